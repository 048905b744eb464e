import { describe, expect, it } from 'vitest';
import { project } from '../text/projection.ts';
import type { TextPosition } from '../text/selector.ts';
import { sentences } from '../text/sentence.ts';
import { kindsBySentence } from './coverage.ts';

/** Three sentences, at 0–8, 9–20 and 21–26. */
const projection = project(['One two. Three four.', 'Five.']);

const at = (start: number, end: number) => ({ start, end });
const annotation = (kind: string, ...positions: TextPosition[]) => ({ kind, positions });

describe('kindsBySentence', () => {
	/** name, annotations, then the kinds of each sentence */
	const rows: [string, ReturnType<typeof annotation>[], string][] = [
		['nothing marked', [], '- - -'],
		['part of a sentence', [annotation('a', at(4, 7))], 'a - -'],
		['across two sentences', [annotation('a', at(4, 12))], 'a a -'],
		['only the space between', [annotation('a', at(8, 9))], '- - -'],
		['several places', [annotation('a', at(0, 3), at(21, 26))], 'a - a'],
		['the same kind twice', [annotation('a', at(0, 3)), annotation('a', at(4, 7))], 'a - -'],
		['two kinds', [annotation('b', at(0, 3)), annotation('a', at(0, 12))], 'a,b a -'],
		['a kind that no codebook knows yet', [annotation('rumour', at(21, 26))], '- - rumour']
	];
	it.each(rows)('%s', (_, annotations, expected) => {
		const found = kindsBySentence(sentences(projection), annotations);
		expect(found.map((kinds) => [...kinds].sort().join() || '-').join(' ')).toBe(expected);
	});
});
