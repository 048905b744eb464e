/** A piece of text under the same set of ranges throughout. */
export interface Segment {
	start: number;
	end: number;
	/** Indices of the ranges that cover it, outermost first: by start, then the longer one. */
	covers: number[];
}

/**
 * Cuts `[from, to)` wherever a range begins or ends, so that overlapping ranges become flat
 * segments. The segments join without gaps and their text is the text; empty ranges and parts of
 * ranges outside the interval are left out. Cuts at `places` as well. O(n log n) for n ranges with
 * bounded overlap.
 */
export function segment(
	ranges: readonly { start: number; end: number }[],
	from: number,
	to: number,
	places: readonly number[] = []
): Segment[] {
	const order = ranges
		.map((range, index) => ({
			index,
			start: Math.max(range.start, from),
			end: Math.min(range.end, to)
		}))
		.filter(({ start, end }) => start < end)
		.sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);
	const within = places.filter((place) => from < place && place < to);
	const cuts = [
		...new Set([from, to, ...order.flatMap(({ start, end }) => [start, end]), ...within])
	].sort((a, b) => a - b);
	const segments: Segment[] = [];
	let open: typeof order = [];
	let next = 0;
	cuts.slice(1).forEach((end, place) => {
		const start = cuts[place] ?? from;
		open = open.filter((range) => range.end > start);
		for (let one = order[next]; one?.start === start; one = order[++next]) open.push(one);
		segments.push({ start, end, covers: open.map(({ index }) => index) });
	});
	return segments;
}
