import { amissIn } from '../source/fields.ts';
import { nearestWord } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { quoteForMessage } from '../source/quote-for-message.ts';
import { cohensKappa, krippendorffsAlpha } from './agreement.ts';

/** One coder’s judgement of one sentence. */
export interface CodedSentence {
	/** Line in the file, from 1. */
	line: number;
	document: string;
	/** Number of the sentence in its document, from 1. */
	sentence: number;
	/** `undefined` where nobody has judged it yet: its cells are empty. */
	kinds: string[] | undefined;
	/** The kinds by which it was judged; a kind that came later is not among them. */
	judged: string[];
	/** The codebook’s signals, where `text-signal` is among the kinds. */
	signals: string[];
	/** What else the coder wrote down, by its column; what is empty is left out. */
	further: Record<string, string>;
	remark: string;
}

/** Columns that a coding may have beside the kinds, the signal and the remark: what else a coder wrote down. */
const FURTHER = [
	'strength',
	'attribution',
	'trace',
	'technique',
	'frame',
	'records',
	'extent',
	'independence'
];

export const codingColumns = (kinds: readonly string[]): string[] => [
	'document',
	'sentence',
	...kinds,
	'signal',
	'remark'
];

/** The kind that has signals, of which the coding names each; `signals` are those that the vocabulary lists for it. */
export interface SignalColumn {
	kind: string;
	signals: readonly string[];
}

/** A coding file as it was read. */
export interface ParsedCoding {
	columns: string[];
	sentences: CodedSentence[];
	problems: Problem[];
}

interface Expected {
	/** Whether each kind needs a column. */
	whole?: boolean;
	/** If given, signals stand just where its kind is coded, and are known. */
	signalled?: SignalColumn | undefined;
}

/**
 * Parses annotations/coding/*.tsv: a header, then a sentence a line, tab-separated, unquoted. `kinds` are those of the
 * codebook, in its order. A file need not have a column for each, unless it has to be whole: a kind that came after a
 * coder had judged is not coded there.
 */
export function parseCoding(
	file: string,
	text: string,
	kinds: readonly string[],
	{ whole = false, signalled }: Expected = {}
): ParsedCoding {
	const [header = '', ...lines] = text.replace(/\n$/, '').split('\n');
	const columns = header.split('\t');
	const expected = expectedColumns(columns, kinds, whole);
	if (header !== expected.join('\t')) {
		const problem = { file, line: 1, ...explainHeader(header, expected) };
		return { columns, sentences: [], problems: [problem] };
	}
	const wanted = kinds.filter((kind) => columns.includes(kind));
	const problems: Problem[] = [];
	const sentences = lines.map((text, index): CodedSentence => {
		const line = index + 2;
		const cells = text.split('\t');
		const [document = '', sentence = ''] = cells;
		const at = (column: string) => cells[columns.indexOf(column)] ?? '';
		const judged = wanted.filter((kind) => at(kind) !== '');
		const coded: CodedSentence = {
			line,
			document,
			sentence: Number(sentence),
			kinds: judged.length === 0 ? undefined : wanted.filter((kind) => at(kind) === '1'),
			judged,
			signals: at('signal').split(';').filter(Boolean),
			further: Object.fromEntries(
				FURTHER.filter((column) => at(column) !== '').map((column) => [column, at(column)])
			),
			remark: at('remark')
		};
		const found =
			cells.length === columns.length
				? [
						...checkSentence(sentence),
						...judged.flatMap((kind) => checkCode(kind, at(kind))),
						...checkRemark(coded.remark),
						...(signalled ? checkSignals(at('signal'), coded, signalled) : [])
					]
				: [explainCount(text, cells.length, columns)];
		problems.push(...found.map((problem) => ({ file, line, ...problem })));
		return coded;
	});
	return { columns, sentences, problems };
}

/**
 * The columns that a file has to have, after those that it has: kinds may be missing where it need not be whole, what else a
 * coder wrote down may stand before the remark. A column that nobody knows is taken for a kind with a slip.
 */
function expectedColumns(
	given: readonly string[],
	kinds: readonly string[],
	whole: boolean
): string[] {
	const known = [...codingColumns(kinds), ...FURTHER];
	const isWhole = whole || given.some((column) => !known.includes(column));
	const coded = kinds.filter((kind) => isWhole || given.includes(kind));
	const further = new Set(given.filter((column) => FURTHER.includes(column)));
	return codingColumns(coded.length > 0 ? coded : kinds).toSpliced(-1, 0, ...further);
}

type Told = Pick<Problem, 'what' | 'nearest' | 'remedy'>;

function explainHeader(header: string, columns: readonly string[]): Told {
	const given = header.split('\t');
	const place = columns.findIndex((column, at) => column !== given[at]);
	const at = place === -1 ? columns.length : place;
	const is = given[at] === undefined ? 'missing' : quoteForMessage(given[at]);
	const want = columns[at] === undefined ? 'one too many' : `to be ${quoteForMessage(columns[at])}`;
	return {
		what: `In the header, column ${at + 1} is ${is}; it has ${want}.`,
		remedy: `Write the header, with a tab between names: ${columns.join(', ')}.`
	};
}

const explainCount = (text: string, count: number, columns: readonly string[]): Told => ({
	what:
		text === ''
			? 'The line is empty.'
			: `The line has ${count} ${count === 1 ? 'cell' : 'cells'}, not ${columns.length}; cells are parted by tabs.`,
	remedy:
		text === ''
			? 'Remove the line.'
			: `Write a cell for each column, be it empty: ${columns.join(', ')}.`
});

const checkSentence = (sentence: string): Told[] =>
	/^[1-9]\d*$/.test(sentence)
		? []
		: [
				{
					what: `The number of the sentence is ${quoteForMessage(sentence)}.`,
					remedy: 'Write the number of the sentence in its document, from 1.'
				}
			];

const checkCode = (kind: string, code: string): Told[] =>
	code === '0' || code === '1'
		? []
		: [
				{
					what: `The code for ${kind} is ${quoteForMessage(code)}.`,
					remedy: 'Write 0 or 1; all codes of a text are empty where nobody has coded it yet.'
				}
			];

function checkRemark(remark: string): Told[] {
	const found: Told[] = [];
	if (remark !== remark.trim()) {
		found.push({
			what: 'The remark begins or ends with a space.',
			remedy: 'Remove the space; if nothing else stands there, the cell is empty.'
		});
	}
	const amiss = amissIn(remark);
	if (amiss) found.push({ what: `The remark ${amiss.what}.`, remedy: amiss.remedy });
	return found;
}

function checkSignals(
	cell: string,
	{ kinds, signals }: Pick<CodedSentence, 'kinds' | 'signals'>,
	{ kind, signals: known }: SignalColumn
): Told[] {
	const isCoded = kinds?.includes(kind) ?? false;
	if (isCoded && signals.length === 0) {
		return [
			{
				what: `The code for ${kind} is 1, but no signal is named.`,
				remedy: `Name the signal, or several with ; between: ${known.join(', ')}.`
			}
		];
	}
	if (!isCoded && cell !== '') {
		return [
			{
				what: `A signal is named, ${quoteForMessage(cell)}, but the code for ${kind} is not 1.`,
				remedy: 'Empty the cell, or write the code 1.'
			}
		];
	}
	return cell.split(';').flatMap((signal, at, all) => {
		if (cell === '') return [];
		if (!known.includes(signal)) {
			return {
				what: `The signal ${quoteForMessage(signal)} is not in the vocabulary.`,
				nearest: nearestWord(signal, known),
				remedy: `Name one of these, or several with ; between: ${known.join(', ')}.`
			};
		}
		if (all.indexOf(signal) === at) return [];
		return { what: `The signal ${signal} is named twice.`, remedy: 'Name it once.' };
	});
}

export interface KindAgreement {
	/** Id of the kind. */
	kind: string;
	/** Sentences to which each coder gave the kind, and to which both did; `undefined` where a coder did not code it. */
	first: number | undefined;
	second: number | undefined;
	both: number | undefined;
	/** Sentences that both judged by it, and those of them that they judged alike. */
	judged: number;
	alike: number;
	alpha: number | undefined;
	kappa: number | undefined;
}

/**
 * Agreement of two codings, for each kind by itself as a yes-or-no judgement; sentences that either has not coded count for
 * neither.
 */
export function agreementByKind(
	first: readonly CodedSentence[],
	second: readonly CodedSentence[],
	kinds: readonly string[]
): KindAgreement[] {
	const nameOf = ({ document, sentence }: CodedSentence) => `${document} ${sentence}`;
	const others = new Map(second.map((other) => [nameOf(other), other]));
	const units = first.map((one) => ({ one, other: others.get(nameOf(one)) }));
	return kinds.map((kind) => {
		const isJudged = ({ judged }: CodedSentence) => judged.includes(kind);
		const code = (one?: CodedSentence) =>
			one && isJudged(one) ? one.kinds?.includes(kind) : undefined;
		const given = units
			.map(({ one, other }) => [code(one), code(other)] as const)
			.filter(([a, b]) => a !== undefined && b !== undefined);
		// Nobody’s zero: a coder who never judged by this kind has not found it nowhere.
		const [isFirst, isSecond] = [first, second].map(
			(coding) => coding.length === 0 || coding.some(isJudged)
		);
		const count = (coded: boolean | undefined, test: (pair: (typeof given)[number]) => unknown) =>
			coded ? given.filter(test).length : undefined;
		return {
			kind,
			first: count(isFirst, ([a]) => a),
			second: count(isSecond, ([, b]) => b),
			both: count(isFirst && isSecond, ([a, b]) => a && b),
			judged: given.length,
			alike: given.filter(([a, b]) => a === b).length,
			alpha: krippendorffsAlpha(given),
			kappa: cohensKappa(
				given.map(([a]) => a),
				given.map(([, b]) => b)
			)
		};
	});
}
