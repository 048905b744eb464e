import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { segment } from '../text/segments.ts';
import type { AnnotatedDocument } from '../library/document.ts';
import type { VoiceRange } from './voice-ranges.ts';

/**
 * The text as HTML, one string a paragraph, with the annotated stretches marked. `language` are attributes of the paragraphs.
 *
 * Every stretch of annotated text is a span with the kind as its class and `aria-details` naming the
 * note; spans nest as the ranges do and are cut where ranges cross. A numbered reference mark stands
 * where each target ends, behind the comma or full stop that follows, as numbers of notes do in print. Spans for `voices` are for a reader who asks to see who speaks. No words of a
 * note go in; `toHtml` escapes the rest.
 */
export function mark(
	{
		projection,
		paragraphs,
		annotations
	}: Pick<AnnotatedDocument, 'projection' | 'paragraphs' | 'annotations'>,
	voices: readonly VoiceRange[] = [],
	language: { lang?: string; dir?: string } = {}
): string[] {
	const targets = annotations.flatMap((annotation, index) =>
		annotation.positions.map((position, place) => ({
			...position,
			kind: annotation.kind,
			id: annotation.id,
			number: index + 1,
			numberAt: behindPunctuation(projection.text, position.end),
			first: place === 0
		}))
	);
	const covers: Cover[] = [...voices, ...targets].sort((a, b) => a.start - b.start);
	let next = 0;
	const marked = projection.blocks.map(({ start, end }) => {
		const within: Cover[] = [];
		for (let one = covers[next]; one && one.start < end; one = covers[++next]) within.push(one);
		return markBlock(projection.text, start, end, within);
	});
	return paragraphs.map(({ tagName, blocks }) => {
		const children = blocks.map((block) => marked[block] ?? []);
		const isList = /^[uo]l$/.test(tagName);
		const content = isList ? children.map((one) => element('li', one)) : children.flat();
		return toHtml({ ...element(tagName, content), properties: language });
	});
}

const element = (tagName: string, children: ElementContent[]): Element => ({
	type: 'element',
	tagName,
	properties: {},
	children
});

interface MarkedTarget {
	start: number;
	end: number;
	kind: string;
	id: string;
	number: number;
	/** Where the reference mark stands. */
	numberAt: number;
	first: boolean;
}

/**
 * Not behind ? and !, where a line may break and would leave the number at the start of the next one,
 * and not within a word or a figure (“China’s”, “2.5”).
 */
const PUNCTUATION = '[.,;:”’)،؛۔।]';

/** Signs of Chinese and Japanese, behind which the next word follows without a space. */
const WIDE = '[。．，、；：？！」』）》〉】〕]';

const BEHIND = new RegExp(
	`${PUNCTUATION}*${WIDE}+(?:${PUNCTUATION}|${WIDE})*|${PUNCTUATION}*(?![\\p{L}\\p{N}])`,
	'uy'
);

function behindPunctuation(text: string, end: number): number {
	BEHIND.lastIndex = end;
	return end + (BEHIND.exec(text)?.[0].length ?? 0);
}

type Cover = MarkedTarget | VoiceRange;
const isTarget = (cover: Cover): cover is MarkedTarget => 'number' in cover;

function markBlock(
	text: string,
	start: number,
	end: number,
	covers: readonly Cover[]
): ElementContent[] {
	const root: ElementContent[] = [];
	// The spans that are open at this point, outermost first, with the list each one fills.
	let open: { cover: number; children: ElementContent[] }[] = [];
	const targets = covers.filter(isTarget);
	const numbers = targets.map(({ numberAt }) => numberAt);
	for (const piece of segment(covers, start, end, numbers)) {
		let kept = 0;
		while (kept < open.length && open[kept]?.cover === piece.covers[kept]) kept++;
		open = open.slice(0, kept);
		for (const cover of piece.covers.slice(kept)) {
			const range = covers[cover];
			if (!range) continue;
			const span = markSpan(range);
			(open.at(-1)?.children ?? root).push(span);
			open.push({ cover, children: span.children });
		}
		const innermost = open.at(-1)?.children ?? root;
		innermost.push({ type: 'text', value: text.slice(piece.start, piece.end) });
		const references = targets
			.filter(({ numberAt }) => numberAt === piece.end)
			.sort((a, b) => a.number - b.number)
			.map(referenceMark);
		// Behind every span that ends here, so that the numbers stand in order, but inside those that go on
		// around them.
		const ending = open.findIndex(({ cover }) => covers[cover]?.end === piece.end);
		const around = ending < 0 ? open.at(-1) : open[ending - 1];
		(around?.children ?? root).push(...references);
	}
	return root;
}

/** Up to here a mark may be drawn strongly without disturbing the page. */
const SHORT = 50;

function markSpan(cover: Cover): Element {
	const properties = isTarget(cover)
		? {
				className: cover.end - cover.start <= SHORT ? [cover.kind, 'short'] : [cover.kind],
				ariaDetails: `n_${cover.number}`
			}
		: {
				className: ['voice', `voice-${cover.group}`],
				...(cover.name !== undefined && { dataVoice: cover.name })
			};
	return { type: 'element', tagName: 'span', properties, children: [] };
}

function referenceMark({ kind, id, number, first }: MarkedTarget): Element {
	return {
		type: 'element',
		tagName: 'a',
		properties: {
			className: [kind],
			role: 'doc-noteref',
			...(first && { id: `r_${number}` }),
			href: `#${id}`
		},
		children: [{ type: 'text', value: String(number) }]
	};
}
