import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Codebook } from '../../../src/lib/codebook/codebook.ts';
import type { AnnotatedDocument } from '../../../src/lib/library/document.ts';
import { voicesOf } from '../../../src/lib/library/read-note-file.ts';
import { findTerms } from '../../../src/lib/text/find-terms.ts';

export const toYaml = (value: unknown): string =>
	stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });

/**
 * Puts a library without documents in the place of what is in `folder`; its codebook is the project’s,
 * cut down to what `model` uses, as the checks demand.
 */
export async function writeEmptyLibrary(
	folder: string,
	{ projection, annotations }: AnnotatedDocument,
	codebook: Codebook
): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(join(folder, 'documents'), { recursive: true });
	await mkdir(join(folder, 'annotations/coding'), { recursive: true });
	const write = (file: string, content: unknown) =>
		writeFile(join(folder, 'annotations', file), toYaml(content));
	const terms = new Set(findTerms(projection.text, codebook.glossary).map(({ term }) => term));
	const used = new Set(
		annotations.flatMap((annotation) => voicesOf(annotation, codebook).map(({ id }) => id))
	);
	await write('vocabulary.yaml', {
		kinds: codebook.kinds,
		reaches: codebook.reaches,
		besideLaw: codebook.besideLaw,
		absences: codebook.absences,
		glossary: codebook.glossary.filter(({ id }) => terms.has(id))
	});
	await write('voices.yaml', {
		groups: codebook.groups,
		voices: Object.fromEntries(
			[...codebook.voices.values()]
				.filter(({ id }) => used.has(id))
				.map(({ id, group, ...voice }) => [id, { ...voice, group: group.id }])
		)
	});
	await write('claims.yaml', { claims: [] });
	await write('checks.yaml', { checks: [] });
	for (const file of ['references.yaml', 'annotations.schema.json'])
		await cp(join('annotations', file), join(folder, 'annotations', file));
	for (const file of await readdir('annotations/coding')) {
		const [header] = (await readFile(join('annotations/coding', file), 'utf8')).split('\n', 1);
		await writeFile(join(folder, 'annotations/coding', file), `${header}\n`);
	}
}
