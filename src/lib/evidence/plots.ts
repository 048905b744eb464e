import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { ResolvedCheck } from '../figures/resolve-checks.ts';
import type { Figure } from '../figures/quantity.ts';
import { formatFactor, formatNumber } from './statistics/describe.ts';
import type { Share } from './voices/voices.ts';

/** Plot draws into a document; while building there is no browser’s. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** A plot as an SVG that the page’s own styles reach: Plot’s style sheet is left out (and would be against the CSP). */
function draw(label: string, options: Plot.PlotOptions): string {
	const svg = Plot.plot({ document: document as unknown as Document, width: 640, ...options });
	svg.querySelector('style')?.remove();
	// The picture has one name; its parts have none that a reader could use.
	for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
	svg.setAttribute('class', 'plot');
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-label', label);
	svg.removeAttribute('height');
	svg.removeAttribute('width');
	svg.removeAttribute('font-family');
	svg.setAttribute('font-size', '13');
	return svg.outerHTML;
}

export interface PlottedFigure {
	name: string;
	figure: Figure;
	/** Printed in a text, or from a reference, or computed. */
	source: 'text' | 'outside' | 'computed';
}

const COLOUR = {
	text: 'var(--amber)',
	outside: 'var(--blue)',
	computed: 'var(--quiet)'
};

/** Figures of one thing on one line, each as the range that its words leave, with the number in it. */
export function plotFigures(
	label: string,
	figures: readonly PlottedFigure[],
	{ unit, log = false }: { unit: string; log?: boolean }
): string {
	const rows = figures.map(({ name, figure, source }) => ({
		name,
		low: figure.range.low,
		high: figure.range.high,
		value: figure.value,
		words: formatNumber(figure.value),
		colour: COLOUR[source]
	}));
	const least = Math.min(...rows.map(({ low }) => low));
	return draw(label, {
		height: 76 + 46 * rows.length,
		marginLeft: 8,
		marginRight: 76,
		marginTop: 18,
		marginBottom: 52,
		x: {
			type: log ? 'log' : 'linear',
			label: unit,
			labelAnchor: 'right',
			grid: true,
			tickFormat: formatNumber,
			domain: [log ? least : 0, Math.max(...rows.map(({ high }) => high))],
			ticks: log ? decades(least, Math.max(...rows.map(({ high }) => high))) : 5
		},
		y: { axis: null, domain: rows.map(({ name }) => name), padding: 0.2 },
		marks: [
			Plot.text(rows, {
				x: log ? least : 0,
				y: 'name',
				text: 'name',
				textAnchor: 'start',
				dy: -13
			}),
			Plot.link(rows, {
				x1: 'low',
				x2: 'high',
				y: 'name',
				stroke: 'colour',
				strokeWidth: 7,
				strokeOpacity: 0.35,
				dy: 7
			}),
			Plot.dot(rows, { x: 'value', y: 'name', r: 5, fill: 'colour', dy: 7 }),
			Plot.text(rows, {
				x: 'high',
				y: 'name',
				text: 'words',
				textAnchor: 'start',
				dx: 8,
				dy: 7,
				fontWeight: 600
			})
		]
	});
}

/** The powers of ten from `low` to `high`. */
const decades = (low: number, high: number) =>
	Array.from({ length: 16 }, (_, power) => 10 ** power).filter((x) => x >= low && x <= high);

/** Printed against computed, as a ratio on a log scale: on the line in the middle they are the same. */
export function plotRatios(label: string, checks: readonly ResolvedCheck[]): string {
	const rows = checks.map(({ check, result: { printed, computed, verdict, factor } }) => ({
		name: check.title,
		ratio: printed!.value / computed.value,
		words: !factor
			? ''
			: `${printed!.value > computed.value ? '×' : '÷'} ${formatFactor(factor.printed)}`,
		side: printed!.value > computed.value ? 'more' : 'less',
		colour: verdict === 'agrees' ? 'var(--quiet)' : 'var(--amber)',
		symbol: verdict === 'agrees' ? 'circle' : 'diamond'
	}));
	const reach = Math.max(...rows.map(({ ratio }) => Math.max(ratio, 1 / ratio))) * 1.6;
	return draw(label, {
		height: 60 + 26 * rows.length,
		marginLeft: 340,
		marginRight: 56,
		marginTop: 8,
		marginBottom: 44,
		x: {
			type: 'log',
			domain: [1 / Math.min(reach, 12), reach],
			label: 'printed is … times the computed',
			labelAnchor: 'right',
			ticks: [0.1, 1, 10, 100],
			tickFormat: (value: number) => String(value)
		},
		y: { label: null, domain: rows.map(({ name }) => name), tickSize: 0 },
		marks: [
			Plot.ruleX([1], { stroke: 'currentColor' }),
			Plot.link(rows, { x1: 1, x2: 'ratio', y: 'name', stroke: 'colour', strokeWidth: 2 }),
			Plot.dot(rows, { x: 'ratio', y: 'name', r: 5, fill: 'colour', symbol: 'symbol' }),
			...(['more', 'less'] as const).map((side) =>
				Plot.text(
					rows.filter((row) => row.side === side),
					{
						x: 'ratio',
						y: 'name',
						text: 'words',
						textAnchor: side === 'more' ? 'start' : 'end',
						dx: side === 'more' ? 9 : -9,
						fontWeight: 600
					}
				)
			)
		]
	});
}

/** How the words of each document are shared out among the groups of voices. */
export function plotShares(
	label: string,
	documents: readonly { title: string; shares: readonly Share[] }[],
	groups: readonly { id: string; label: string }[]
): string {
	const rows = documents.flatMap(({ title, shares }) => {
		let to = 0;
		return groups.flatMap(({ id }) => {
			const share = shares
				.filter(({ group }) => group === id)
				.reduce((sum, one) => sum + one.share, 0);
			const words = share >= 0.06 ? `${Math.round(share * 100)}%` : '';
			const from = to;
			to += share * 100;
			return share > 0 ? [{ title, group: id, from, to, words }] : [];
		});
	});
	return draw(label, {
		height: 40 + 52 * documents.length,
		marginLeft: 8,
		marginRight: 16,
		marginTop: 4,
		marginBottom: 36,
		x: { label: 'per cent of the words', labelAnchor: 'right', domain: [0, 100] },
		y: { axis: null, domain: documents.map(({ title }) => title), padding: 0.45 },
		marks: [
			...groups.map(({ id }) =>
				Plot.barX(
					rows.filter(({ group }) => group === id),
					{
						x1: 'from',
						x2: 'to',
						y: 'title',
						className: `voice-${id}`,
						fill: 'var(--voice)',
						stroke: 'var(--paper)',
						insetTop: 6
					}
				)
			),
			Plot.text(rows, {
				x: ({ from, to }) => (from + to) / 2,
				y: 'title',
				text: 'words',
				fill: 'var(--paper)',
				fontWeight: 600,
				dy: 3
			}),
			Plot.text(documents, { x: 0, y: 'title', text: 'title', textAnchor: 'start', dy: -20 })
		]
	});
}
