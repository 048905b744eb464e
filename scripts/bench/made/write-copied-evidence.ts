import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { claimsFileSchema } from '../../../src/lib/annotation/claim.ts';
import {
	checksFileSchema,
	toCheck,
	type ChecksFile
} from '../../../src/lib/annotation/checks-file.ts';
import { readFiles } from '../../../src/lib/library/read-files.server.ts';
import { toYaml } from './empty-library.ts';

type Check = ChecksFile['checks'][number];
type Claim = ReturnType<typeof claimsFileSchema.parse>['claims'][number];

/** The checks and claims that stay within the document `own`, once for each of the copies that `writeCopies` makes. */
export async function writeCopiedEvidence(
	folder: string,
	own: string,
	number: number
): Promise<void> {
	const files = await readFiles('.');
	const { value: checked } = files.yaml('annotations/checks.yaml', checksFileSchema);
	const { value: claimed } = files.yaml('annotations/claims.yaml', claimsFileSchema);
	if (!checked || !claimed) throw new Error('The project’s own checks and claims have problems.');
	const slugs = Array.from({ length: number }, (_, index) => `copy-${index + 1}`);
	const copied = (entries: readonly object[]) =>
		slugs.flatMap((slug) => entries.map((entry) => copyEntry(entry, own, slug)));
	const write = (file: string, content: object) =>
		writeFile(join(folder, 'annotations', file), toYaml(content));
	const checks = checksWithin(own, checked.checks);
	const clusters = new Set(checks.map(({ cluster }) => cluster));
	await write('checks.yaml', {
		outside: checked.outside,
		checks: copied(checks),
		clusters: copied(checked.clusters.filter(({ id }) => clusters.has(id)))
	});
	await write('claims.yaml', { claims: copied(claimsWithin(own, claimed.claims)) });
}

/** Those that rest on figures of `own`, on figures from outside, and on one another. */
function checksWithin(own: string, checks: readonly Check[]): Check[] {
	const within = new Map<string, Check>();
	const staysWithin = ({ address }: { address: string }) => {
		const [source, id = ''] = address.split('#');
		return source === own || source === 'outside' || (source === 'check' && within.has(id));
	};
	// Twice, because a check may rest on one that stands below it.
	for (const check of [...checks, ...checks]) {
		const { operands } = toCheck(check);
		const isOwn = operands.some(({ address }) => address.startsWith(`${own}#`));
		if (isOwn && operands.every(staysWithin)) within.set(check.id, check);
	}
	return [...within.values()];
}

/** Those told more than once in `own`, without the passages of other documents. */
function claimsWithin(own: string, claims: readonly Claim[]): object[] {
	return claims.flatMap((claim) => {
		const [first, ...rest] = claim.passages.filter(({ document }) => document === own);
		if (!first || rest.length === 0) return [];
		const { changed: _, ...start } = first;
		const changed = { kind: 'wording', how: 'Made for the bench.' };
		// Without the passages of others, a place in the list would be another telling’s.
		const later = rest.map(({ changed: was, ...telling }) => {
			const { from: _, ...kept } = { from: undefined, ...(was ?? changed) };
			return { ...telling, changed: kept };
		});
		return { ...claim, passages: [start, ...later] };
	});
}

/** Addresses and ids are the only words in an entry that name a document or another entry. */
function copyEntry(entry: object, own: string, slug: string): object {
	return JSON.parse(
		JSON.stringify(entry)
			.replaceAll(`"${own}`, `"${slug}`)
			.replace(/"id":"/, `"id":"${slug}-`)
			.replace('"cluster":"', `"cluster":"${slug}-`)
			.replaceAll('"check#', `"check#${slug}-`)
	);
}
