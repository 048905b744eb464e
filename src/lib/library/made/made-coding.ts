import { madeVocabulary } from './made-vocabulary.ts';

/**
 * A file of annotations/coding/: a header, then each of `lines`, in which spaces stand for tabs. `kinds` are those that
 * have a column.
 */
export const madeCoding = (
	lines: readonly string[] = [],
	kinds: readonly string[] = madeVocabulary.kinds.map(({ id }) => id)
): string =>
	[`document sentence ${kinds.join(' ')} signal remark`, ...lines]
		.map((line) => `${line.replaceAll(' ', '\t')}\n`)
		.join('');
