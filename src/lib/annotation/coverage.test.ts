import { describe, expect, it } from 'vitest';
import type { AnchoredAnnotation } from './annotation.ts';
import type { TextPosition } from '../text/selector.ts';
import { kindsBySentence } from './coverage.ts';
import type { Kind } from '../codebook/kind.ts';
import { project } from '../text/projection.ts';
import { sentences } from '../text/sentence.ts';

const projection = project(['One two. Three four.', 'Five.']);

const annotation = (kind: Kind, ...positions: TextPosition[]) =>
	({ kind, positions }) as AnchoredAnnotation;

describe('kindsBySentence', () => {
	const rows: [string, AnchoredAnnotation[], string[]][] = [
		['nothing marked', [], ['', '', '']],
		[
			'part of a sentence',
			[annotation('text-signal', { start: 4, end: 7 })],
			['text-signal', '', '']
		],
		[
			'across two sentences',
			[annotation('text-signal', { start: 4, end: 12 })],
			['text-signal', 'text-signal', '']
		],
		['only the space between', [annotation('text-signal', { start: 8, end: 9 })], ['', '', '']],
		[
			'several places',
			[annotation('text-signal', { start: 0, end: 3 }, { start: 21, end: 26 })],
			['text-signal', '', 'text-signal']
		],
		[
			'two kinds, in the order of kinds',
			[
				annotation('text-signal', { start: 0, end: 3 }),
				annotation('official-source', { start: 0, end: 8 })
			],
			['official-source,text-signal', '', '']
		]
	];
	it.each(rows)('%s', (_, annotations, expected) => {
		expect(kindsBySentence(sentences(projection), annotations).map(String)).toEqual(expected);
	});
});
