import { parseCoding, type CodedSentence, type SignalColumn } from '../annotation/coding.ts';
import { kindsBySentence } from '../annotation/coverage.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { nearestWord } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { quoteForMessage } from '../source/quote-for-message.ts';
import { revealUnusual } from '../source/unusual-characters.ts';
import type { AnnotatedDocument } from './document.ts';
import type { Files } from './files.ts';
import { CODINGS } from './places.ts';
import type { Coding } from './library.ts';

type Documents = ReadonlyMap<string, AnnotatedDocument>;

/**
 * Reads annotations/coding/*.tsv, in which every document has all of its sentences, in order, or none, and for each kind is
 * judged whole or not at all, and holds the notes against what was settled: a sentence is marked with a kind exactly where
 * the coding gives it that kind, so that none is skipped. What nobody has coded yet is no problem, but a notice. What was
 * settled has a column for each kind; a coder’s file need not have one for a kind that came later.
 */
export function readCoding(
	files: Files,
	documents: Documents,
	{ kinds }: Codebook
): { coding: Coding; problems: Problem[]; notices: string[] } {
	const ids = kinds.map(({ id }) => id);
	const signalled = signalColumn(kinds);
	const problems: Problem[] = [];
	const columns: Record<string, string[]> = {};
	const read = (name: string, whole = false): CodedSentence[] => {
		const { file, text, problems: unread } = files.text(`annotations/coding/${name}.tsv`);
		problems.push(...unread);
		if (text === undefined) return [];
		const parsed = parseCoding(file, text, ids, { whole, signalled });
		columns[name] = parsed.columns;
		problems.push(...parsed.problems);
		if (parsed.problems.length === 0) {
			problems.push(...checkSentences(file, parsed.sentences, documents));
		}
		return parsed.sentences;
	};
	const coding = {
		first: read(CODINGS.first),
		second: read(CODINGS.second),
		settled: read(CODINGS.settled, true),
		columns
	};
	if (problems.length === 0) {
		const file = `annotations/coding/${CODINGS.settled}.tsv`;
		problems.push(...checkNotes(file, coding.settled, documents, signalled));
	}
	return { coding, problems, notices: noticeUncoded(coding, documents, ids) };
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

/** Half a coding looks like a judgement where there is none; each kind is a judgement by itself. */
function checkWhole(lines: readonly CodedSentence[]): Omit<Problem, 'file'>[] {
	const kinds = new Set(lines.flatMap(({ judged }) => judged));
	const torn = Array.from(kinds, (kind) => {
		const [judged, empty] = [true, false].map((is) =>
			lines.filter((one) => one.judged.includes(kind) === is)
		);
		const [fewer, rest] =
			(judged?.length ?? 0) < (empty?.length ?? 0) ? [judged, empty] : [empty, judged];
		return { kind, one: fewer?.[0], other: rest?.[0] };
	});
	return [...Map.groupBy(torn, ({ one }) => one)].flatMap(([one, [first, ...further]]) => {
		if (!one || !first?.other) return [];
		const isAll = further.length + 1 === kinds.size;
		const these = isAll ? '' : ` for ${[first, ...further].map(({ kind }) => kind).join(', ')}`;
		const [here, there] = one.judged.includes(first.kind) ? ['given', 'empty'] : ['empty', 'given'];
		return {
			line: one.line,
			subject: subjectOf(one),
			what: `The codes${these} are ${here}, but those of sentence ${first.other.sentence} are ${there}: half a text is coded.`,
			remedy: 'Code every sentence of a text, or none of them yet.'
		};
	});
}

/** Says which documents nobody has judged, or not by every kind, or one of the coders has not. */
function noticeUncoded(coding: Coding, documents: Documents, kinds: readonly string[]): string[] {
	const settled = new Map(coding.settled.map(({ document, judged }) => [document, judged]));
	const lacking = {
		first: uncoded(coding.first, documents),
		second: uncoded(coding.second, documents),
		settled: uncoded(coding.settled, documents)
	};
	return [...documents.keys()].flatMap((slug) => {
		if (lacking.settled.has(slug)) return `${slug}: not coded yet.`;
		const unjudged = kinds.filter((kind) => !settled.get(slug)?.includes(kind));
		return [
			...unjudged.map((kind) => `${slug}: not coded yet by ${kind}.`),
			...(['first', 'second'] as const)
				.filter((coder) => lacking[coder].has(slug))
				.map((coder) => `${slug}: not coded yet in annotations/coding/${CODINGS[coder]}.tsv.`)
		];
	});
}

/** Whether the notes mark each sentence with the kinds and the signals that were settled. */
function checkNotes(
	file: string,
	settled: readonly CodedSentence[],
	documents: Documents,
	signalled?: SignalColumn
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
		const { line, document, sentence, kinds, judged, signals } = one;
		const here = marked.get(document);
		const marks = here?.kinds[sentence - 1];
		const noted = here?.signals[sentence - 1];
		if (!marks || !noted || !kinds) return [];
		const at = { file, line, subject: subjectOf(one) };
		const remedy = `Change annotations/${document}.yaml, or settle the coding anew and say why in the remark.`;
		const unlike = differing(kinds, marks)
			.filter((kind) => judged.includes(kind))
			.map((kind) => ({
				...at,
				what: kinds.includes(kind)
					? `The coding says ${kind}, but no note marks the sentence so.`
					: `A note marks the sentence as ${kind}, but the coding does not.`,
				remedy
			}));
		if (unlike.length > 0 || !signalled || !judged.includes(signalled.kind)) return unlike;
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
