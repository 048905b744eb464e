/**
 * Writes annotations/annotations.schema.json, with which editors complete and check the YAML files
 * (they name it in their first line). Run it after a change to the vocabulary; a test compares.
 */
import { writeFile } from 'node:fs/promises';
import { annotationFileJsonSchema } from '../src/lib/annotation/annotation-file.ts';
import { readCodebook } from '../src/lib/library/read-codebook.ts';
import { readFiles } from '../src/lib/library/read-files.server.ts';
import { formatProblems } from '../src/lib/source/problem.ts';

// Only the codebook: notes may need the new schema before they are sound.
const { read, problems } = readCodebook(await readFiles('.'));
if (read) {
	const schema = annotationFileJsonSchema(read.codebook);
	await writeFile('annotations/annotations.schema.json', JSON.stringify(schema, null, '\t') + '\n');
} else {
	console.error(formatProblems(problems));
	process.exitCode = 1;
}
