import { existsSync } from 'node:fs';

export const systemChromium = '/usr/bin/chromium';

/** How to start Chromium here: the system’s if there is one, and without a sandbox as root. */
export const launchOptions = {
	...(existsSync(systemChromium) && { executablePath: systemChromium }),
	args: [
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
		// Nothing but the pages under test may go to the network.
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-first-run'
	]
};
