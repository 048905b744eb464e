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
	/** The codebook’s signals, where `text-signal` is among the kinds. */
	signals: string[];
	remark: string;
}

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

/**
 * Parses annotations/coding/*.tsv: a header, then a sentence a line, tab-separated, unquoted. `kinds` are those of the
 * codebook, in its order. Where `signalled` is given, signals stand just where its kind is coded, and are known.
 */
export function parseCoding(
	file: string,
	text: string,
	kinds: readonly string[],
	signalled?: SignalColumn
): { sentences: CodedSentence[]; problems: Problem[] } {
	const columns = codingColumns(kinds);
	const [header = '', ...lines] = text.replace(/\n$/, '').split('\n');
	if (header !== columns.join('\t')) {
		return { sentences: [], problems: [{ file, line: 1, ...explainHeader(header, columns) }] };
	}
	const problems: Problem[] = [];
	const sentences = lines.map((text, index): CodedSentence => {
		const line = index + 2;
		const cells = text.split('\t');
		const [document = '', sentence = '', ...rest] = cells;
		const codes = rest.slice(0, kinds.length);
		const [signal = '', remark = ''] = rest.slice(kinds.length);
		const uncoded = codes.every((code) => code === '');
		const coded: CodedSentence = {
			line,
			document,
			sentence: Number(sentence),
			kinds: uncoded ? undefined : kinds.filter((_, kind) => codes[kind] === '1'),
			signals: signal.split(';').filter(Boolean),
			remark
		};
		const found =
			cells.length === columns.length
				? [
						...checkCells(sentence, codes, kinds, uncoded, remark),
						...(signalled ? checkSignals(signal, coded, signalled) : [])
					]
				: [explainCount(text, cells.length, columns)];
		problems.push(...found.map((problem) => ({ file, line, ...problem })));
		return coded;
	});
	return { sentences, problems };
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

function checkCells(
	sentence: string,
	codes: readonly string[],
	kinds: readonly string[],
	uncoded: boolean,
	remark: string
): Told[] {
	const found: Told[] = [];
	if (!/^[1-9]\d*$/.test(sentence)) {
		found.push({
			what: `The number of the sentence is ${quoteForMessage(sentence)}.`,
			remedy: 'Write the number of the sentence in its document, from 1.'
		});
	}
	codes.forEach((code, at) => {
		if (uncoded || code === '0' || code === '1') return;
		found.push({
			what: `The code for ${kinds[at]} is ${code === '' ? 'empty' : quoteForMessage(code)}.`,
			remedy: 'Write 0 or 1; all codes are empty where nobody has coded yet.'
		});
	});
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
	/** Sentences to which each coder gave the kind, and to which both did. */
	first: number;
	second: number;
	both: number;
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
		const given = units
			.map(({ one, other }) => [one.kinds?.includes(kind), other?.kinds?.includes(kind)] as const)
			.filter(([a, b]) => a !== undefined && b !== undefined);
		return {
			kind,
			first: given.filter(([a]) => a).length,
			second: given.filter(([, b]) => b).length,
			both: given.filter(([a, b]) => a && b).length,
			alpha: krippendorffsAlpha(given),
			kappa: cohensKappa(
				given.map(([a]) => a),
				given.map(([, b]) => b)
			)
		};
	});
}
