import { parseCoding, type CodedSentence, type SignalColumn } from '../annotation/coding.ts';
import { kindsBySentence } from '../annotation/coverage.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { nearestWord } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { quoteForMessage } from '../source/quote-for-message.ts';
import { revealUnusual } from '../source/unusual-characters.ts';
import type { AnnotatedDocument } from './document.ts';
import type { Files } from './files.ts';
import type { Coding } from './library.ts';

type Documents = ReadonlyMap<string, AnnotatedDocument>;

const NAMES = { first: 'coder-a', second: 'coder-b', settled: 'settled' } as const;

/**
 * Reads annotations/coding/*.tsv, in which every document either has all of its sentences, in order and judged, or none that
 * anybody has judged, and holds the notes against what was settled: a sentence is marked with a kind exactly where the
 * coding gives it that kind, so that none is skipped. What nobody has coded yet is no problem, but a notice.
 */
export function readCoding(
	files: Files,
	documents: Documents,
	{ kinds }: Codebook
): { coding: Coding; problems: Problem[]; notices: string[] } {
	const ids = kinds.map(({ id }) => id);
	const signalled = signalColumn(kinds);
	const problems: Problem[] = [];
	const read = (name: string): CodedSentence[] => {
		const { file, text, problems: unread } = files.text(`annotations/coding/${name}.tsv`);
		problems.push(...unread);
		if (text === undefined) return [];
		const { sentences, problems: malformed } = parseCoding(file, text, ids, signalled);
		problems.push(...malformed);
		if (malformed.length === 0) problems.push(...checkSentences(file, sentences, documents));
		return sentences;
	};
	const coding = {
		first: read(NAMES.first),
		second: read(NAMES.second),
		settled: read(NAMES.settled)
	};
	if (problems.length === 0) {
		const file = `annotations/coding/${NAMES.settled}.tsv`;
		problems.push(...checkNotes(file, coding.settled, documents));
	}
	return { coding, problems, notices: noticeUncoded(coding, documents) };
}

/** The kind whose facet `signal` the codings have a column for, if the vocabulary has it as a choice. */
function signalColumn(kinds: Codebook['kinds']): SignalColumn | undefined {
	const kind = kinds.find(({ facets }) => facets.some(({ id }) => id === 'signal'));
	const facet = kind?.facets.find(({ id }) => id === 'signal');
	return kind && facet && { kind: kind.id, signals: facet.values.map(({ id }) => id) };
}

const subjectOf = ({ document, sentence }: CodedSentence) =>
	`${revealUnusual(document.slice(0, 60))}, sentence ${sentence}`;

/** Whether the lines of each document are its sentences, and all are judged or none. */
function checkSentences(
	file: string,
	coded: readonly CodedSentence[],
	documents: Documents
): Problem[] {
	const problems: Problem[] = [];
	/** By document: its lines so far, and the first of them. */
	const listed = new Map<string, { count: number; first: CodedSentence; last: CodedSentence }>();
	for (const one of coded) {
		const at = { file, line: one.line, subject: subjectOf(one) };
		const document = documents.get(one.document);
		if (!document) {
			problems.push({
				...at,
				what: `There is no document ${quoteForMessage(one.document)}.`,
				nearest: nearestWord(one.document, documents.keys()),
				remedy: 'Correct the slug, or remove the line.'
			});
			continue;
		}
		const { length } = document.sentences;
		const { first = one, count = 0 } = listed.get(one.document) ?? {};
		listed.set(one.document, { count: count + 1, first, last: one });
		if (one.sentence > length || count + 1 !== one.sentence) {
			problems.push({
				...at,
				what: `The document has ${length} sentences; they are listed once each, in order.`,
				remedy:
					count + 1 > length
						? 'Remove the line.'
						: `Sentence ${count + 1} comes next: a line was added, left out or moved.`
			});
		} else if ((one.kinds === undefined) !== (first.kinds === undefined)) {
			problems.push({
				...at,
				what: `The codes are ${one.kinds ? 'given' : 'empty'}, but those of sentence ${first.sentence} are not.`,
				remedy: 'Code every sentence of a text, or none of them yet.'
			});
		}
	}
	for (const [slug, { count, last }] of listed) {
		const length = documents.get(slug)?.sentences.length ?? 0;
		if (count >= length) continue;
		problems.push({
			file,
			line: last.line,
			subject: slug,
			what: `Only ${count} of its ${length} sentences are listed.`,
			remedy: 'Add a line for each sentence that is missing.'
		});
	}
	return problems;
}

/** Says which documents nobody has judged, or one of the coders has not. */
function noticeUncoded(coding: Coding, documents: Documents): string[] {
	const lacking = {
		first: uncoded(coding.first, documents),
		second: uncoded(coding.second, documents),
		settled: uncoded(coding.settled, documents)
	};
	return [...documents.keys()].flatMap((slug) => {
		if (lacking.settled.has(slug)) return `${slug}: not coded yet.`;
		return (['first', 'second'] as const)
			.filter((coder) => lacking[coder].has(slug))
			.map((coder) => `${slug}: not coded yet in annotations/coding/${NAMES[coder]}.tsv.`);
	});
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
		const { line, document, sentence, kinds } = one;
		const here = marked.get(document)?.[sentence - 1];
		if (!here || !kinds) return [];
		return [...new Set([...kinds, ...here])]
			.filter((kind) => kinds.includes(kind) !== here.has(kind))
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

/** The documents of which no sentence has been judged: their cells are empty, or they have no line. */
export function uncoded(
	settled: readonly CodedSentence[],
	documents: Documents
): ReadonlySet<string> {
	const judged = new Set(settled.filter(({ kinds }) => kinds).map(({ document }) => document));
	return new Set(documents.keys()).difference(judged);
}
