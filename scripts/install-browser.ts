/**
 * Makes sure that there is a Chromium for the tests: Debian’s where it is or can be installed,
 * otherwise the one that Playwright downloads.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { systemChromium } from '../tests/chromium.ts';

const run = (command: string, ...args: string[]) =>
	spawnSync(command, args, { stdio: 'inherit' }).status === 0;

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const ready =
	existsSync(systemChromium) ||
	(isRootOnDebian() &&
		run('apt-get', 'update', '-qq') &&
		run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium')) ||
	run('playwright', 'install', 'chromium');

if (!ready) {
	console.error(
		'No Chromium: install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) and run npm test again.'
	);
	process.exitCode = 1;
}
