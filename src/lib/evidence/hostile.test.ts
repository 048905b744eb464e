import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../figures/check.ts';
import { changingMarkup, skeleton } from '../library/made/hostile-strings.ts';
import type { Quantity } from '../figures/quantity.ts';
import type { ResolvedCheck } from '../figures/resolve-checks.ts';
import CheckItem from './statistics/CheckItem.svelte';
import ClaimItem from './claims/ClaimItem.svelte';
import DataTable from '../parts/table/DataTable.svelte';
import Plot from '../parts/plot/Plot.svelte';
import { plotFigures, plotRatios, plotShares } from './plots.ts';
import StatisticCard from './statistics/StatisticCard.svelte';

const figure = { value: 2, range: { low: 1, high: 3 }, unit: 'report' };

/** Everything on the desk that an editor can write, with `words` in each field. */
function page(words: string): string {
	const quantity: Quantity = {
		id: 'made',
		printed: words,
		value: 2,
		bound: 'exact',
		unit: words,
		per: words,
		counts: words,
		of: words,
		period: words,
		method: words,
		originator: words
	};
	const result: CheckResult = {
		verdict: 'disagrees',
		computed: { ...figure, unit: words },
		printed: figure,
		factor: { least: 2, printed: 3 },
		literally: true
	};
	const operand = { role: 'whole', address: 'text#a' };
	const resolved: ResolvedCheck = {
		check: { id: 'a', kind: 'share-of', title: words, note: words, operands: [operand] },
		operands: [{ ...operand, source: 'text', slug: 'text', note: 'note', quantity, figure }],
		result
	};
	const table = {
		id: 'made',
		title: words,
		columns: [{ id: 'words', label: words, definition: words }],
		rows: [{ cells: [words], path: '/documents/text/' }]
	};
	const trail = {
		id: 'made',
		title: words,
		note: words,
		references: [],
		passages: [
			{
				document: 'text',
				title: words,
				path: '/documents/text/#p0',
				quote: words,
				says: words,
				credit: words,
				changed: { kind: 'figure' as const, how: words },
				position: { start: 0, end: 1 }
			}
		]
	};
	const statistic = {
		slug: 'text',
		document: words,
		annotation: {
			id: 'note',
			kind: 'unverifiable-statistic' as const,
			facets: { credit: 'none', 'checkable-by': words },
			quantities: [quantity],
			quotes: [{ exact: words }],
			title: words,
			note: words,
			references: [],
			conflicts: [],
			positions: []
		},
		figures: [{ quantity, checks: [resolved] }],
		checks: [resolved]
	};
	const svgs = [
		plotFigures(words, [{ name: words, figure, source: 'text' }], { unit: words }),
		plotRatios(words, [{ title: words, computed: figure, printed: figure }]),
		plotShares(
			words,
			[
				{
					title: words,
					shares: [{ voice: 'a', name: words, group: 'own', words: 1, sentences: 1, share: 1 }]
				}
			],
			[{ id: 'own', label: words }]
		)
	];
	return [
		render(CheckItem, { props: { resolved } }).body,
		render(ClaimItem, { props: { trail } }).body,
		render(DataTable, { props: { table } }).body,
		render(StatisticCard, { props: { statistic } }).body,
		...svgs.map(
			(svg) =>
				render(Plot, { props: { svg, caption: words, columns: [words], rows: [[words]] } }).body
		)
	].join('');
}

describe('the desk', () => {
	it('lets no string of an editor become markup', () => {
		expect(skeleton(page('plain')).length).toBeGreaterThan(100);
		expect(changingMarkup(page)).toEqual([]);
	});
});
