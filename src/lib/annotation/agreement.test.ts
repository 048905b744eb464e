import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohensKappa, krippendorffsAlpha, type Rating } from './agreement.ts';

const repeat = (a: Rating, b: Rating, times: number) =>
	Array.from({ length: times }, () => [a, b] as const);

describe('cohensKappa', () => {
	// 50 grant proposals, two readers: the worked example of the article on Cohen's kappa.
	const proposals = [
		...repeat('yes', 'yes', 20),
		...repeat('yes', 'no', 5),
		...repeat('no', 'yes', 10),
		...repeat('no', 'no', 15)
	];
	const rows: [string, readonly (readonly [Rating, Rating])[], number | undefined][] = [
		['the worked example', proposals, 0.4],
		['full agreement', [...repeat(1, 1, 3), ...repeat(0, 0, 2)], 1],
		['full disagreement', [...repeat(1, 0, 2), ...repeat(0, 1, 2)], -1],
		['a unit one coder left out', [...proposals, ['yes', undefined]], 0.4],
		['no variation', repeat(1, 1, 5), undefined],
		['no units', [], undefined]
	];
	it.each(rows)('%s', (_, pairs, expected) => {
		const kappa = cohensKappa(
			pairs.map(([a]) => a),
			pairs.map(([, b]) => b)
		);
		if (expected === undefined) expect(kappa).toBeUndefined();
		else expect(kappa).toBeCloseTo(expected, 10);
	});
});

describe('krippendorffsAlpha', () => {
	const table = (...coders: [string, ...string[]]): Rating[][] =>
		Array.from(coders[0], (_, unit) =>
			coders.map((values) => (values[unit] === '*' ? undefined : values[unit]))
		);
	const rows: [string, Rating[][], number | undefined][] = [
		// Three coders, fifteen units, missing values: nominal α is 0.691 in the literature.
		[
			'the worked example with gaps',
			table('*****34121133*3', '1*213343*******', '**21344*21133*4'),
			0.691
		],
		// Two coders, ten units, binary (Krippendorff, “Computing Krippendorff’s alpha-reliability”): 0.095.
		['two coders, binary', table('0100000010', '1110010000'), 0.095],
		['full agreement', table('0101', '0101'), 1],
		['no variation', table('1111', '1111'), undefined],
		['nothing that can be paired', table('1*', '*1'), undefined]
	];
	it.each(rows)('%s', (_, units, expected) => {
		const alpha = krippendorffsAlpha(units);
		if (expected === undefined) expect(alpha).toBeUndefined();
		else expect(alpha).toBeCloseTo(expected, 3);
	});

	it('is the same whichever coder comes first, and never above 1', () => {
		const unit = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }));
		fc.assert(
			fc.property(fc.array(unit, { minLength: 2, maxLength: 30 }), (units) => {
				const alpha = krippendorffsAlpha(units);
				const swapped = krippendorffsAlpha(units.map(([a, b]) => [b, a]));
				if (alpha === undefined) expect(swapped).toBeUndefined();
				else {
					expect(swapped).toBeCloseTo(alpha, 10);
					expect(alpha).toBeLessThanOrEqual(1);
				}
			})
		);
	});
});
