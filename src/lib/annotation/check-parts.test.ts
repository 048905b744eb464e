import { describe, expect, it } from 'vitest';
import { checkParts } from './check-parts.ts';

/** The kinds of each sentence, a letter each: s and f for two kinds, b for both, - for none. */
const code = (letters: string) =>
	Array.from(
		letters,
		(letter) => new Set({ s: ['source'], f: ['framing'], b: ['source', 'framing'] }[letter])
	);
const part = (id: string, from: number, to: number) => ({
	id,
	title: 'A part',
	why: 'It is.',
	from,
	to
});
/** Thirty sentences, of which a third is without a kind throughout. */
const THIRD = code('sf-'.repeat(10));

describe('checkParts', () => {
	const sound: [string, ReturnType<typeof part>[], ReturnType<typeof code>][] = [
		['no parts', [], THIRD],
		['two of twelve sentences', [part('a', 1, 12), part('b', 13, 24)], THIRD],
		['of ten and of fifteen', [part('a', 3, 12), part('b', 16, 30)], THIRD],
		['three', [part('a', 1, 12), part('b', 13, 24), part('c', 19, 30)], THIRD],
		[
			'a kind in one sentence only',
			[part('a', 1, 12), part('b', 1, 12)],
			code('b' + '-'.repeat(11))
		],
		[
			'a text that has few sentences without a kind, and no fewer in its parts',
			[part('a', 1, 12), part('b', 13, 24)],
			code('sfsfsfsfsfs-'.repeat(2))
		],
		[
			'a text that has none without a kind',
			[part('a', 1, 10), part('b', 11, 20)],
			code('sf'.repeat(10))
		]
	];
	it.each(sound)('takes %s', (_, parts, kinds) => {
		expect(checkParts(parts, kinds)).toEqual([]);
	});

	const fine = part('fine', 1, 12);
	/** name, parts, kinds, path, subject, what */
	const rows: [
		string,
		ReturnType<typeof part>[],
		ReturnType<typeof code>,
		PropertyKey[],
		string,
		string
	][] = [
		['one part', [fine], THIRD, ['parts'], 'parts', 'The text has 1 named parts; it has 2 or 3.'],
		[
			'four parts',
			[fine, part('b', 4, 15), part('c', 7, 18), part('d', 13, 24)],
			THIRD,
			['parts'],
			'parts',
			'The text has 4 named parts; it has 2 or 3.'
		],
		[
			'a part that is too short',
			[fine, part('b', 16, 24)],
			THIRD,
			['parts', 1, 'to'],
			'b',
			'The part has 9 sentences; it has 10 to 15.'
		],
		[
			'a part that is too long',
			[fine, part('b', 1, 16)],
			code('-sf'.repeat(10)),
			['parts', 1, 'to'],
			'b',
			'The part has 16 sentences; it has 10 to 15.'
		],
		[
			'a part that ends behind the text',
			[fine, part('b', 20, 31)],
			THIRD,
			['parts', 1, 'to'],
			'b',
			'The part goes from sentence 20 to 31; the text has 30.'
		],
		[
			'a part that ends before it begins',
			[fine, part('b', 20, 12)],
			THIRD,
			['parts', 1, 'to'],
			'b',
			'The part goes from sentence 20 to 12; the text has 30.'
		],
		[
			'a part of one kind',
			[fine, part('b', 13, 24)],
			code('sf-'.repeat(4) + 's--'.repeat(4)),
			['parts', 1, 'from'],
			'b',
			'The part has one kind, source; it has 2 at least.'
		],
		[
			'a part that is marked throughout',
			[fine, part('b', 13, 24)],
			code('sf-'.repeat(4) + 'sfs'.repeat(4) + '---'.repeat(4)),
			['parts', 1, 'from'],
			'b',
			'Of the part’s 12 sentences 0 are without a kind; at least 4 should be.'
		]
	];
	it.each(rows)('tells %s', (_, parts, kinds, path, subject, what) => {
		expect(checkParts(parts, kinds)).toEqual([
			{ path, subject, what, remedy: expect.stringMatching(/\S/) }
		]);
	});
});
