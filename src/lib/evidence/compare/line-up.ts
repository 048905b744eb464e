import type { Comparison } from './comparison.ts';

/** Where both texts are cut, by the places of paragraphs, so that the cut parts begin beside each other. */
export interface Cuts {
	a: number[];
	b: number[];
}

/**
 * The paragraphs that hold shared sentences, for a layout in which they begin at the same height: the longest row of them
 * that runs downwards in both texts, since what stands in another order there cannot all stand side by side.
 */
export function lineUp({ a, b, shared }: Pick<Comparison, 'a' | 'b' | 'shared'>): Cuts {
	const steps = shared
		.map((both): [number, number] => [paragraphOf(a, both.a.block), paragraphOf(b, both.b.block)])
		// At the top they stand beside each other without a cut.
		.filter(([inA, inB]) => inA > 0 || inB > 0)
		.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
	const rows: [number, number][][] = [];
	for (const step of steps) {
		const before = rows
			.filter((row) => {
				const last = row.at(-1);
				return last && last[0] < step[0] && last[1] < step[1];
			})
			.reduce((longest, row) => (row.length > longest.length ? row : longest), []);
		rows.push([...before, step]);
	}
	const longest = rows.reduce((best, row) => (row.length > best.length ? row : best), []);
	return { a: longest.map(([inA]) => inA), b: longest.map(([, inB]) => inB) };
}

const paragraphOf = ({ paragraphs }: Comparison['a'], block: number): number =>
	paragraphs.findIndex(({ blocks }) => blocks.includes(block));
