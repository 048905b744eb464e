import { SURE_IN_WORDS } from '../annotation/work/in-words.ts';
import type { Answer } from '../annotation/work/work.ts';
import type { Codes } from './text-to-code.ts';

/** A reader’s answer in words, the reason apart: kinds, or none, or that it could not be told, and how sure. */
export const ownWords = (
	{ kinds, unsure, sure }: Pick<Answer, 'kinds' | 'unsure' | 'sure'>,
	codes: Codes
): string =>
	[
		...(kinds?.length === 0 ? ['none of the kinds'] : (kinds ?? [])).map(
			(id) => codes.kinds.find((kind) => kind.id === id)?.label ?? id
		),
		...(unsure ? ['could not tell'] : []),
		...(sure ? [SURE_IN_WORDS[sure]] : [])
	].join(', ');
