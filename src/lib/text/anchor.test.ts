import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor, quoteAt, type Anchoring } from './anchor.ts';
import { characterAround } from './characters.ts';
import { explainAnchoring } from '../annotation/explain-anchoring.ts';
import type { TextQuote } from './selector.ts';
import { project } from './projection.ts';

const projection = project([
	'Statistics say so.',
	'According to statistics, 85,000 requests. According to statistics, “few” were answered.',
	'Caf\u00e9 society',
	'no\u00a0break',
	'lalala',
	'cafe\u0301 👩‍👩‍👧'
]);

describe('anchor', () => {
	const rows: [string, TextQuote, Anchoring['state']][] = [
		['a passage that stands once', { exact: '85,000 requests' }, 'anchored'],
		['a whole block', { exact: 'Statistics say so.' }, 'anchored'],
		['curly quotes as they stand', { exact: '“few”' }, 'anchored'],
		['straight quotes for curly ones', { exact: '"few"' }, 'orphan'],
		['another case', { exact: 'statistics say so' }, 'orphan'],
		['a passage that stands twice', { exact: 'According to statistics' }, 'ambiguous'],
		[
			'twice, told apart by a suffix',
			{ exact: 'According to statistics', suffix: ', 85' },
			'anchored'
		],
		[
			'twice, told apart by a prefix',
			{ exact: 'According to statistics', prefix: 'requests. ' },
			'anchored'
		],
		['a prefix that does not fit', { exact: '85,000', prefix: 'about ' }, 'other-context'],
		['a suffix that does not fit', { exact: '85,000', suffix: ' cases' }, 'other-context'],
		[
			'a suffix that does not fit where the prefix does',
			{ exact: 'According', prefix: '. ', suffix: ' so' },
			'other-context'
		],
		['a line feed at its end', { exact: '85,000\n' }, 'white-edge'],
		['a space at its head', { exact: '  Statistics' }, 'white-edge'],
		['a Cyrillic letter', { exact: '85,000 r\u0435quests' }, 'look-alike'],
		['a zero-width space', { exact: '85,\u200b000' }, 'look-alike'],
		['another dash', { exact: 'no\u2011break' }, 'orphan'],
		['a prefix across a block border', { exact: 'According', prefix: 'so.\n' }, 'anchored'],
		['matches that overlap', { exact: 'lala' }, 'ambiguous'],
		['two blocks joined by a line feed', { exact: 'so.\nAccording' }, 'crosses-blocks'],
		['two blocks joined by a space', { exact: 'so. According to' }, 'crosses-blocks'],
		['NFD for NFC', { exact: 'Cafe\u0301 society' }, 'normalization'],
		['a plain space for a no-break space', { exact: 'no break' }, 'look-alike'],
		['a letter without its accent', { exact: 'cafe' }, 'splits-character'],
		['an accent without its letter', { exact: '\u0301 👩‍👩‍👧' }, 'splits-character'],
		['one of a family', { exact: '👩‍👧', prefix: '\u200d' }, 'splits-character'],
		['half a code point', { exact: '\u0301 \ud83d' }, 'splits-character'],
		['a letter with its accent', { exact: 'cafe\u0301' }, 'anchored'],
		['a whole family', { exact: '👩‍👩‍👧' }, 'anchored'],
		['nothing', { exact: '' }, 'orphan']
	];
	it.each(rows)('%s', (_, quote, state) => {
		expect(anchor(projection, quote).state).toBe(state);
	});

	it('gives the position in UTF-16 code units', () => {
		const text = project(['𝄞 music', 'plain']);
		expect(anchor(text, { exact: 'music' })).toEqual({
			state: 'anchored',
			position: { start: 3, end: 8 }
		});
	});

	it('finds every quote that was cut from a text with enough context', () => {
		fc.assert(
			fc.property(
				fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 6 }),
				fc.nat(),
				fc.nat(),
				(blocks, a, b) => {
					const made = project(blocks);
					const block = made.blocks[a % made.blocks.length];
					const length = block ? block.end - block.start : 0;
					if (!block || length === 0) return;
					const start = characterAround(made.text, block.start + (b % length)).start;
					const position = { start, end: block.end };
					const quote = quoteAt(made, position, made.text.length);
					expect(anchor(made, quote)).toEqual({ state: 'anchored', position });
				}
			)
		);
	});

	it('reads the context it is given and none beyond the text', () => {
		expect(quoteAt(projection, { start: 0, end: 10 })).toEqual({
			exact: 'Statistics',
			prefix: '',
			suffix: ' say so.\nAccording to statistics'
		});
	});

	it.each([
		['twice in the same company', `${'x'.repeat(40)} no ${'x'.repeat(40)} no ${'x'.repeat(40)}`],
		['in a run', 'no'.repeat(500)],
		['in a text of one letter', 'n'.repeat(400)]
	])('gives words %s as much company as tells them apart', (_, text) => {
		const start = text.indexOf(text.slice(0, 1), 100);
		const { prefix, exact, suffix } = quoteAt(project([text]), { start, end: start + 2 });
		const context = prefix + exact + suffix;
		expect([text.indexOf(context), text.lastIndexOf(context)]).toEqual(
			Array(2).fill(start - prefix.length)
		);
		expect(prefix.length).toBeGreaterThan(32);
	});

	it.each([
		['an accent', 'e\u0301'],
		['a code point', '😀'],
		['a family', '👩‍👩‍👧']
	])('keeps %s whole at the border of the company', (_, character) => {
		const filling = 'x'.repeat(33 - character.length);
		const text = `${character}${filling}|${filling}${character}`;
		expect(quoteAt(project([text]), { start: 33, end: 34 })).toEqual({
			exact: '|',
			prefix: character + filling,
			suffix: filling + character
		});
	});
});

describe('explainAnchoring', () => {
	function explain(quote: TextQuote) {
		const anchoring = anchor(projection, quote);
		if (anchoring.state === 'anchored') throw new Error('the quote has its place');
		return explainAnchoring(anchoring, projection, quote, true);
	}
	const rows: [string, TextQuote, RegExp, RegExp | undefined, RegExp][] = [
		['absent', { exact: '"few" were answered' }, /not in the text/, /“few” were answered/, /Copy/],
		[
			'ambiguous',
			{ exact: 'According to statistics' },
			/stands 2 times/,
			/requests\. According/,
			/prefix or suffix/
		],
		['across blocks', { exact: 'so. According to' }, /crosses/, undefined, /quotes/],
		['another Unicode form', { exact: 'Cafe\u0301 society' }, /Unicode form/, undefined, /NFC/],
		[
			'a wrong prefix',
			{ exact: '85,000', prefix: 'about ' },
			/not behind the prefix "about "/,
			/statistics, "$/,
			/Copy into prefix/
		],
		[
			'a wrong suffix',
			{ exact: '85,000', suffix: ' cases' },
			/not before the suffix " cases"/,
			/^" requests/,
			/Copy into suffix/
		],
		[
			'a prefix at the beginning',
			{ exact: 'Statistics', prefix: 'The ' },
			/not behind the prefix/,
			undefined,
			/^Remove prefix/
		],
		['a line feed', { exact: '85,000\n' }, /white space at its end, a line feed/, undefined, />-/],
		['a space', { exact: ' Statistics ' }, /white space at its ends/, undefined, /first letter/],
		[
			'a plain space for a no-break space',
			{ exact: 'no break' },
			/has a space \(U\+0020\) where the text has a no-break space \(U\+00A0\)/,
			undefined,
			/\\u00a0/
		],
		[
			'a zero-width space',
			{ exact: '85,\u200b000' },
			/has a zero width space \(U\+200B\) where the text has nothing/,
			undefined,
			/Delete/
		],
		[
			'a Cyrillic letter',
			{ exact: '85,000 r\u0435quests' },
			/has a “\u0435” \(U\+0435\) where the text has a “e” \(U\+0065\)/,
			undefined,
			/\\u0065/
		],
		['part of a character', { exact: 'cafe' }, /within a character/, /^"cafe\u0301"$/, /whole/]
	];
	it.each(rows)('%s', (_, quote, what, nearest, remedy) => {
		const explanation = explain(quote);
		expect(explanation.what).toMatch(what);
		if (nearest) expect(explanation.nearest).toMatch(nearest);
		else expect(explanation.nearest).toBeUndefined();
		expect(explanation.remedy).toMatch(remedy);
	});
});
