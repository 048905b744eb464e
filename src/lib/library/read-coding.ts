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
	const listed = Map.groupBy(coded, ({ document }) => document);
	return [...listed].flatMap(([slug, lines]) => {
		const [first] = lines;
		const document = documents.get(slug);
		if (document) {
			const { length } = document.sentences;
			return checkOrder(lines, length).map((problem) => ({ file, ...problem }));
		}
		return {
			file,
			line: first?.line ?? 1,
			subject: revealUnusual(slug.slice(0, 60)),
			what: `There is no document ${quoteForMessage(slug)}${lines.length > 1 ? `, of which ${lines.length} lines are` : ''}.`,
			nearest: nearestWord(slug, documents.keys()),
			remedy: 'Correct the slug, or remove what is said of it.'
		};
	});
}

/** Whether the lines of a document are its sentences, of which it has `length`. */
function checkOrder(lines: readonly CodedSentence[], length: number): Omit<Problem, 'file'>[] {
	const astray = lines.findIndex(
		({ sentence }, place) => sentence !== place + 1 || sentence > length
	);
	const one = lines[astray];
	if (one) {
		return [
			{
				line: one.line,
				subject: subjectOf(one),
				what: `The document has ${length} sentences; they are listed once each, in order.`,
				remedy:
					astray >= length
						? 'Remove the line.'
						: `Sentence ${astray + 1} comes next: a line was added, left out or moved.`
			}
		];
	}
	const last = lines.at(-1);
	if (last && lines.length < length) {
		return [
			{
				line: last.line,
				subject: last.document,
				what: `Only ${lines.length} of its ${length} sentences are listed.`,
				remedy: `Add lines for the sentences from ${lines.length + 1} on.`
			}
		];
	}
	return checkWhole(lines);
}

/** Half a coding looks like a judgement where there is none. */
function checkWhole(lines: readonly CodedSentence[]): Omit<Problem, 'file'>[] {
	const empty = lines.filter(({ kinds }) => kinds === undefined);
	const judged = lines.filter(({ kinds }) => kinds !== undefined);
	const [fewer, rest] = judged.length < empty.length ? [judged, empty] : [empty, judged];
	const [one] = fewer;
	const [other] = rest;
	if (!one || !other) return [];
	return [
		{
			line: one.line,
			subject: subjectOf(one),
			what: `The codes are ${one.kinds ? 'given' : 'empty'}, but those of sentence ${other.sentence} are ${other.kinds ? 'given' : 'empty'}: half a text is coded.`,
			remedy: 'Code every sentence of a text, or none of them yet.'
		}
	];
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

/** Whether the notes mark each sentence with the kinds and the signals that were settled. */
function checkNotes(
	file: string,
	settled: readonly CodedSentence[],
	documents: Documents
): Problem[] {
	const marked = new Map(
		Array.from(documents, ([slug, { sentences, annotations }]) => {
			const signalling = annotations.map(({ positions, facets: { signal } }) => ({
				kind: typeof signal === 'string' ? signal : '',
				positions
			}));
			return [
				slug,
				{
					kinds: kindsBySentence(sentences, annotations),
					signals: kindsBySentence(sentences, signalling)
				}
			];
		})
	);
	return settled.flatMap((one) => {
		const { line, document, sentence, kinds, signals } = one;
		const here = marked.get(document);
		const marks = here?.kinds[sentence - 1];
		const noted = here?.signals[sentence - 1];
		if (!marks || !noted || !kinds) return [];
		const at = { file, line, subject: subjectOf(one) };
		const remedy = `Change annotations/${document}.yaml, or settle the coding anew and say why in the remark.`;
		const unlike = differing(kinds, marks).map((kind) => ({
			...at,
			what: kinds.includes(kind)
				? `The coding says ${kind}, but no note marks the sentence so.`
				: `A note marks the sentence as ${kind}, but the coding does not.`,
			remedy
		}));
		if (unlike.length > 0) return unlike;
		return differing(signals, noted)
			.filter(Boolean)
			.map((signal) => ({
				...at,
				what: signals.includes(signal)
					? `The coding names the signal ${signal}, but no note on the sentence does.`
					: `A note on the sentence names the signal ${signal}, but the coding does not.`,
				remedy
			}));
	});
}

/** What is in one of the two only. */
const differing = (some: readonly string[], others: ReadonlySet<string>): string[] => [
	...new Set(some).symmetricDifference(others)
];

/** The documents of which no sentence has been judged: their cells are empty, or they have no line. */
export function uncoded(
	settled: readonly CodedSentence[],
	documents: Documents
): ReadonlySet<string> {
	const judged = new Set(settled.filter(({ kinds }) => kinds).map(({ document }) => document));
	return new Set(documents.keys()).difference(judged);
}
