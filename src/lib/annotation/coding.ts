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

/**
 * Parses annotations/coding/*.tsv: a header, then a sentence a line, tab-separated, unquoted. `kinds` are those of the
 * codebook, in its order.
 */
export function parseCoding(
	file: string,
	text: string,
	kinds: readonly string[]
): { sentences: CodedSentence[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const report = (line: number, what: string, remedy: string) =>
		problems.push({ file, line, what, remedy });
	const columns = codingColumns(kinds);
	const [header, ...lines] = text.replace(/\n$/, '').split('\n');
	if (header !== columns.join('\t')) {
		report(1, `The columns are not ${columns.join(', ')}.`, 'Put the header line right.');
		return { sentences: [], problems };
	}
	const sentences = lines.map((text, index): CodedSentence => {
		const line = index + 2;
		const cells = text.split('\t');
		if (cells.length !== columns.length) {
			report(line, `The line has ${cells.length} cells, not ${columns.length}.`, 'Count the tabs.');
		}
		const [document = '', sentence = '', ...rest] = cells;
		const codes = rest.slice(0, kinds.length);
		const [signal = '', remark = ''] = rest.slice(kinds.length);
		const uncoded = codes.every((code) => code === '');
		if (
			!/^[1-9]\d*$/.test(sentence) ||
			!(uncoded || codes.every((code) => code === '0' || code === '1'))
		) {
			report(
				line,
				'A sentence number or a code is amiss.',
				'Sentences count from 1; codes are 0 or 1, or all empty where nobody has coded yet.'
			);
		}
		return {
			line,
			document,
			sentence: Number(sentence),
			kinds: uncoded ? undefined : kinds.filter((_, kind) => codes[kind] === '1'),
			signals: signal.split(';').filter(Boolean),
			remark
		};
	});
	return { sentences, problems };
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
