import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CODINGS } from '../../../src/lib/library/places.ts';
import { SOUND } from '../../../tests/wrong-inputs/wrong-input.ts';

/** In a paragraph. */
const SENTENCES = 10;

/** The wrong inputs’ library with a further text of so many megabytes, on which nobody has written yet. */
export async function writeLongText(folder: string, megabytes: number): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	await cp(SOUND, folder, { recursive: true });
	const paragraphs = makeParagraphs(megabytes * 1_000_000);
	const text = `${paragraphs.join('\n\n')}\n`;
	await writeFile(join(folder, 'documents/long.txt'), text);
	await writeFile(join(folder, 'documents/long.md'), `${HEAD}\n${text}`);
	await writeFile(join(folder, 'annotations/long.yaml'), NOTES);
	for (const name of Object.values(CODINGS)) {
		const file = join(folder, `annotations/coding/${name}.tsv`);
		await writeFile(
			file,
			withoutCodes(await readFile(file, 'utf8'), paragraphs.length * SENTENCES)
		);
	}
}

/** Paragraphs of at least so many characters in all. */
function makeParagraphs(least: number): string[] {
	const paragraphs: string[] = [];
	let size = 0;
	while (size < least) {
		const first = paragraphs.length * SENTENCES;
		const paragraph = Array.from(
			{ length: SENTENCES },
			(_, place) => `This is sentence ${first + place + 1} of a text that goes on and on.`
		).join(' ');
		size += paragraph.length + 2;
		paragraphs.push(paragraph);
	}
	return paragraphs;
}

/** A coding with a line for each of the text’s sentences, none of which has a code. */
function withoutCodes(coded: string, sentences: number): string {
	const columns = coded.split('\n', 1)[0]?.split('\t').length ?? 0;
	const lines = Array.from(
		{ length: sentences },
		(_, place) => `long\t${place + 1}${'\t'.repeat(columns - 2)}\n`
	);
	return coded + lines.join('');
}

const HEAD = `---
title: A long text
titleSupplied: true
shortTitle: Long
order: 9
publisher: unknown
carrier: long.example
published: unknown
retrieved: 2026-11-22
origin: origin-letter
rights: Made for the bench.
unknown: []
---
`;

const NOTES = `document:
  note: Nobody has written yet what this text is.
  usResponse: Nobody has looked yet for a US response.
annotations: []
`;
