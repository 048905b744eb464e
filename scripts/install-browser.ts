/**
 * Makes sure that there is a Chromium for the tests: Debian’s where it is or can be installed,
 * otherwise the one that Playwright downloads. Firefox ESR is installed where Debian has it and we may;
 * without it the tests run all the same, and leave out its walks; so do those that read a print back, without poppler.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { systemChromium } from '../tests/chromium.ts';
import { systemFirefox } from '../tests/firefox.ts';
import { canReadPdf } from '../tests/read-pdf.ts';

const run = (command: string, ...args: string[]) =>
	spawnSync(command, args, { stdio: 'inherit' }).status === 0;

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const installByApt = (name: string) =>
	isRootOnDebian() &&
	run('apt-get', 'update', '-qq') &&
	run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', name);

const hasChromium =
	existsSync(systemChromium) ||
	installByApt('chromium') ||
	run('playwright', 'install', 'chromium');

if (!hasChromium) {
	console.error(
		'No Chromium: install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) and run npm test again.'
	);
	process.exitCode = 1;
}

const hasFirefox = existsSync(systemFirefox) || installByApt('firefox-esr');

console.log(
	hasFirefox
		? `Firefox: ${systemFirefox} is there, and its walks are played.`
		: `Firefox: no ${systemFirefox}, so its walks are left out (as root on Debian this command installs it).`
);

const readsPrints = canReadPdf || installByApt('poppler-utils');

console.log(
	readsPrints
		? 'pdftotext is there, and prints are read back.'
		: 'No pdftotext, so prints are not read back (Debian: apt-get install poppler-utils).'
);
