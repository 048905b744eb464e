import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { firstReading } from '../annotation/first-reading.ts';
import { formatProblems } from '../source/problem.ts';
import { escapeText } from './escape-text.ts';
import { readLibrary } from './read-library.server.ts';

/** SHA-256 of the text projections in UTF-8: the texts as they were found. A further text may do without until it is coded. */
const CHECKSUMS = {
	'intelligence-agency-contacts':
		'3aa262bba6a7c76103f1153f393d7bbdf77d4b595117fda870db13f8c3ce16f7',
	'security-authority-contacts': '4689f7ef24802ee2fc43f92cf71b0d324fac5ed9366ff3fbe31b9307c8b342a9',
	'mss-wechat-debut': '238093d388f91cc5108c0fec3be71345b9605e5eee7751553e179134efed968c',
	'mss-and-ministries': '66a6663c6e52f05fad55c30f4a234488b6c3841879c9bd25791cbb922f639db5',
	'mss-reporting-channel': '740f07aae9bb1e1cd032c18ef38f67261b3ed2412ca5309e5d0845dc13a1fbda'
};

/** SHA-256 of the sources, byte for byte. They were found outside the repository: no command writes them again. */
const SOURCES: Record<string, string> = {
	'intelligence-agency-contacts':
		'3aa262bba6a7c76103f1153f393d7bbdf77d4b595117fda870db13f8c3ce16f7',
	'security-authority-contacts': 'd0ff37dfc2ac128282f15a51af16ff3403d19f59f07ec333377e15d961d6a5a7',
	'mss-wechat-debut': '2bb874d9c0e3940ce3088be92069d8dd5f5e6b0aec348a6b047adae5f3afe181',
	'mss-and-ministries': '66a6663c6e52f05fad55c30f4a234488b6c3841879c9bd25791cbb922f639db5',
	'mss-reporting-channel': '816e65621031b34b56ae421402543b4064df4c6765ca5a36f93177a8063e54ae'
};

const { library, problems } = await readLibrary('.');
if (!library) throw new Error(formatProblems(problems));
const { documents } = library;

it('every text that is coded has its checksums', () => {
	const coded = [...documents.values()].filter((one) => one.coded).map(({ slug }) => slug);
	for (const listed of [CHECKSUMS, SOURCES]) {
		expect(coded.filter((slug) => !(slug in listed))).toEqual([]);
	}
});

describe.each(Object.entries(CHECKSUMS))('%s', (slug, checksum) => {
	const text = documents.get(slug)?.projection.text ?? '';

	it('is the text as it was found, to the last character', () => {
		expect(createHash('sha256').update(text).digest('hex')).toBe(checksum);
	});

	it('equals its source, line for line', async () => {
		const lines = (await readFile(`documents/${slug}.txt`, 'utf8'))
			.split('\n')
			.map((line) => line.trim().replace(/^- /, ''))
			.filter(Boolean);
		expect(text.split('\n')).toEqual(lines);
	});

	it('has the source that was found, to the last byte', async () => {
		const bytes = await readFile(`documents/${slug}.txt`);
		expect(createHash('sha256').update(bytes).digest('hex')).toBe(SOURCES[slug]);
	});

	it('is the Markdown that a program writes from its source', async () => {
		const [markdown = '', source = ''] = await Promise.all(
			['md', 'txt'].map((ending) => readFile(`documents/${slug}.${ending}`, 'utf8'))
		);
		expect((await escapeText(slug, markdown, source)).markdown).toBe(markdown);
	});
});

describe('the notes', () => {
	const notes = [...documents.values()].flatMap(({ slug, annotations }) =>
		annotations.map((annotation) => ({ slug, ...annotation }))
	);

	it('close on a rule that stands in no other note of the text', () => {
		const closings = notes
			.filter(({ twin, facets }) => twin === undefined && facets.signal !== 'typo')
			.map(
				({ slug, note }) =>
					`${slug}: ${note
						.trim()
						.split(/(?<=[.?!])\s+/)
						.at(-1)}`
			);
		expect(closings.filter((one, i) => closings.indexOf(one) !== i)).toEqual([]);
	});
});

describe.each([...documents.values()].filter(({ coded }) => coded))('$slug', (document) => {
	it('says what it is and for whom it is a good start', () => {
		expect(document.note.whatItIs).toBeTruthy();
		expect(document.note.goodFor).toBeTruthy();
	});

	it('has two or three named parts', () => {
		expect([2, 3]).toContain(document.parts.length);
	});

	it('confirms something', () => {
		const first = firstReading(document.annotations).map(({ kind }) => kind);
		expect(first).toContain('corroborated');
	});
});
