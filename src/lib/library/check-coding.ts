import { join } from 'node:path';
import { parseCoding } from '../annotation/coding.ts';
import { kindsBySentence } from '../annotation/coverage.ts';
import type { Problem } from '../source/problem.ts';
import type { AnnotatedDocument } from './document.ts';
import { readText } from './read-text.server.ts';

const SETTLED = 'annotations/coding/settled.tsv';

/**
 * Holds the notes against the settled coding: a sentence is marked with a kind exactly where the
 * coding gives it that kind, so that none is skipped. Documents without a coding are left alone.
 */
export async function checkCoding(
	root: string,
	documents: ReadonlyMap<string, AnnotatedDocument>
): Promise<Problem[]> {
	const { file, text, problems: unreadable } = await readText(root, join(root, SETTLED));
	if (text === undefined) return unreadable;
	const { sentences, problems } = parseCoding(file, text);
	if (problems.length > 0) return problems;

	const marked = new Map(
		[...documents].map(([slug, { sentences, annotations }]) => [
			slug,
			kindsBySentence(sentences, annotations)
		])
	);
	const listed = new Map<string, number>();
	for (const { line, document, sentence, kinds } of sentences) {
		const report = (what: string, remedy: string) =>
			problems.push({ file, line, subject: `${document}, sentence ${sentence}`, what, remedy });
		const found = marked.get(document);
		if (!found) {
			report('There is no such document.', 'Correct the slug, or remove the line.');
			continue;
		}
		listed.set(document, (listed.get(document) ?? 0) + 1);
		const here = found[sentence - 1];
		if (!here || listed.get(document) !== sentence) {
			report(
				`The document has ${found.length} sentences; they are listed once each, in order.`,
				'Compare the lines with the text: a sentence was added, left out or moved.'
			);
			continue;
		}
		for (const kind of new Set([...kinds, ...here])) {
			if (kinds.includes(kind) && here.includes(kind)) continue;
			report(
				kinds.includes(kind)
					? `The coding says ${kind}, but no note marks the sentence so.`
					: `A note marks the sentence as ${kind}, but the coding does not.`,
				`Change annotations/${document}.yaml, or settle the coding anew and say why in the remark.`
			);
		}
	}
	for (const [document, count] of listed) {
		const { length } = marked.get(document)!;
		if (count < length) {
			problems.push({
				file,
				line: 1,
				subject: document,
				what: `Only ${count} of its ${length} sentences are coded.`,
				remedy: 'Add a line for each sentence that is missing.'
			});
		}
	}
	return problems;
}
