import { describe, expect, it } from 'vitest';
import {
	chromaOf,
	contrastBetween,
	distanceBetween,
	readColour,
	seenWith,
	SIGHTS,
	toOklab,
	type Sight,
	type Triple
} from './colour-distance.ts';

const near = (found: Triple, expected: Triple, digits = 4) =>
	found.forEach((value, axis) => expect(value).toBeCloseTo(expected[axis] ?? NaN, digits));

describe('readColour', () => {
	/** colour, red, green and blue */
	const rows: [string, Triple][] = [
		['#000', [0, 0, 0]],
		['#fff', [1, 1, 1]],
		['#0fF', [0, 1, 1]],
		['#808080', [0.21586, 0.21586, 0.21586]],
		['#0a0b00', [0.00304, 0.00335, 0]]
	];
	it.each(rows)('reads %s', (hex, expected) => near(readColour(hex), expected, 5));

	it.each(['', 'red', '#ff', '#ffff', '#gggggg', ' #fff'])('refuses "%s"', (hex) => {
		expect(() => readColour(hex)).toThrow(RangeError);
	});
});

describe('toOklab', () => {
	/** colour, L, a, b as CSS Color 4 and its tests have them, then chroma */
	const rows: [string, Triple, number][] = [
		['#000', [0, 0, 0], 0],
		['#fff', [1, 0, 0], 0],
		['#ff0000', [0.62796, 0.22486, 0.12585], 0.25768],
		['#00ff00', [0.86644, -0.23389, 0.1795], 0.29483],
		['#0000ff', [0.45201, -0.03246, -0.31153], 0.31321],
		['#008000', [0.51975, -0.1403, 0.10768], 0.17686]
	];
	it.each(rows)('takes %s to its place, with its chroma', (hex, expected, chroma) => {
		near(toOklab(readColour(hex)), expected);
		expect(chromaOf(readColour(hex))).toBeCloseTo(chroma, 4);
	});

	it('has black and white 1 apart, and a colour 0 from itself', () => {
		expect(distanceBetween(readColour('#000'), readColour('#fff'))).toBeCloseTo(1, 6);
		expect(distanceBetween(readColour('#0661e1'), readColour('#0661e1'))).toBe(0);
	});
});

describe('seenWith', () => {
	/** sight, colour, as it is seen; what no screen shows is cut */
	const rows: [Sight, Triple, Triple][] = [
		['normal', [0.2, 0.4, 0.6], [0.2, 0.4, 0.6]],
		['protanopia', [1, 0, 0], [0.152286, 0.114503, 0]],
		['deuteranopia', [1, 0, 0], [0.367322, 0.280085, 0]],
		['tritanopia', [1, 0, 0], [1, 0, 0.004733]],
		['deuteranopia', [0.5, 0.5, 0], [0.613984, 0.476293, 0.01556]]
	];
	it.each(rows)('%s of %j', (sight, colour, expected) =>
		near(seenWith(sight, colour), expected, 6)
	);

	it.each(SIGHTS)('leaves greys grey: %s', (sight) => {
		near(seenWith(sight, [0.5, 0.5, 0.5]), [0.5, 0.5, 0.5]);
	});

	it('brings together what looks alike: red and green to a deuteranope, not to others', () => {
		const [red, green] = [readColour('#a04000'), readColour('#507000')];
		const apart = (sight: Sight) => distanceBetween(seenWith(sight, red), seenWith(sight, green));
		expect(apart('deuteranopia')).toBeLessThan(apart('normal') / 3);
		expect(apart('tritanopia')).toBeGreaterThan(apart('normal') / 2);
	});
});

describe('contrastBetween', () => {
	/** two colours, their contrast */
	const rows: [string, string, number][] = [
		['#000', '#fff', 21],
		['#fff', '#000', 21],
		['#777', '#777', 1],
		['#767676', '#fff', 4.54],
		['#777', '#fff', 4.48],
		['#f00', '#fff', 4]
	];
	it.each(rows)('%s on %s', (one, other, expected) => {
		expect(contrastBetween(readColour(one), readColour(other))).toBeCloseTo(expected, 2);
	});
});
