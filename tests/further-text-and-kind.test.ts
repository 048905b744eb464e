import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, it } from 'vitest';
import { layOutSite } from '../scripts/lay-out-site.ts';
import { readLibrary } from '../src/lib/library/read-library.server.ts';
import { capital, spell } from '../src/lib/parts/in-words.ts';
import { formatProblems } from '../src/lib/source/problem.ts';
import { addBlock, addColumn, addEntry, addNote, codeText, FURTHER_KIND } from './further-kind.ts';

/** A folder with a copy of the library, which grows by three texts and one kind, and is built once. */
const root = await mkdtemp(join(tmpdir(), 'further-'));
afterAll(() => rm(root, { recursive: true }));
for (const folder of ['documents', 'annotations']) {
	await cp(folder, join(root, folder), { recursive: true });
}
const site = await layOutSite(root, root);

const { library: before, problems } = await readLibrary('.');
if (!before) throw new Error(formatProblems(problems));
const texts = before.documents.size + 3;
/** Those of the library itself that nobody has coded. */
const uncoded = [...before.documents.values()].filter(({ coded }) => !coded);
const sayUncoded = (...slugs: string[]) =>
	[...uncoded.map(({ slug }) => slug), ...slugs]
		.map((slug) => `${slug}: not coded yet.\n`)
		.join('');
const kinds = before.codebook.kinds.length + 1;

/** Runs one of the project’s commands; its code is 0 where all is well. */
const run = (script: string, ...words: string[]) =>
	promisify(execFile)(process.execPath, [`scripts/${script}.ts`, ...words]).then(
		({ stdout }) => ({ code: 0, said: stdout }),
		({ code, stdout, stderr }) => ({ code: Number(code), said: String(stdout) + String(stderr) })
	);

const check = () => run('check', root);

interface Found {
	slug: string;
	text: string;
	title: string;
	/** The lines of the text as the page has to print them. */
	lines: string[];
	flags?: string[];
}

const ENGLISH: Found = {
	slug: 'made-english',
	title: 'Who "says" so: a [test] of #1, {or} *not*?',
	text: 'Who “says” so: *not* me\r\n\r\n1. It is <b>said</b> & written_down. It will be three.\r\n- # One\r\n- Two\r\n',
	lines: [
		'Who “says” so: *not* me',
		'1. It is <b>said</b> & written_down. It will be three.',
		'# One',
		'Two'
	]
};
const ARABIC: Found = {
	slug: 'made-arabic',
	title: 'وزارة: من يقول؟',
	text: 'وزارة: من يقول؟\n\nأعلنت الوزارة اليوم. وقال المتحدث: «هذا مهم جداً».\n',
	lines: ['وزارة: من يقول؟', 'أعلنت الوزارة اليوم. وقال المتحدث: «هذا مهم جداً».'],
	flags: ['--lang', 'ar', '--dir', 'rtl']
};
const CHINESE: Found = {
	slug: 'made-chinese',
	title: '谁说的？',
	text: '谁说的？\n\n他说，这很重要。我们可以自己查证。\n',
	lines: ['谁说的？', '他说，这很重要。我们可以自己查证。'],
	flags: ['--lang', 'zh-Hans']
};

async function addText({ slug, text, title, flags = [] }: Found) {
	const file = join(root, `${slug}.found.txt`);
	await writeFile(file, text);
	const words = ['--publisher', 'unknown', '--carrier', 'example.org', '--published', 'unknown'];
	words.push('--retrieved', '2026-11-22', '--rights', 'Made for a test.', '--heading', '1');
	words.push('--title', title, '--origin', `Page: “${title}” #1`, '--library', root);
	return run('new-text', slug, file, ...words, ...flags);
}

/** A built page, by its folder. */
async function page(path: string) {
	const html = await readFile(join(root, 'build', path, 'index.html'), 'utf8');
	const { document } = parseHTML(html);
	const all = (selector: string) => Array.from(document.querySelectorAll(selector));
	return {
		html,
		/** The words of everything that `selector` finds, white space collapsed. */
		words: (selector: string) =>
			all(selector).map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim()),
		attributes: (selector: string, ...names: string[]) =>
			all(selector).map((element) =>
				names
					.map((name) => element.getAttribute(name) ?? '')
					.join(' ')
					.trim()
			),
		count: (selector: string) => all(selector).length,
		/** The lines of the text: numbers of notes and of sentences are drawn, and no words of it. */
		lines: () =>
			all('.paragraph > :is(p, h3), .paragraph > ul > li').map(({ textContent }) => textContent),
		styles: all('style')
			.map(({ textContent }) => textContent)
			.join('\n')
	};
}

/** A build takes a quarter of a minute on a machine with nothing else to do, ms. */
const SLOW = 600_000;

describe('three texts and a kind, in a folder of their own', () => {
	it.each([ENGLISH, ARABIC, CHINESE])(
		'$slug is added by a command',
		async (found) => {
			const { code, said } = await addText(found);
			expect(said).toContain(`documents/${found.slug}.md\nannotations/${found.slug}.yaml\n`);
			expect(code).toBe(0);
		},
		SLOW
	);

	it(
		'the library is sound, and says that nobody has coded them',
		async () => {
			const { code, said } = await check();
			expect(said).toBe(`${texts} documents, ${notesOf(before)} notes: every quote has its place.
${sayUncoded('made-english', 'made-arabic', 'made-chinese')}`);
			expect(code).toBe(0);
		},
		SLOW
	);

	it(
		'a kind without its block is told by name, file and line',
		async () => {
			await addEntry(root);
			await addColumn(root);
			expect(await run('write-schema', root)).toMatchObject({ code: 0 });
			const vocabulary = await readFile(join(root, 'annotations/vocabulary.yaml'), 'utf8');
			const line = vocabulary.split('\n').indexOf(`  - id: ${FURTHER_KIND}`) + 1;
			const { code, said } = await check();
			expect(said).toMatch(/^1 problem\n/);
			expect(said).toContain(`annotations/vocabulary.yaml:${line} (${FURTHER_KIND})\n`);
			expect(said).toContain(
				`no block of src/lib/site/kinds.css begins with \`[data-kind='${FURTHER_KIND}'] {\``
			);
			expect(code).toBe(1);
		},
		SLOW
	);

	it(
		'with its block, a note and the coding of two texts, the library is sound again',
		async () => {
			await addBlock(root);
			await addNote(root, 'made-english', 'It will be three.');
			await codeText(root, 'made-english', [4]);
			await codeText(root, 'made-chinese');
			const { code, said } = await check();
			expect(said)
				.toBe(`${texts} documents, ${notesOf(before) + 1} notes: every quote has its place.
${sayUncoded('made-arabic')}`);
			expect(code).toBe(0);
		},
		SLOW
	);

	it('the site is built', () => site.build(), SLOW);

	it('the texts are in the list, and counted', async () => {
		const home = await page('');
		expect(home.words('main p')[0]).toMatch(new RegExp(`^${capital(spell(texts))} texts about`));
		expect(home.count('.card')).toBe(texts);
		const strips = home.attributes('.card .strip', 'class').slice(-3);
		expect(strips.map((names) => names.includes('mirrored'))).toEqual([false, true, false]);
		expect(home.words('.card h3').slice(-3)).toEqual([ENGLISH.title, ARABIC.title, CHINESE.title]);
		expect(home.attributes('.card h3', 'lang', 'dir').slice(-3)).toEqual(['', 'ar rtl', 'zh-Hans']);
		// By a dictionary: 谁 说的, 他 说 这 很 重要, 我们 可以 自己 查证.
		expect(home.words('.card .us').slice(-3)).toEqual([
			'1 note on 6 sentences. US response: none reported, in 18 words.',
			'0 notes on 3 sentences. US response: not looked for yet.',
			'0 notes on 3 sentences. US response: none reported, in 11 words.'
		]);
	});

	it.each([
		['English', ENGLISH, '', 1],
		['Arabic', ARABIC, 'ar rtl', 0],
		['Chinese', CHINESE, 'zh-Hans', 0]
	])('%s has its page, with a map where there are notes', async (_, found, language, maps) => {
		const reading = await page(`documents/${found.slug}`);
		expect(reading.lines()).toEqual(found.lines);
		expect(reading.words('h1')).toEqual([found.title]);
		expect(reading.words('head title')).toEqual([`${found.title} · Who Says So?`]);
		const paragraphs = reading.attributes('.paragraph > :is(p, h3, ul)', 'lang', 'dir');
		expect(paragraphs).toEqual(paragraphs.map(() => language));
		expect(paragraphs.length).toBeGreaterThan(1);
		expect(reading.count('.map svg svg')).toBe(maps);
		expect(reading.words('dd').join()).toContain(`“${found.title}” stands there.`);
	});

	// A name in another language is to be read out, and to stand, as that language is.
	it.each([
		['Arabic', ARABIC, 'ar rtl'],
		['Chinese', CHINESE, 'zh-Hans']
	])('%s has its name in its language', async (_, found, language) => {
		const reading = await page(`documents/${found.slug}`);
		expect(reading.attributes('h1', 'lang', 'dir')).toEqual([language]);
	});

	it('what nobody has coded is said, and counts for nothing', async () => {
		const arabic = await page('documents/made-arabic');
		expect(arabic.words('.us')).toEqual(['US response: not looked for yet.']);
		expect(arabic.words('.noticed [data-kind=us-response]')).toEqual([
			'US response: Nobody has looked yet for a US response.'
		]);
		expect(arabic.words('.judged')).toEqual([
			'Nobody has judged the 3 sentences of this text yet.'
		]);
		expect(arabic.count('[data-voice]')).toBe(0);
		const notCoded = `Not coded yet: ${[...uncoded.map(({ frontMatter }) => frontMatter.title), ARABIC.title].join(', ')}.`;
		for (const path of ['about', 'evidence', 'evidence/voices']) {
			expect((await page(path)).words('main p'), path).toContain(notCoded);
		}
		const ledger = await page('evidence/us-response');
		expect(ledger.words('#made-arabic .counted')).toEqual(['US response: not looked for yet.']);
		const shares = await readFile(join(root, 'build/evidence/data/shares.csv'), 'utf8');
		expect(shares).not.toContain('made-arabic');
		expect(shares).toContain('made-chinese');
	});

	it('texts of other scripts stand side by side', async () => {
		const pair = await page('evidence/compare/made-arabic/made-chinese');
		expect(pair.words('.column :is(h3, p)')).toEqual([...ARABIC.lines, ...CHINESE.lines]);
		const languages = pair.attributes('.column :is(h3, p)', 'lang', 'dir');
		expect(languages).toEqual(['ar rtl', 'ar rtl', 'zh-Hans', 'zh-Hans']);
	});

	/** What is of the further kind. */
	const OF_KIND = `[data-kind=${FURTHER_KIND}]`;

	it('the kind has its lane in every map and every strip', async () => {
		const pages = [...before.documents.keys(), 'made-english'];
		const reading = await Promise.all(pages.map((slug) => page(`documents/${slug}`)));
		for (const { attributes, count } of reading) {
			expect(attributes('.map svg svg', 'viewBox')).toEqual([
				expect.stringMatching(new RegExp(`^0 0 \\d+ ${kinds}$`))
			]);
			expect(count(`.key ${OF_KIND}`)).toBe(1);
		}
		const home = await page('');
		const boxes = home.attributes('.strip', 'viewBox');
		expect(boxes).toHaveLength(texts);
		expect(boxes.filter((box) => !box.endsWith(` ${kinds}`))).toEqual([]);
		expect(home.count(`.glyphs ${OF_KIND}`)).toBe(texts);
		expect(home.attributes(`.strip path${OF_KIND}`, 'd')).toEqual([`M3 ${kinds - 1 + 0.4}h.8`]);
		const lanes = (names: string) =>
			reading.flatMap(({ attributes }) => attributes(`.map path${names}`, 'd'));
		const lane = `M3 ${kinds - 1 + 0.5}h1`;
		expect(lanes(`${OF_KIND}:not(.filled)`)).toEqual([lane]);
		// Its note is one of those to begin with.
		expect(lanes(`.filled${OF_KIND}`)).toEqual([lane]);
	});

	it('the kind has its switch, its mark and its note', async () => {
		const { words, attributes, styles } = await page('documents/made-english');
		expect(words(`label:has(#show_${FURTHER_KIND})`)).toEqual([
			expect.stringMatching(/^~ Forecast 1 note$/)
		]);
		expect(words(`p${OF_KIND}:has(> label > #show_${FURTHER_KIND})`)[0]).toContain(
			'The text promises; nobody can have seen it yet.'
		);
		expect(words(`.text span${OF_KIND}`)).toEqual(['It will be three.']);
		expect(attributes(`.text a${OF_KIND}`, 'aria-label', 'href')).toEqual(['1 #told-in-advance']);
		expect(words(`.note${OF_KIND} > details > summary`)).toEqual([
			expect.stringMatching(/^1 ~ ?Forecast: Told in advance$/)
		]);
		expect(words(`.note${OF_KIND} > details > p`)[0]).toMatch(/^Forecast\. The text speaks/);
		expect(words(`.note${OF_KIND} footer .more`)[0]).toMatch(/\bBy when: soon/);
		const block = `\\[data-kind=['"]?${FURTHER_KIND}['"]?\\]\\s*\\{[^}]*--kind:\\s*#123456`;
		expect(styles).toMatch(new RegExp(block));
		expect(styles).toMatch(new RegExp(`#show_${FURTHER_KIND}:not\\(:checked\\)`));
	});

	it('the kind is in the legend, in a strip and in the codebook', async () => {
		const home = await page('');
		expect(home.words(`.legend ${OF_KIND}`)).toEqual([
			'~ Forecast (our own addition)The text says what will be.'
		]);
		expect(home.count(`.card .strip path${OF_KIND}`)).toBe(1);
		expect(home.attributes('.card .strip', 'aria-label').join()).toContain('Forecast in 1');
		expect(home.styles).toMatch(new RegExp(`data-kind=['"]?${FURTHER_KIND}`));
		const about = await page('about');
		expect(about.words(`#kind_${FURTHER_KIND} h3`)).toEqual(['~ Forecast (our own addition)']);
		expect(about.words(`#kind_${FURTHER_KIND} dt`)).toEqual(['soon', 'later']);
		expect(about.words('[aria-label="Agreement by kind"] tbody tr:last-child > *')).toEqual([
			...['Forecast', '1', '1', '1'],
			...['100.0%', '1.00', '1.00']
		]);
	});
});

function notesOf({ documents }: typeof before & object): number {
	return [...documents.values()].reduce((sum, { annotations }) => sum + annotations.length, 0);
}
