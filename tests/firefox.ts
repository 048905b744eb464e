import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { launch, type Browser } from 'puppeteer-core';

/** Where Debian puts the Firefox that the walks are written for. */
export const systemFirefox = '/usr/bin/firefox-esr';

export const hasFirefox = existsSync(systemFirefox);

/** Milliseconds that Firefox has to leave by itself; it takes about 200. */
const PATIENCE = 5000;

/** Starts Firefox without a window, over WebDriver BiDi, with a profile of its own. */
export function launchFirefox(): Promise<Browser> {
	return launch({
		browser: 'firefox',
		executablePath: systemFirefox,
		defaultViewport: { width: 1280, height: 720 },
		extraPrefsFirefox: {
			// A page that comes back from this cache sends no `load`, and puppeteer waits for one until it gives up.
			'browser.sessionhistory.max_total_viewers': 0,
			// What was copied can be read without asking anybody.
			'dom.events.testing.asyncClipboard': true
		}
	});
}

/** Ends it, by force where it does not leave. */
export async function closeFirefox(firefox: Browser): Promise<void> {
	const process = firefox.process();
	await Promise.race([firefox.close(), setTimeout(PATIENCE, undefined, { ref: false })]).catch(
		() => {}
	);
	if (process?.exitCode === null && process.signalCode === null) process.kill('SIGKILL');
}
