/**
 * Measures on one machine, and prints ratios wherever there is something to measure against (medians):
 *
 * - `texts`: bytes and painting of each text’s page, what pages bring beside words and styles, a note opened
 * - `long`: painting and switching at three thousand notes
 * - `builds`: building a hundred documents to a thousand
 * - `evidence`: checks and claims of as many
 * - `table`: a filter on three thousand rows
 * - `practice`: a key press while coding, saving, the start, bytes
 * - `check`: the command, the wrong inputs of the tests, long texts
 *
 * `npm run bench -- --only texts,long` measures just those; `--site FOLDER` the texts, or what
 * else is named of a built site, in one of the same library; `--runs N` paints each page so many times.
 */
import { availableParallelism, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { launchOptions } from '../../tests/chromium.ts';
import { layOutSite } from '../lay-out-site.ts';
import { measureCheck } from './check.ts';
import { measureEvidence } from './evidence.ts';
import { measureLongText } from './long-text.ts';
import { measureBuilds } from './many-texts.ts';
import { measurePractice } from './practice.ts';
import { documentWithMost, readSoundLibrary } from './read-sound-library.ts';
import { tableOf } from './report.ts';
import { measureTable } from './table.ts';
import { measureExtras, measureTexts } from './texts.ts';

const SIZES = [100, 550, 1000] as const;
const folder = (name: string) => resolve('.bench', name);

const { values } = parseArgs({
	options: {
		only: { type: 'string' },
		site: { type: 'string' },
		runs: { type: 'string', default: '11' }
	}
});
const runs = Number(values.runs);
const library = await readSoundLibrary('.');

/** Each gives a table. */
const parts: Record<string, () => Promise<string>> = {
	texts: async () => {
		const site = await builtSite();
		const { slug } = documentWithMost(library, ({ annotations }) => annotations.length);
		return inBrowser(async (browser) => {
			const texts = await measureTexts(site, library, browser, runs);
			return `${texts}\n\n${tableOf(await measureExtras(site, slug, browser))}`;
		});
	},
	practice: async () => {
		const site = await builtSite();
		return tableOf(
			await inBrowser((browser) => measurePractice(site, library, browser, Math.ceil(runs / 2)))
		);
	},
	table: async () => {
		const site = await builtSite();
		return tableOf(await inBrowser((browser) => measureTable(site, browser, Math.ceil(runs / 2))));
	},
	long: async () =>
		tableOf(await inBrowser((browser) => measureLongText(folder('long'), library, browser, runs))),
	builds: async () => tableOf(await measureBuilds(folder('copies'), library, SIZES)),
	evidence: async () => tableOf(await measureEvidence(folder('evidence'), library, SIZES)),
	check: async () => tableOf(await measureCheck(folder('check')))
};

let built: Promise<string> | undefined;
/** The site that is named, or else one built for all parts that ask for it. */
const builtSite = () =>
	(built ??= values.site ? Promise.resolve(resolve(values.site)) : buildSite());

/** A laid-out copy of this site, so that a build that somebody looks at stays as it is. */
async function buildSite(): Promise<string> {
	const site = await layOutSite(folder('site'), '.');
	await site.build();
	return join(site.folder, 'build');
}

async function inBrowser<T>(measure: (browser: Browser) => Promise<T>): Promise<T> {
	const browser = await chromium.launch(launchOptions);
	try {
		return await measure(browser);
	} finally {
		await browser.close();
	}
}

const [load = 0] = loadavg();
if (load > availableParallelism() / 2) {
	console.warn(
		`This machine is busy (load ${load.toFixed(1)}): times and their ratios say little now.`
	);
}
const tables: string[] = [];
for (const name of values.only?.split(',') ?? (values.site ? ['texts'] : Object.keys(parts))) {
	const measure = parts[name];
	if (!measure) {
		throw new Error(
			`There is nothing called “${name}” to measure. Name one of: ${Object.keys(parts).join(', ')}.`
		);
	}
	tables.push(await measure());
}
console.log(`\n${tables.join('\n\n')}`);
