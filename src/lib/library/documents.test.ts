import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { annotationFileJsonSchema } from '../annotation/annotation-file.ts';
import { firstReading } from '../annotation/first-reading.ts';
import { formatProblems } from '../source/problem.ts';
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

const { library, problems } = await readLibrary('.');
if (!library) throw new Error(formatProblems(problems));
const { documents, codebook } = library;

describe.each(Object.entries(CHECKSUMS))('%s', (slug, checksum) => {
	const text = documents.get(slug)?.projection.text ?? '';

	it('is the text as it was found, to the last character', () => {
		expect(createHash('sha256').update(text).digest('hex')).toBe(checksum);
	});

	// The sources stand beside the project where it is made, not in it.
	const source = `../shared/documents/${slug}.txt`;
	it.runIf(existsSync(source))('equals its source, line for line', async () => {
		const lines = (await readFile(source, 'utf8'))
			.split('\n')
			.map((line) => line.trim().replace(/^- /, ''))
			.filter(Boolean);
		expect(text.split('\n')).toEqual(lines);
	});
});

describe('the notes', () => {
	const notes = [...documents.values()].flatMap(({ slug, annotations }) =>
		annotations.map((annotation) => ({ slug, ...annotation }))
	);

	it.each(['title', 'note', 'question', 'rival'] as const)('have no %s twice', (field) => {
		const words = notes.flatMap((note) => note[field] ?? []);
		expect(words.filter((one, i) => words.indexOf(one) !== i)).toEqual([]);
	});

	it('have no title that is a label', () => {
		const labels = codebook.kinds.flatMap(({ label, facets }) => [
			label,
			...facets.flatMap(({ values }) => values.map((value) => value.label))
		]);
		const known = new Set(labels.map((label) => label.toLowerCase()));
		expect(notes.filter(({ title }) => known.has(title.toLowerCase()))).toEqual([]);
	});

	it('are typeset: no straight quotes, no double hyphens', () => {
		const prose = notes.flatMap(({ id, title, note, question = '', rival = '', try: step }) => ({
			id,
			words: [title, note, question, rival, step?.do, step?.for, step?.against].join(' ')
		}));
		expect(prose.filter(({ words }) => /["']|--/.test(words)).map(({ id }) => id)).toEqual([]);
	});

	it('mark every discrepancy on both sides', () => {
		const discrepancies = notes.filter(({ facets }) => facets.signal === 'discrepancy');
		expect(discrepancies.length).toBeGreaterThan(0);
		expect(discrepancies.filter(({ conflicts }) => conflicts.length === 0)).toEqual([]);
	});

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

	it('bring no telephone number, email or address of anybody', () => {
		const words = notes.flatMap(({ title, note, question = '', rival = '', try: step }) => [
			title,
			note,
			question,
			rival,
			...(step ? [step.do, step.for, step.against] : [])
		]);
		const documentNotes = [...documents.values()].flatMap(({ note }) => [
			note.note,
			note.usResponse
		]);
		const contact = /\+\d{6,}|\b\d{2,4}[- ]\d{6,}|\S+@\S+|https?:|www\./;
		expect([...words, ...documentNotes].filter((one) => contact.test(one))).toEqual([]);
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

it('no fact of the references brings a telephone number or a mail address of anybody', () => {
	const contact = /\+\d{6,}|\b\d{2,4}[- ]\d{6,}|\S+@\S+/;
	const facts = [...codebook.references.values()].map(({ fact, look }) => fact ?? look ?? '');
	expect(facts.filter((one) => contact.test(one))).toEqual([]);
});

it('annotations.schema.json is what the vocabulary makes it', async () => {
	const written = JSON.parse(await readFile('annotations/annotations.schema.json', 'utf8'));
	expect(written, 'run: npm run schema').toEqual(annotationFileJsonSchema(codebook));
});

it('every annotation file names the schema in its first line', async () => {
	for (const slug of documents.keys()) {
		const text = await readFile(`annotations/${slug}.yaml`, 'utf8');
		expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=annotations.schema.json');
	}
});
