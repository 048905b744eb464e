import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadStops } from './spread-stops.ts';

describe('spreadStops', () => {
	/** name, places, room, where they stand */
	const rows: [string, number[], number, number[]][] = [
		['nothing', [], 10, []],
		['one with room', [40], 10, [40]],
		['one at the beginning', [0], 10, [5]],
		['one at the end', [100], 10, [95]],
		['two with just enough room', [40, 50], 10, [40, 50]],
		['two too close: the second makes room', [40, 44], 10, [40, 50]],
		['two at the end: the first makes room', [97, 99], 10, [85, 95]],
		['a crowd at the beginning', [0, 1, 2, 60], 10, [5, 15, 25, 60]],
		['a crowd at the end', [40, 98, 99, 100], 10, [40, 75, 85, 95]],
		['as many as there is room for', [50, 50, 50, 50], 25, [12.5, 37.5, 62.5, 87.5]],
		['more than that: the last at the end', [0, 0, 0], 50, [-25, 25, 75]],
		['no room asked for', [0, 50, 50, 100], 0, [0, 50, 50, 100]]
	];
	it.each(rows)('%s', (_, places, room, expected) => {
		expect(spreadStops(places, room)).toEqual(expected);
	});

	/** For rounding. */
	const HAIR = 1e-9;
	const line = fc
		.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 30 })
		.map((places) => places.toSorted((a, b) => a - b));
	const room = fc.double({ min: 0, max: 20, noNaN: true });

	it('keeps their number and order, and where they fit, has room between any two and at either end', () => {
		fc.assert(
			fc.property(line, room, (places, room) => {
				const stops = spreadStops(places, room);
				expect(stops).toHaveLength(places.length);
				const [first = room / 2] = stops;
				expect(stops.at(-1) ?? 0).toBeLessThanOrEqual(100 - room / 2 + HAIR);
				if (places.length * room <= 100) expect(first).toBeGreaterThanOrEqual(room / 2 - HAIR);
				stops.slice(1).forEach((stop, index) => {
					expect(stop - (stops[index] ?? 0)).toBeGreaterThanOrEqual(room - HAIR);
				});
			})
		);
	});

	it('moves a stop, where all fit, only as far as its neighbour, or the end, needs', () => {
		const tightness = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(line, tightness, (places, tightness) => {
				const room = (tightness * 100) / Math.max(1, places.length);
				const stops = spreadStops(places, room);
				stops.forEach((stop, index) => {
					const place = places[index] ?? 0;
					const before = stops[index - 1];
					const behind = stops[index + 1];
					const least = before === undefined ? room / 2 : before + room;
					const most = behind === undefined ? 100 - room / 2 : behind - room;
					if (stop > place + HAIR) expect(stop).toBeCloseTo(least, 6);
					if (stop < place - HAIR) expect(stop).toBeCloseTo(most, 6);
				});
			})
		);
	});
});
