import { isDeepStrictEqual } from 'node:util';
import { annotationFileJsonSchema } from '../annotation/annotation-file.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { Problem } from '../source/problem.ts';
import type { Files } from './files.ts';

export const SCHEMA = 'annotations/annotations.schema.json';
/** By this line an editor knows how a note file is made. */
export const FIRST_LINE = '# yaml-language-server: $schema=annotations.schema.json';

/** Whether the schema for editors is the one that the vocabulary makes, and every note file of `slugs` names it. */
export function checkSchema(files: Files, slugs: readonly string[], codebook: Codebook): Problem[] {
	const unnamed = slugs
		.map((slug) => files.text(`annotations/${slug}.yaml`))
		.filter(({ text }) => text !== undefined && !text.startsWith(`${FIRST_LINE}\n`))
		.map(({ file }) => ({
			file,
			line: 1,
			what: 'The first line does not name the schema for editors.',
			remedy: `Begin the file with the line ${FIRST_LINE}`
		}));
	const { text, problems } = files.text(SCHEMA, 'Run npm run schema.');
	if (text === undefined) return [...problems, ...unnamed];
	const made: unknown = JSON.parse(JSON.stringify(annotationFileJsonSchema(codebook)));
	if (isDeepStrictEqual(parseJson(text), made)) return unnamed;
	const what = 'The schema for editors is not the one that the vocabulary makes.';
	return [{ file: SCHEMA, line: 1, what, remedy: 'Run npm run schema.' }, ...unnamed];
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
