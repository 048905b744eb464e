import { cohensKappa, krippendorffsAlpha } from './agreement.ts';
import { KINDS, type Kind } from '../codebook/kind.ts';
import type { Problem } from '../source/problem.ts';

/** One coder’s judgement of one sentence. */
export interface CodedSentence {
	/** Line in the file, from 1. */
	line: number;
	document: string;
	/** Number of the sentence in its document, from 1. */
	sentence: number;
	kinds: Kind[];
	/** The codebook’s signals, where `text-signal` is among the kinds. */
	signals: string[];
	remark: string;
}

const COLUMNS = ['document', 'sentence', ...KINDS, 'signal', 'remark'];

/** Parses annotations/coding/*.tsv: a header, then a sentence a line, tab-separated, unquoted. */
export function parseCoding(
	file: string,
	text: string
): { sentences: CodedSentence[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const report = (line: number, what: string, remedy: string) =>
		problems.push({ file, line, what, remedy });
	const [header, ...lines] = text.replace(/\n$/, '').split('\n');
	if (header !== COLUMNS.join('\t')) {
		report(1, `The columns are not ${COLUMNS.join(', ')}.`, 'Put the header line back.');
		return { sentences: [], problems };
	}
	const sentences = lines.map((text, index): CodedSentence => {
		const line = index + 2;
		const cells = text.split('\t');
		if (cells.length !== COLUMNS.length) {
			report(line, `The line has ${cells.length} cells, not ${COLUMNS.length}.`, 'Count the tabs.');
		}
		const [document = '', sentence, ...rest] = cells;
		const codes = rest.slice(0, KINDS.length);
		if (!/^[1-9]\d*$/.test(sentence ?? '') || codes.some((code) => code !== '0' && code !== '1')) {
			report(
				line,
				'A sentence number or a code is amiss.',
				'Sentences count from 1; codes are 0 or 1.'
			);
		}
		return {
			line,
			document,
			sentence: Number(sentence),
			kinds: KINDS.filter((_, kind) => codes[kind] === '1'),
			signals: rest[KINDS.length]?.split(';').filter(Boolean) ?? [],
			remark: rest[KINDS.length + 1] ?? ''
		};
	});
	return { sentences, problems };
}

export interface KindAgreement {
	kind: Kind;
	/** Sentences to which each coder gave the kind, and to which both did. */
	first: number;
	second: number;
	both: number;
	alpha: number | undefined;
	kappa: number | undefined;
}

/**
 * Agreement of two codings of the same sentences, for each kind by itself as a yes-or-no judgement.
 * Throws where the two do not list the same sentences in the same order.
 */
export function agreementByKind(
	first: readonly CodedSentence[],
	second: readonly CodedSentence[]
): KindAgreement[] {
	const sameUnits =
		first.length === second.length &&
		first.every(
			({ document, sentence }, unit) =>
				second[unit]!.document === document && second[unit]!.sentence === sentence
		);
	if (!sameUnits) throw new Error('The two codings do not list the same sentences.');
	return KINDS.map((kind) => {
		const a = first.map(({ kinds }) => kinds.includes(kind));
		const b = second.map(({ kinds }) => kinds.includes(kind));
		return {
			kind,
			first: a.filter(Boolean).length,
			second: b.filter(Boolean).length,
			both: a.filter((given, unit) => given && b[unit]).length,
			alpha: krippendorffsAlpha(a.map((given, unit) => [given, b[unit]])),
			kappa: cohensKappa(a, b)
		};
	});
}
