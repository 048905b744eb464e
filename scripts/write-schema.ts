/**
 * Writes annotations/annotations.schema.json, with which editors complete and check the YAML files
 * (they name it in their first line). Run it after a change to the vocabulary; a test compares.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { annotationFileJsonSchema } from '../src/lib/annotation/annotation-file.ts';
import { vocabularySchema } from '../src/lib/codebook/vocabulary.ts';

const vocabulary = vocabularySchema.parse(
	parse(await readFile('annotations/vocabulary.yaml', 'utf8'))
);
const schema = annotationFileJsonSchema(vocabulary);
await writeFile('annotations/annotations.schema.json', JSON.stringify(schema, null, '\t') + '\n');
