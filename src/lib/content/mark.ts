import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { AnchoredAnnotation } from '../annotation/annotation.ts';
import type { Projection } from '../annotation/projection.ts';
import { segment } from '../annotation/segments.ts';
import { blocks } from './blocks.ts';

/**
 * Marks the annotated passages in a document's tree, in place.
 *
 * Each top-level element becomes a `<section passage="i">` (in a `<div class="stretch">` with others), which mdsvex hands to the layout's
 * `section` component: that is where the notes come in. Inside, every stretch of annotated text is
 * a span with the kind as its class and `aria-details` naming the note; spans nest as the ranges
 * do and are cut where ranges cross. A numbered reference mark stands where each target ends.
 *
 * Only text of the document, kind ids and numbers go into the tree, never words of a note. mdsvex
 * would write text into Svelte source as it is, where `{` breaks the build and a space at the edge
 * of a mark is lost, so each section holds its finished HTML as one string: `{@html "…"}`. (It also
 * compiles faster: plain text has nothing for Svelte to analyse.)
 */
export function mark(
	tree: Root,
	projection: Projection,
	annotations: readonly AnchoredAnnotation[]
): void {
	const targets = annotations.flatMap((annotation, index) =>
		annotation.positions.map((position, place) => ({
			...position,
			kind: annotation.kind,
			id: annotation.id,
			number: index + 1,
			first: place === 0
		}))
	);
	targets.sort((a, b) => a.start - b.start);
	let next = 0;
	blocks(tree).blocks.forEach(({ element }, index) => {
		const { start, end } = projection.blocks[index]!;
		const within: typeof targets = [];
		while (next < targets.length && targets[next]!.start < end) within.push(targets[next++]!);
		element.children = markBlock(projection.text, start, end, within);
	});

	const passages = tree.children
		.filter(({ type }) => type === 'element')
		.map((element, passage): Element => ({
			type: 'element',
			tagName: 'section',
			properties: { passage: String(passage) },
			children: [verbatim(element)]
		}));
	tree.children = stretches(passages);
}

/** Passages in a stretch; see `.stretch` in reading.css. */
const STRETCH = 20;

function stretches(passages: Element[]): Element[] {
	return Array.from({ length: Math.ceil(passages.length / STRETCH) }, (_, index) => ({
		type: 'element',
		tagName: 'div',
		properties: { className: ['stretch'] },
		children: passages.slice(index * STRETCH, (index + 1) * STRETCH)
	}));
}

/** HTML that Svelte and mdsvex pass on untouched. */
function verbatim(element: RootContent): ElementContent {
	const html = JSON.stringify(toHtml(element));
	return { type: 'raw', value: `{@html ${html}}` } as unknown as ElementContent;
}

interface MarkedTarget {
	start: number;
	end: number;
	kind: string;
	id: string;
	number: number;
	first: boolean;
}

function markBlock(
	text: string,
	start: number,
	end: number,
	targets: readonly MarkedTarget[]
): ElementContent[] {
	const root: ElementContent[] = [];
	// The spans that are open at this point, outermost first, with the list each one fills.
	let open: { cover: number; children: ElementContent[] }[] = [];
	for (const piece of segment(targets, start, end)) {
		let kept = 0;
		while (kept < open.length && open[kept]!.cover === piece.covers[kept]) kept++;
		open = open.slice(0, kept);
		for (const cover of piece.covers.slice(kept)) {
			const span = markSpan(targets[cover]!);
			(open.at(-1)?.children ?? root).push(span);
			open.push({ cover, children: span.children });
		}
		const innermost = open.at(-1)?.children ?? root;
		innermost.push({ type: 'text', value: text.slice(piece.start, piece.end) });
		const ending = targets
			.filter((target) => target.end === piece.end)
			.sort((a, b) => a.number - b.number);
		if (ending.length > 0) {
			// Behind every span that ends here, so that the numbers stand in order, but inside those
			// that go on around them.
			const depth = open.findIndex(({ cover }) => ending.includes(targets[cover]!));
			(open[depth - 1]?.children ?? root).push(...ending.map(referenceMark));
		}
	}
	return root;
}

/** Up to here a mark may be drawn strongly without disturbing the page. */
const SHORT = 50;

function markSpan({ kind, number, start, end }: MarkedTarget): Element {
	return {
		type: 'element',
		tagName: 'span',
		properties: {
			className: end - start <= SHORT ? [kind, 'short'] : [kind],
			ariaDetails: `n${number}`
		},
		children: []
	};
}

function referenceMark({ kind, id, number, first }: MarkedTarget): Element {
	return {
		type: 'element',
		tagName: 'a',
		properties: {
			className: [kind],
			role: 'doc-noteref',
			...(first && { id: `r${number}` }),
			href: `#${id}`
		},
		children: [{ type: 'text', value: String(number) }]
	};
}
