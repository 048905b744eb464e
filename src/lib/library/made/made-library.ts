import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify as stringifyYaml } from 'yaml';
import { formatProblems } from '../../source/problem.ts';
import type { Library } from '../library.ts';
import { readLibrary } from '../read-library.server.ts';
import { madeVocabulary } from './made-vocabulary.ts';

// One line a value, so that tests can name lines.
const stringify = (value: unknown) => stringifyYaml(value, { lineWidth: 0 });

/** A note of the length that the codebook asks for. */
export const MADE_NOTE =
	'This note was made for a test. It has just as many words as the codebook asks for, which is at least twenty of them.';

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

export function madeDocument(body: string, frontMatter: object = {}): string {
	return `---\n${stringify({ ...madeFrontMatter, ...frontMatter })}---\n\n${body}\n`;
}

export function madeAnnotation(fields: object = {}): object {
	return {
		id: 'made',
		kind: 'text-signal',
		signal: 'typo',
		quote: 'two',
		title: 'A made title',
		note: MADE_NOTE,
		...fields
	};
}

export function madeQuantity(fields: object = {}): object {
	return {
		id: 'made',
		printed: 'two',
		value: 2,
		bound: 'exact',
		unit: 'word',
		counts: 'words',
		...fields
	};
}

export function madeAnnotations(...annotations: object[]): string {
	return stringify({ document: { note: 'A note.', usResponse: 'None.' }, annotations });
}

const CODING =
	'document\tsentence\tofficial-source\tstate-media-framing\tunverifiable-statistic\tus-response\ttext-signal\tsignal\tremark\n';

const CODEBOOK = {
	'annotations/vocabulary.yaml': stringify(madeVocabulary),
	'annotations/references.yaml': stringify({
		checked: '2026-11-22',
		references: { 'made-origin': { fact: 'It was made.', source: 'This test' } }
	}),
	'annotations/voices.yaml': stringify({ groups: [], voices: {} }),
	'annotations/claims.yaml': stringify({ claims: [] }),
	'annotations/checks.yaml': stringify({ checks: [] }),
	'annotations/coding/coder-a.tsv': CODING,
	'annotations/coding/coder-b.tsv': CODING,
	'annotations/coding/settled.tsv': CODING
};

/**
 * Writes a library into a new temporary folder and returns its path. `files` are added to, or put
 * in the place of, a codebook and one sound document, `text`; `undefined` leaves a file out.
 */
export async function writeMadeLibrary(
	files: Record<string, string | Uint8Array | undefined>
): Promise<string> {
	const root = await mkdtemp(join(tmpdir(), 'made-library-'));
	const all = {
		...CODEBOOK,
		'documents/text.md': madeDocument('One two three.'),
		'annotations/text.yaml': madeAnnotations(madeAnnotation()),
		...files
	};
	for (const [name, content] of Object.entries(all)) {
		if (content === undefined) continue;
		await mkdir(dirname(join(root, name)), { recursive: true });
		await writeFile(join(root, name), content);
	}
	return root;
}

/** A library of these files (`writeMadeLibrary`), read. Throws its problems where it has any. */
export async function madeLibrary(
	files: Record<string, string | Uint8Array | undefined>
): Promise<Library> {
	const root = await writeMadeLibrary(files);
	const { library, problems } = await readLibrary(root);
	await rm(root, { recursive: true });
	if (!library) throw new Error(formatProblems(problems));
	return library;
}
