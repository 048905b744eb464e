import type { BrowserContextOptions } from '@playwright/test';

/** What a page is opened on. */
export interface Device {
	name: string;
	screen: BrowserContextOptions;
	/** So many times slower than this machine. */
	slowdown: number;
	network?: { megabitsDown: number; megabitsUp: number; latencyMs: number };
}

/** A phone of the cheaper kind, in a place with a slow mobile network. */
export const CHEAP_PHONE: Device = {
	name: 'cheap phone',
	screen: {
		viewport: { width: 360, height: 740 },
		deviceScaleFactor: 2,
		isMobile: true,
		hasTouch: true
	},
	slowdown: 4,
	network: { megabitsDown: 1.6, megabitsUp: 0.75, latencyMs: 150 }
};

/** This machine, with the site on it. */
export const DESK: Device = {
	name: 'desk',
	screen: { viewport: { width: 1440, height: 900 } },
	slowdown: 1
};
