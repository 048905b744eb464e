import type { Problem } from '../source/problem.ts';
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

/** A coding file as it was read. */
export interface ParsedCoding {
	columns: string[];
	sentences: CodedSentence[];
	problems: Problem[];
}

/**
 * Parses annotations/coding/*.tsv: a header, then a sentence a line, tab-separated, unquoted. `kinds` are those of the
 * codebook, in its order. A file need not have a column for each, unless `whole` says so: a kind that came after a coder
 * had judged is not coded there. For each text and kind, cells are all filled or all empty.
 */
export function parseCoding(
	file: string,
	text: string,
	kinds: readonly string[],
	whole = false
): ParsedCoding {
	const problems: Problem[] = [];
	const report = (line: number, what: string, remedy: string, subject?: string) =>
		problems.push({ file, line, ...(subject !== undefined && { subject }), what, remedy });
	const [header = '', ...lines] = text.replace(/\n$/, '').split('\n');
	const columns = header.split('\t');
	const wanted = kinds.filter((kind) => whole || columns.includes(kind));
	const further = columns.filter((column) => FURTHER.includes(column));
	const expected = codingColumns(wanted).toSpliced(-1, 0, ...new Set(further));
	if (header !== expected.join('\t') || wanted.length === 0) {
		const all = wanted.length === 0 ? codingColumns(kinds) : expected;
		report(1, `The columns are not ${all.join(', ')}.`, 'Put the header line right.');
		return { columns, sentences: [], problems };
	}
	const at = (cells: readonly string[], column: string) => cells[columns.indexOf(column)] ?? '';
	/** By document and kind, whether its first line has a code. */
	const filled = new Map<string, boolean>();
	const sentences = lines.map((text, index): CodedSentence => {
		const line = index + 2;
		const cells = text.split('\t');
		if (cells.length !== columns.length) {
			report(line, `The line has ${cells.length} cells, not ${columns.length}.`, 'Count the tabs.');
		}
		const [document = '', sentence = ''] = cells;
		const codes = wanted.map((kind) => at(cells, kind));
		const sound = codes.every((code) => code === '' || code === '0' || code === '1');
		if (!/^[1-9]\d*$/.test(sentence) || !sound) {
			report(
				line,
				'A sentence number or a code is amiss.',
				'Sentences count from 1; codes are 0 or 1, or empty where nobody has coded yet.'
			);
		}
		const torn = wanted.filter((kind, place) => {
			const has = codes[place] !== '';
			const key = `${document}\t${kind}`;
			if (!filled.has(key)) filled.set(key, has);
			return filled.get(key) !== has;
		});
		if (sound && torn.length > 0) {
			const what = `The cells of ${torn.join(', ')} are filled for some sentences of the text only.`;
			const remedy = 'Code every sentence of the text by a kind, or none.';
			report(line, what, remedy, `${document}, sentence ${sentence}`);
		}
		const judged = wanted.filter((_, place) => codes[place] !== '');
		return {
			line,
			document,
			sentence: Number(sentence),
			kinds: judged.length === 0 ? undefined : wanted.filter((_, kind) => codes[kind] === '1'),
			judged,
			signals: at(cells, 'signal').split(';').filter(Boolean),
			remark: at(cells, 'remark')
		};
	});
	return { columns, sentences, problems };
}

export interface KindAgreement {
	/** Id of the kind. */
	kind: string;
	/** Sentences to which each coder gave the kind, and to which both did; `undefined` where a coder did not code it. */
	first: number | undefined;
	second: number | undefined;
	both: number | undefined;
	alpha: number | undefined;
	kappa: number | undefined;
}

/**
 * Agreement of two codings of the same sentences, for each kind by itself as a yes-or-no judgement; sentences that either
 * has not coded count for neither. Throws where the two do not list the same sentences in the same order.
 */
export function agreementByKind(
	first: readonly CodedSentence[],
	second: readonly CodedSentence[],
	kinds: readonly string[]
): KindAgreement[] {
	const units = first.map((one, unit) => ({ one, other: second[unit] }));
	const same = units.every(
		({ one, other }) => other?.document === one.document && other.sentence === one.sentence
	);
	if (first.length !== second.length || !same) {
		throw new Error('The two codings do not list the same sentences.');
	}
	return kinds.map((kind) => {
		const code = (one?: CodedSentence) =>
			one?.judged.includes(kind) ? one.kinds?.includes(kind) : undefined;
		const pairs = units.map(({ one, other }) => [code(one), code(other)] as const);
		const given = pairs.filter(([a, b]) => a !== undefined && b !== undefined);
		// Nobody’s zero: a coder who never judged by this kind has not found it nowhere.
		const coded = ([0, 1] as const).map(
			(coder) => pairs.length === 0 || pairs.some((pair) => pair[coder] !== undefined)
		);
		const count = (coded: boolean | undefined, test: (pair: (typeof pairs)[number]) => unknown) =>
			coded ? given.filter(test).length : undefined;
		return {
			kind,
			first: count(coded[0], ([a]) => a),
			second: count(coded[1], ([, b]) => b),
			both: count(coded[0] && coded[1], ([a, b]) => a && b),
			alpha: krippendorffsAlpha(given),
			kappa: cohensKappa(
				given.map(([a]) => a),
				given.map(([, b]) => b)
			)
		};
	});
}
