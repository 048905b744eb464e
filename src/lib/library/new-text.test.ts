import { describe, expect, it, vi } from 'vitest';
import type { PlainBlock } from '../source/escape-markdown.ts';
import { plainLines } from '../source/plain-lines.ts';
import { formatProblems } from '../source/problem.ts';
import { charactersToList } from './check-characters.ts';
import { madeCoding } from './made/made-coding.ts';
import { hostileStrings } from './made/hostile-strings.ts';
import { madeLibrary, madeProblems, type MadeFiles } from './made/made-library.ts';
import { madeReferences } from './made/made-texts.ts';
import { newText, type NewFiles, type NewText } from './new-text.ts';

/** No line is known that Markdown can’t be made to print, once white space around it is gone; here is one. */
const UNPRINTABLE = 'unprintable';
vi.mock(import('../source/escape-markdown.ts'), async (importOriginal) => {
	const { escapeMarkdown } = await importOriginal();
	return {
		escapeMarkdown: (blocks: readonly PlainBlock[]) => {
			const place = blocks.findIndex(({ text }) => text === UNPRINTABLE);
			return place === -1 ? escapeMarkdown(blocks) : Promise.resolve({ altered: [place] });
		}
	};
});

/** What the library holds before the text comes. Appended lines follow the last of these. */
const before: MadeFiles = {
	...madeReferences({ 'known-origin': 'A page' }),
	'annotations/coding/coder-a.tsv': madeCoding(),
	'annotations/coding/coder-b.tsv': madeCoding(),
	'annotations/coding/settled.tsv': madeCoding()
};
const library = await madeLibrary(before);

const made = (fields: Partial<NewText> = {}): NewText => ({
	slug: 'further',
	file: 'found.txt',
	text: 'One two.\n',
	headings: [],
	title: 'A further text',
	titleSupplied: false,
	shortTitle: 'Further',
	lang: 'en',
	dir: 'ltr',
	publisher: 'unknown',
	carrier: 'example.org',
	published: 'unknown',
	retrieved: '2026-11-22',
	origin: 'A page that was looked at',
	rights: 'None.',
	unknown: [],
	...fields
});

/** @throws Error with every problem in it, where the text is refused */
async function filesOf(fields: Partial<NewText>): Promise<NewFiles> {
	const { files, problems } = await newText(made(fields), library);
	if (!files) throw new Error(formatProblems(problems));
	return files;
}

/** The library’s files with the text among them. */
const grown = ({ write, append }: NewFiles): MadeFiles => ({
	...before,
	...write,
	...Object.fromEntries(
		Object.entries(append).map(([path, lines]) => [path, String(before[path]) + lines])
	)
});

/** The text as the library has it once it is read again. */
async function readAgain(fields: Partial<NewText>) {
	const { documents } = await madeLibrary(grown(await filesOf(fields)));
	const document = documents.get('further');
	if (!document) throw new Error('The library has no such text.');
	return document;
}

it('writes the text, its Markdown and a note file, and adds its origin and its sentences', async () => {
	const text = 'Head\n\nOne. Two.\n- three\n- *four*\n';
	const { write, append } = await filesOf({ text, headings: [1], title: 'So: “what”?' });
	expect(write['documents/further.txt']).toBe(text);
	expect(write['documents/further.md']).toBe(`---
title: "So: “what”?"
titleSupplied: false
shortTitle: "Further"
lang: "en"
dir: "ltr"
publisher: "unknown"
carrier: "example.org"
published: "unknown"
retrieved: "2026-11-22"
rights: "None."
unknown: []
order: 2
origin: "origin-further"
---

## Head

One. Two.

- three
- \\*four\\*
`);
	expect(write['annotations/further.yaml']?.split('\n')[0]).toBe(
		'# yaml-language-server: $schema=annotations.schema.json'
	);
	const cells = '\t'.repeat(8);
	const lines = [1, 2, 3, 4, 5].map((number) => `further\t${number}${cells}\n`).join('');
	expect(append).toEqual({
		'annotations/references.yaml': `  origin-further:
    fact: "“So: “what”?” stands there."
    source: "A page that was looked at"
    short: "A page that was looked at"
    places:
      - address: "A page that was looked at"
        kind: "repost"
        shows: "yes"
        seen: "2026-11-22"
        unlinked: "It carries one of these texts."
`,
		'annotations/coding/coder-a.tsv': lines,
		'annotations/coding/coder-b.tsv': lines,
		'annotations/coding/settled.tsv': lines
	});
	expect(Object.keys(write)).toHaveLength(3);
});

describe('the text that is read again', () => {
	/** name, fields, its lines, its headings */
	const rows: [string, Partial<NewText>, string[], string[]][] = [
		['is what was found', { text: 'One two.\n\nThree.\n' }, ['One two.', 'Three.'], []],
		['has its headings', { text: 'A\nB\n\nC', headings: [1, 4] }, ['A', 'B', 'C'], ['A', 'C']],
		['has LF for CRLF', { text: 'A.\r\n\r\nB.\r\n', headings: [3] }, ['A.', 'B.'], ['B.']],
		['has LF for CR', { text: 'A.\rB.', headings: [2] }, ['A.', 'B.'], ['B.']],
		['has no white space around its lines', { text: '  A.\u00a0\n\t\n\tB. ' }, ['A.', 'B.'], []],
		[
			'keeps white space within its lines',
			{ text: 'A  b\u00a0c\td.', characters: ['U+00A0', 'U+0009'] },
			['A  b\u00a0c\td.'],
			[]
		],
		['has its list', { text: 'A:\n- b\n\n- c\nD' }, ['A:', 'b', 'c', 'D'], []],
		[
			'is no list where other signs stand first',
			{ text: '* a\n1. b\n-c\n+ d' },
			['* a', '1. b', '-c', '+ d'],
			[]
		],
		[
			'has its signs',
			{ text: '# *a* [b](c) <i>d</i>\n--- &amp; \\{e}\n{#if f}\n> g | h\n```\nhttp://x.org/_y_' },
			['# *a* [b](c) <i>d</i>', '--- &amp; \\{e}', '{#if f}', '> g | h', '```', 'http://x.org/_y_'],
			[]
		],
		[
			'has headings with signs',
			{ text: '- A\n# B #\n1. C', headings: [1, 2, 3] },
			['- A', '# B #', '1. C'],
			['- A', '# B #', '1. C']
		],
		[
			'is Arabic',
			{ text: 'من يقول؟\nقال: «هذا مهم». هل هذا صحيح؟', headings: [1], lang: 'ar', dir: 'rtl' },
			['من يقول؟', 'قال: «هذا مهم». هل هذا صحيح؟'],
			['من يقول؟']
		],
		[
			'is Chinese',
			{ text: '谁说的？\n他说：“这很重要。”这是真的吗？', headings: [1], lang: 'zh-Hans' },
			['谁说的？', '他说：“这很重要。”这是真的吗？'],
			['谁说的？']
		]
	];
	it.each(rows)('%s', async (_, fields, lines, headings) => {
		const { projection, paragraphs, frontMatter, coded } = await readAgain(fields);
		expect(projection.text.split('\n')).toEqual(lines);
		const places = paragraphs.filter(({ tagName }) => tagName === 'h2').map(({ blocks }) => blocks);
		expect(places.flat().map((block) => lines[block])).toEqual(headings);
		const { lang = 'en', dir = 'ltr' } = fields;
		expect({ lang: frontMatter.lang, dir: frontMatter.dir, coded }).toEqual({
			lang,
			dir,
			coded: false
		});
	});

	it('is hostile, and equals its source line by line', async () => {
		const lines = hostileStrings
			.flatMap((string) => string.split('\n'))
			.map((line) => line.trim())
			.filter((line) => line !== '' && !line.startsWith('- '));
		const { projection } = await readAgain({
			text: lines.join('\r\n'),
			keepLines: true,
			characters: charactersToList(plainLines(lines.join('\n')))
		});
		expect(projection.text.split('\n')).toEqual(lines);
	}, 60_000);
});

describe('front matter that is read again has', () => {
	const words = [
		'Colon: and # sign',
		'"Quoted" and \'quoted\'',
		'[brackets], {braces}',
		'- a hyphen first',
		'--- three',
		'& * ! % @ ` | >',
		'yes',
		'2023-08-01',
		'~',
		'back\\slash \\n',
		'”…”: «…»، 谁：？'
	];
	it.each(words)('%s', async (title) => {
		const fields = { title, shortTitle: title, publisher: title, rights: title, unknown: [title] };
		const { frontMatter } = await readAgain({ ...fields, origin: title });
		expect(frontMatter).toMatchObject(fields);
	});
});

describe('the origin', () => {
	/** name, what is given, the reference that the text names, its source */
	const rows: [string, string, string, string][] = [
		['that is known is named', 'known-origin', 'known-origin', 'A page'],
		['that is new becomes a reference', 'Page: “two” #3', 'origin-further', 'Page: “two” #3']
	];
	it.each(rows)('%s', async (_, origin, id, source) => {
		const read = await madeLibrary(grown(await filesOf({ origin })));
		expect(read.documents.get('further')?.frontMatter.origin).toBe(id);
		expect(read.codebook.reference(id).source).toBe(source);
	});

	it('has a number where its name is taken', async () => {
		const files = madeReferences({ 'origin-further': 'An older page' });
		const { files: added } = await newText(made(), await madeLibrary(files));
		expect(added?.write['documents/further.md']).toContain('origin: "origin-further-2"\n');
		expect(added?.append['annotations/references.yaml']).toMatch(/^ {2}origin-further-2:\n/);
	});
});

it('keeps the order of the library', async () => {
	const { documents } = await madeLibrary(grown(await filesOf({})));
	expect([...documents.keys()]).toEqual(['text', 'further']);
});

it('has cells that have to be filled for all sentences', async () => {
	const files = grown(await filesOf({ text: 'One. Two.' }));
	const path = 'annotations/coding/settled.tsv';
	const cut = String(files[path]).replace(/further\t2.*\n/, '');
	const problems = await madeProblems({ ...files, [path]: cut });
	expect(problems.map(({ what }) => what)).toEqual(['Only 1 of its 2 sentences are listed.']);
});

describe('is refused', () => {
	/** name, fields, then line, words and nearest of the only problem */
	const rows: [string, Partial<NewText>, number, RegExp, string?][] = [
		['a slug that is there', { slug: 'text' }, 1, /such a document already/],
		['a slug with capitals', { slug: 'Text' }, 1, /small letters/],
		['a slug with two hyphens', { slug: 'a--b' }, 1, /single hyphens/],
		['a slug that leads elsewhere', { slug: '../x' }, 1, /small letters/],
		['a slug in another script', { slug: '文' }, 1, /small letters/],
		['a slug that names another file', { slug: 'voices' }, 1, /belongs to the whole library/],
		['a slug that addresses use', { slug: 'own' }, 1, /“own” is no slug/],
		['a slug of outside figures', { slug: 'outside' }, 1, /is no slug/],
		['an empty text', { text: ' \n\r\n\ufeff' }, 1, /no text/],
		['a heading without text', { text: 'A\n\nB', headings: [2] }, 2, /Line 2 .* no text/, '1'],
		['a heading behind the end', { text: 'A\nB', headings: [20] }, 20, /Line 20 /, '2'],
		['a no-break space', { text: 'A\n\nB\u00a0c' }, 3, /no-break space \(U\+00A0\): "B⟨U\+00A0⟩c"/],
		['a character that is not there', { characters: ['U+00A0'] }, 1, /no U\+00A0/],
		[
			'prose broken by hand',
			{ text: `A\n\n${'so it goes on and on and on and on and on\n'.repeat(4)}` },
			3,
			/Lines 3 to 6 look like one/
		],
		['a line that Markdown alters', { text: `A\n\n- ${UNPRINTABLE}\nC` }, 3, /"- unprintable"/]
	];
	it.each(rows)('%s', async (_, fields, line, what, nearest) => {
		const { files, problems } = await newText(made(fields), library);
		expect(files).toBeUndefined();
		expect(problems).toEqual([
			{
				file: 'found.txt',
				line,
				what: expect.stringMatching(what),
				remedy: expect.stringMatching(/\S/),
				...(fields.slug !== undefined && { subject: fields.slug }),
				...(nearest !== undefined && { nearest })
			}
		]);
	});
});
