import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from './segments.ts';

describe('segment', () => {
	const rows: [string, [number, number][], string][] = [
		['no range', [], '0-10:'],
		['one range', [[2, 5]], '0-2: 2-5:0 5-10:'],
		[
			'nested, the longer outside',
			[
				[2, 4],
				[1, 8]
			],
			'0-1: 1-2:1 2-4:1,0 4-8:1 8-10:'
		],
		[
			'crossing',
			[
				[1, 5],
				[3, 8]
			],
			'0-1: 1-3:0 3-5:0,1 5-8:1 8-10:'
		],
		[
			'touching',
			[
				[1, 3],
				[3, 5]
			],
			'0-1: 1-3:0 3-5:1 5-10:'
		],
		[
			'the same twice',
			[
				[0, 10],
				[0, 10]
			],
			'0-10:0,1'
		],
		[
			'beyond both ends',
			[
				[-4, 2],
				[8, 99]
			],
			'0-2:0 2-8: 8-10:1'
		],
		[
			'empty and outside',
			[
				[3, 3],
				[12, 14]
			],
			'0-10:'
		]
	];
	it.each(rows)('%s', (_, ranges, expected) => {
		const segments = segment(
			ranges.map(([start, end]) => ({ start, end })),
			0,
			10
		);
		expect(
			segments.map(({ start, end, covers }) => `${start}-${end}:${covers.join()}`).join(' ')
		).toBe(expected);
	});

	it('joins without gaps and covers each point with just the ranges over it', () => {
		const place = fc.integer({ min: 0, max: 40 });
		const range = fc
			.tuple(place, place)
			.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
		fc.assert(
			fc.property(fc.array(range, { maxLength: 12 }), fc.array(place), (ranges, places) => {
				const segments = segment(ranges, 0, 40, places);
				for (const place of places.filter((place) => place > 0 && place < 40)) {
					expect(segments.map(({ start }) => start)).toContain(place);
				}
				expect(segments.at(0)?.start).toBe(0);
				expect(segments.at(-1)?.end).toBe(40);
				segments.slice(1).forEach((piece, i) => expect(piece.start).toBe(segments[i]?.end));
				for (const { start, end, covers } of segments) {
					for (let point = start; point < end; point++) {
						const over = ranges.flatMap((r, i) => (r.start <= point && point < r.end ? [i] : []));
						expect(covers.toSorted((a, b) => a - b)).toEqual(over);
					}
				}
			})
		);
	});
});
