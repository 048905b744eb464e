import * as Plot from '@observablehq/plot';
import { draw } from '../../parts/plot/draw.ts';
import type { PlotData } from '../../parts/plot/plot-data.ts';
import { NARROW, WIDE } from '../../parts/plot/plot-widths.ts';
import type { Share } from './shares.ts';

interface DocumentShares {
	title: string;
	shares: readonly Share[];
}

interface Group {
	id: string;
	label: string;
}

/** Pixels that a bar needs for the place of its group in the key, and for that with its number. */
const ROOM = { place: 14, number: 58 };

/** How the words of each document are shared out among the groups of voices. */
export function sharesPlot(
	documents: readonly DocumentShares[],
	groups: readonly Group[]
): PlotData {
	const caption = 'Whose words the texts are, by group of voices';
	return {
		caption,
		svg: drawShares(caption, documents, groups, WIDE),
		narrow: drawShares(caption, documents, groups, NARROW),
		// The page prints it, with the colours of the groups.
		key: [],
		columns: ['Text', 'Voice', 'Group', 'Words', 'Sentences', 'Per cent'],
		rows: documents.flatMap(({ title, shares }) =>
			shares.map(({ name, group, words, sentences, share }) => [
				title,
				name,
				group.label,
				words,
				sentences,
				(share * 100).toFixed(1)
			])
		)
	};
}

/**
 * A bar for each document and group that has words in it, in the order of the groups, from and to which per cent; in it the group’s place
 * in the key, and how many per cent, as far as `pixels` for all words leave room.
 */
function barsOf(documents: readonly DocumentShares[], groups: readonly Group[], pixels: number) {
	return documents.flatMap(({ title, shares }) => {
		let to = 0;
		return groups.flatMap(({ id }, index) => {
			const share = shares
				.filter(({ group }) => group.id === id)
				.reduce((sum, one) => sum + one.share, 0);
			if (share === 0) return [];
			const from = to;
			to += share * 100;
			const place = share * pixels >= ROOM.place ? String(index + 1) : '';
			const words = share * pixels >= ROOM.number ? `${place}: ${Math.round(share * 100)}%` : place;
			return [{ title, group: id, from, to, words }];
		});
	});
}

function drawShares(
	label: string,
	documents: readonly DocumentShares[],
	groups: readonly Group[],
	width: number
): string {
	const [left, right] = [8, 16];
	const bars = barsOf(documents, groups, width - left - right);
	const drawn = draw(label, {
		width,
		height: 40 + 52 * documents.length,
		marginLeft: left,
		marginRight: right,
		marginTop: 4,
		marginBottom: 36,
		x: { label: 'per cent of the words', labelAnchor: 'right', domain: [0, 100], ticks: 5 },
		y: { axis: null, domain: documents.map(({ title }) => title), padding: 0.45 },
		marks: [
			// A mark for each group, so that its colour is that of its group (kinds.css); the library knows classes only.
			...groups.map(({ id }) =>
				Plot.barX(
					bars.filter(({ group }) => group === id),
					{
						x1: 'from',
						x2: 'to',
						y: 'title',
						className: `voice-${id}`,
						fill: 'var(--voice)',
						stroke: 'var(--ground)',
						insetTop: 6
					}
				)
			),
			Plot.text(bars, {
				x: ({ from, to }: { from: number; to: number }) => (from + to) / 2,
				y: 'title',
				text: 'words',
				fill: 'var(--ground)',
				fontWeight: 600,
				dy: 3
			}),
			Plot.text(documents, { x: 0, y: 'title', text: 'title', textAnchor: 'start', dy: -20 })
		]
	});
	return drawn.replace(/(<g [^<>]*)class="voice-/g, '$1data-voice="');
}
