import coderA from '$annotations/coding/coder-a.tsv?raw';
import coderB from '$annotations/coding/coder-b.tsv?raw';
import settled from '$annotations/coding/settled.tsv?raw';
import { agreementByKind, parseCoding } from '../annotation/coding.ts';

const codings = { a: coderA, b: coderB, settled };

const read = (name: keyof typeof codings) => parseCoding(`${name}.tsv`, codings[name]).sentences;

/** How far the two codings agree, for each kind. */
export const agreement = agreementByKind(read('a'), read('b'));

const final = read('settled');

export const coded = {
	sentences: final.length,
	withoutKind: final.filter(({ kinds }) => kinds.length === 0).length,
	/** Sentences on which the two codings differed and somebody had to decide. */
	settled: final.filter(({ remark }) => remark !== '')
};
