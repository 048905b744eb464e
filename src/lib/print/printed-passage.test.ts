import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '../text/projection.ts';
import type { TextPosition } from '../text/selector.ts';
import { sentences } from '../text/sentence.ts';
import { printedPassage, type Piece } from './printed-passage.ts';

/** The pieces in a row, what is marked in brackets. */
const bracketed = (pieces: readonly Piece[]) =>
	pieces.map(({ words, isMarked }) => (isMarked ? `[${words}]` : words)).join('');

describe('printedPassage', () => {
	/** name, blocks, passages, then what is printed */
	const rows: [string, string[], string[], string][] = [
		['a sentence', ['One is. Two is.'], ['Two is.'], '[Two is.]'],
		['a word of a sentence', ['One is. Two is so.'], ['is so'], 'Two [is so].'],
		['two words of one', ['One two three.'], ['One', 'three'], '[One] two [three].'],
		['a passage over two', ['One is. Two is.'], ['is. Two'], 'One [is.] [Two] is.'],
		['two neighbours', ['One is. Two is. Six is.'], ['One', 'Two'], '[One] is. [Two] is.'],
		['two apart', ['One is. Two is. Six is.'], ['One', 'Six'], '[One] is. … [Six] is.'],
		['the later one first', ['One is. Two is. Six is.'], ['Six', 'One'], '[One] is. … [Six] is.'],
		[
			'neighbours in two paragraphs',
			['One is.', 'Two is.'],
			['One', 'Two'],
			'[One] is.\n[Two] is.'
		],
		[
			'two apart in two paragraphs',
			['One is.', 'Two.', 'Six.'],
			['One', 'Six'],
			'[One] is. … [Six].'
		],
		['more than a space between two', ['One is.  Two is.'], ['One', 'Two'], '[One] is.  [Two] is.'],
		['nothing between two', ['他说。这是。'], ['他', '这'], '[他]说。[这]是。'],
		['one within the other', ['One two three.'], ['One two three', 'two'], '[One ][two][ three].'],
		['two that cross', ['One two three.'], ['One two', 'two three'], '[One ][two][ three].'],
		['the same twice', ['One two.'], ['two', 'two'], 'One [two].'],
		['two side by side', ['One two.'], ['One', ' two'], '[One][ two].'],
		['Arabic', ['من يقول؟ لا أحد.'], ['أحد'], 'لا [أحد].'],
		['none', ['One is.'], [], '']
	];
	it.each(rows)('%s', (_, blocks, passages, expected) => {
		const projection = project(blocks);
		const positions = passages.map((words) => {
			const start = projection.text.indexOf(words);
			if (start === -1) throw new Error(`The text does not hold “${words}”.`);
			return { start, end: start + words.length };
		});
		const pieces = printedPassage(projection.text, sentences(projection), positions);
		expect(bracketed(pieces)).toBe(expected);
	});

	it('prints the words of the text and no other, each sentence once, and marks what is asked for', () => {
		const line = fc.oneof(
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
			fc.constantFrom('One is. Two is.  Six is.', '他说。我们？', '“Is it?” “No.” 2.5', 'من؟ لا.')
		);
		const range = fc.tuple(fc.nat(1000), fc.nat(1000));
		fc.assert(
			fc.property(
				fc.array(line, { minLength: 1, maxLength: 5 }),
				fc.array(range, { maxLength: 5 }),
				(blocks, ranges) => {
					const projection = project(blocks);
					const { text } = projection;
					const counted = sentences(projection);
					const positions = ranges.map(([at, length]): TextPosition => {
						const start = at % text.length;
						return { start, end: start + 1 + (length % (text.length - start)) };
					});
					const pieces = printedPassage(text, counted, positions);
					const isIn = (point: number) =>
						positions.some(({ start, end }) => start <= point && point < end);
					/** Letter by letter, what has to stand there; what stands between two sentences is not marked. */
					const expected: [string, boolean][] = [];
					let last: number | undefined;
					for (const { number, start, end } of counted) {
						if (!positions.some((one) => one.start < end && start < one.end)) continue;
						const before = counted[number - 2];
						const between = last === number - 1 ? text.slice(before?.end, start) : ' … ';
						if (last !== undefined)
							for (const sign of between.split('')) expected.push([sign, false]);
						for (let at = start; at < end; at++) expected.push([text.charAt(at), isIn(at)]);
						last = number;
					}
					expect(
						pieces.flatMap(({ words, isMarked }) => words.split('').map((sign) => [sign, isMarked]))
					).toEqual(expected);
					expect(pieces.every(({ words }) => words !== '')).toBe(true);
				}
			)
		);
	});
});
