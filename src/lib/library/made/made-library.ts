import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseMarkdown } from '../../source/markdown.ts';
import { printedLines } from '../../source/printed-lines.ts';
import { formatProblems, type Problem } from '../../source/problem.ts';
import type { Library } from '../library.ts';
import { readLibrary, type ReadLibrary } from '../read-library.server.ts';
import { madeCoding } from './made-coding.ts';
import { madeVocabulary } from './made-vocabulary.ts';
import { madeYaml } from './made-yaml.ts';

export const madeFrontMatter = {
	title: 'A made text',
	titleSupplied: true,
	shortTitle: 'Made',
	order: 1,
	publisher: 'unknown',
	carrier: 'example.org',
	published: 'unknown',
	retrieved: '2026-11-22',
	origin: 'made-origin',
	rights: 'None.',
	unknown: ['everything']
};

/** documents/<slug>.md; the body begins on line 16, if `frontMatter` adds no field. */
export const madeDocument = (body: string, frontMatter: object = {}): string =>
	`---\n${madeYaml({ ...madeFrontMatter, ...frontMatter })}---\n\n${body}\n`;

/** A note of the length that the codebook asks for. */
export const MADE_NOTE =
	'This note was made for a test. It has just as many words as the codebook asks for, which is at least twenty of them.';

export const MADE_TRY = { do: 'Read it again.', for: 'It stands.', against: 'It does not.' };

/** What a note has to end on, unless its kind or signal is one of those that may do without. */
const ending = ({ kind, signal }: { kind?: unknown; signal?: unknown }): object =>
	kind === 'corroborated' || signal === 'typo' || signal === 'republication'
		? {}
		: { try: MADE_TRY, reach: 'page' };

export const madeAnnotation = (fields: object = {}): object => {
	const made = {
		id: 'made',
		kind: 'text-signal',
		signal: 'typo',
		quote: 'two',
		title: 'A made title',
		note: MADE_NOTE,
		...fields
	};
	return { ...made, ...ending(made), ...fields };
};

export const madeQuantity = (fields: object = {}): object => ({
	id: 'made',
	printed: 'two',
	value: 2,
	bound: 'exact',
	unit: 'word',
	counts: 'words',
	...fields
});

/** annotations/<slug>.yaml; the first annotation begins on line 5. */
export const madeAnnotations = (...annotations: object[]): string =>
	madeYaml({ document: { note: 'A note.', usResponse: 'None.' }, annotations });

/** An entry of references.yaml, which is named and not linked. */
export const madeReference = (fields: object = {}): object => ({
	fact: 'It was made of 4 words.',
	source: 'This test',
	short: 'Test',
	places: [
		{ address: 'example.org/made', kind: 'original', shows: 'yes', unlinked: 'It is made up.' }
	],
	...fields
});

/** Path below the library → content; `undefined` leaves a file out. */
export type MadeFiles = Record<string, string | Uint8Array | undefined>;

/** A codebook without voices, and one sound document, `text`. */
const SOUND: MadeFiles = {
	'annotations/vocabulary.yaml': madeYaml(madeVocabulary),
	'annotations/references.yaml': madeYaml({
		checked: '2026-11-22',
		references: { 'made-origin': madeReference() }
	}),
	'annotations/voices.yaml': madeYaml({ groups: [], voices: {} }),
	'annotations/claims.yaml': madeYaml({ claims: [] }),
	'annotations/checks.yaml': madeYaml({ checks: [] }),
	'annotations/coding/coder-a.tsv': madeCoding(),
	'annotations/coding/coder-b.tsv': madeCoding(),
	'annotations/coding/settled.tsv': madeCoding(),
	'documents/text.md': madeDocument('One two three.'),
	'annotations/text.yaml': madeAnnotations(madeAnnotation())
};

/**
 * What the body of a made document prints, as its source: for tests of anything but that. A real source made so would prove
 * nothing.
 */
async function madeSource(markdown: string): Promise<string> {
	const lines = printedLines(await parseMarkdown('text.md', markdown));
	return lines.map(({ text }) => `${text}\n`).join('') || '\n';
}

/** The sources of the documents among `files` that have none. */
async function madeSources(files: MadeFiles): Promise<MadeFiles> {
	const sources: MadeFiles = {};
	for (const [name, content] of Object.entries(files)) {
		const source = name.replace(/^(documents\/.*)\.md$/, '$1.txt');
		if (source === name || source in files || content === undefined) continue;
		sources[source] = typeof content === 'string' ? await madeSource(content) : '\n';
	}
	return sources;
}

/**
 * Writes a library into a new temporary folder and returns its path. `files` are added to, or put
 * in the place of, a codebook and one sound document, `text`. A document without its source gets one that fits.
 */
export async function writeMadeLibrary(files: MadeFiles = {}): Promise<string> {
	const root = await mkdtemp(join(tmpdir(), 'made-library-'));
	const all = { ...SOUND, ...files };
	for (const [name, content] of Object.entries({ ...(await madeSources(all)), ...all })) {
		if (content === undefined) continue;
		await mkdir(dirname(join(root, name)), { recursive: true });
		await writeFile(join(root, name), content);
	}
	return root;
}

/** Reads the library that `files` make, as for `writeMadeLibrary`, and leaves nothing behind. */
export async function readMadeLibrary(files: MadeFiles = {}): Promise<ReadLibrary> {
	const root = await writeMadeLibrary(files);
	try {
		return await readLibrary(root);
	} finally {
		await rm(root, { recursive: true });
	}
}

/**
 * The library that `files` make, as for `writeMadeLibrary`. A text of which no coding has a line is taken as coded: pages are
 * tested with notes, not with codes.
 *
 * @throws Error with every problem in it, where there are any
 */
export async function madeLibrary(files: MadeFiles = {}): Promise<Library> {
	const { library, problems } = await readMadeLibrary(files);
	if (!library) throw new Error(formatProblems(problems));
	const listed = new Set(library.coding.settled.map(({ document }) => document));
	const documents = new Map(
		Array.from(library.documents, ([slug, document]) => [
			slug,
			listed.has(slug) ? document : { ...document, coded: true }
		])
	);
	return { ...library, documents };
}

/** What is wrong with the library that `files` make; empty where nothing is. */
export async function madeProblems(files: MadeFiles): Promise<Problem[]> {
	return (await readMadeLibrary(files)).problems ?? [];
}
