import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../figures/quantity.ts';
import type { Statistic } from './statistics.ts';
import { statedPlot } from './stated-plot.ts';

const figure = (given: Partial<Quantity> = {}) => ({
	quantity: { id: 'a', printed: '2', value: 2, bound: 'exact', unit: 'x', counts: 'x', ...given }
});
const text = (document: string, ...figures: object[]) =>
	({ document, figures }) as unknown as Statistic;

describe('statedPlot', () => {
	it('counts by text, of how many', () => {
		const { columns, rows } = statedPlot(
			[
				text('One', figure({ period: '2022' }), figure({ period: '2021', method: 'a list' })),
				text('Two', figure()),
				text('One', figure({ originator: 'the exchange', period: 'a year' }))
			],
			['One', 'Two', 'Three']
		);
		expect(columns).toEqual([
			'Text',
			'Figures',
			'with a time',
			'with who counted',
			'with a method'
		]);
		expect(rows).toEqual([
			['One', 3, 2, 1, 1],
			['Two', 1, 0, 0, 0],
			['Three', 0, 0, 0, 0]
		]);
	});

	it('prints each number beside its bar, and no text’s markup', () => {
		const { svg, narrow } = statedPlot(
			[text('<b>', figure({ period: '2022' }), figure())],
			['<b>']
		);
		for (const drawn of [svg, narrow]) {
			expect(drawn).toContain('1 of 2');
			expect(drawn).toContain('0 of 2');
			expect(drawn).not.toContain('<b>');
		}
	});
});
