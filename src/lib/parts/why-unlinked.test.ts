import { describe, expect, it } from 'vitest';
import type { Place } from '../codebook/references.ts';
import { whyUnlinked } from './why-unlinked.ts';

const linked: Place = { url: 'https://example.org/a', kind: 'original', shows: 'yes' };
const named = (unlinked: string): Place => ({ address: 'example.org/b', kind: 'repost', unlinked });

describe('whyUnlinked', () => {
	/** name, reference, words */
	const rows: [string, { places: Place[]; without?: string }, string | undefined][] = [
		['nothing of one that opens', { places: [linked] }, undefined],
		['nothing where the second place opens', { places: [named('It is weak.'), linked] }, undefined],
		[
			'the reason of the best place',
			{ places: [named('It prints a hotline number.'), named('Other.')] },
			'not linked: it prints a hotline number'
		],
		[
			'a name in capitals as it is',
			{ places: [named('CNN moved it.')] },
			'not linked: CNN moved it'
		],
		[
			'that there is no place',
			{ places: [], without: 'Seen on paper only.' },
			'no page to name: seen on paper only'
		]
	];
	it.each(rows)('says %s', (_, reference, expected) => {
		expect(whyUnlinked(reference)).toBe(expected);
	});
});
