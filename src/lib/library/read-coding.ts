import { parseCoding, type CodedSentence } from '../annotation/coding.ts';
import { kindsBySentence } from '../annotation/coverage.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { Problem } from '../source/problem.ts';
import type { AnnotatedDocument } from './document.ts';
import type { Files } from './files.ts';
import type { Coding } from './library.ts';

type Documents = ReadonlyMap<string, AnnotatedDocument>;

/**
 * Reads annotations/coding/*.tsv, in which every document either has all of its sentences, in order, or none, and holds
 * the notes against what was settled: a sentence is marked with a kind exactly where the coding gives it that kind, so
 * that none is skipped. Where nobody has coded yet, nothing is held against anything. What was settled has a column for
 * each kind; a coder’s file need not have one for a kind that came later.
 */
export function readCoding(
	files: Files,
	documents: Documents,
	{ kinds }: Codebook
): { coding: Coding; problems: Problem[] } {
	const ids = kinds.map(({ id }) => id);
	const problems: Problem[] = [];
	const columns: Record<string, string[]> = {};
	const read = (name: string, whole = false): CodedSentence[] => {
		const { file, text, problems: unread } = files.text(`annotations/coding/${name}.tsv`);
		problems.push(...unread);
		if (text === undefined) return [];
		const parsed = parseCoding(file, text, ids, whole);
		columns[name] = parsed.columns;
		problems.push(...parsed.problems);
		if (parsed.problems.length === 0) {
			problems.push(...checkSentences(file, parsed.sentences, documents));
		}
		return parsed.sentences;
	};
	const coding = {
		first: read('coder-a'),
		second: read('coder-b'),
		settled: read('settled', true),
		columns
	};
	if (problems.length === 0) {
		const file = 'annotations/coding/settled.tsv';
		problems.push(...checkNotes(file, coding.settled, documents));
	}
	return { coding, problems };
}

const subjectOf = ({ document, sentence }: CodedSentence) => `${document}, sentence ${sentence}`;

/** Whether the lines of each document are its sentences. */
function checkSentences(
	file: string,
	coded: readonly CodedSentence[],
	documents: Documents
): Problem[] {
	const problems: Problem[] = [];
	const listed = new Map<string, number>();
	for (const one of coded) {
		const { line, sentence } = one;
		const document = documents.get(one.document);
		if (!document) {
			problems.push({
				file,
				line,
				subject: subjectOf(one),
				what: 'There is no such document.',
				remedy: 'Correct the slug, or remove the line.'
			});
			continue;
		}
		const { length } = document.sentences;
		const place = (listed.get(one.document) ?? 0) + 1;
		listed.set(one.document, place);
		if (sentence > length || place !== sentence) {
			problems.push({
				file,
				line,
				subject: subjectOf(one),
				what: `The document has ${length} sentences; they are listed once each, in order.`,
				remedy: 'Compare the lines with the text: a sentence was added, left out or moved.'
			});
		}
	}
	for (const [slug, count] of listed) {
		const length = documents.get(slug)?.sentences.length ?? 0;
		if (count >= length) continue;
		problems.push({
			file,
			line: 1,
			subject: slug,
			what: `Only ${count} of its ${length} sentences are coded.`,
			remedy: 'Add a line for each sentence that is missing.'
		});
	}
	return problems;
}

/** Whether the notes mark each sentence with the kinds that were settled. */
function checkNotes(
	file: string,
	settled: readonly CodedSentence[],
	documents: Documents
): Problem[] {
	const marked = new Map(
		[...documents].map(([slug, { sentences, annotations }]) => [
			slug,
			kindsBySentence(sentences, annotations)
		])
	);
	return settled.flatMap((one) => {
		const { line, document, sentence, kinds, judged } = one;
		const here = marked.get(document)?.[sentence - 1];
		if (!here || !kinds) return [];
		return [...new Set([...kinds, ...here])]
			.filter((kind) => judged.includes(kind) && kinds.includes(kind) !== here.has(kind))
			.map((kind) => ({
				file,
				line,
				subject: subjectOf(one),
				what: kinds.includes(kind)
					? `The coding says ${kind}, but no note marks the sentence so.`
					: `A note marks the sentence as ${kind}, but the coding does not.`,
				remedy: `Change annotations/${document}.yaml, or settle the coding anew and say why in the remark.`
			}));
	});
}

/** The documents whose sentences stand in the coding with empty cells. */
export const uncoded = (settled: readonly CodedSentence[]): ReadonlySet<string> =>
	new Set(settled.filter(({ kinds }) => !kinds).map(({ document }) => document));
