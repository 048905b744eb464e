/**
 * Writes annotations/annotations.schema.json, with which editors complete and check the YAML files
 * (they name it in their first line). Run it after a change to the vocabulary; `npm run check` compares. The library may lie in
 * another folder: `npm run schema -- FOLDER`.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { annotationFileJsonSchema } from '../src/lib/annotation/annotation-file.ts';
import { SCHEMA } from '../src/lib/library/check-schema.ts';
import { readCodebook } from '../src/lib/library/read-codebook.ts';
import { readFiles } from '../src/lib/library/read-files.server.ts';
import { formatProblems } from '../src/lib/source/problem.ts';

const root = process.argv[2] ?? '.';
// Only the codebook: notes may need the new schema before they are sound.
const { read, problems } = readCodebook(await readFiles(root));
if (read) {
	const schema = annotationFileJsonSchema(read.codebook);
	await writeFile(join(root, SCHEMA), JSON.stringify(schema, null, '\t') + '\n');
} else {
	console.error(formatProblems(problems));
	process.exitCode = 1;
}
