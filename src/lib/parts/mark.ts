import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { firstReading } from '../annotation/first-reading.ts';
import type { AnnotatedDocument } from '../library/document.ts';
import { blockAt } from '../text/projection.ts';
import { segment } from '../text/segments.ts';
import type { TextPosition } from '../text/selector.ts';
import type { Sentence } from '../text/sentence.ts';

/** A run of sentences of one block in one voice. */
export interface VoiceRange extends TextPosition {
	/** Id of the voice’s group, or `own` where no note credits the words to anybody. */
	group: string;
	/** Who speaks; only where the voice begins, not where it goes on after a new paragraph. */
	name?: string;
}

/** A text and what is marked in it. */
type Marked = Pick<AnnotatedDocument, 'projection' | 'paragraphs' | 'annotations' | 'sentences'>;

/**
 * The text as HTML, one string a paragraph, with the annotated stretches marked. `language` are attributes of the paragraphs.
 *
 * Every stretch of annotated text is a span that names its kind and, by `aria-details`, its note; spans nest as the
 * ranges do and are cut where ranges cross. The first span of a note bears `data-m`, its place among the notes of the
 * paragraph from 1, by which the margin finds it. A link to the note stands where each target ends, behind the comma or
 * full stop that follows, as numbers of notes do in print; an element without text stands where a sentence begins.
 * Numbers and names are attributes, drawn by the style: no word of ours is among the text’s own, on the screen, in a
 * search or in the clipboard. No names are classes, since reader modes drop what is called like a comment. `toHtml`
 * escapes the rest.
 */
export function mark(
	{ projection, paragraphs, annotations, sentences }: Marked,
	voices: readonly VoiceRange[] = [],
	language: { lang?: string; dir?: string } = {}
): string[] {
	const places = placesInParagraphs({ projection, paragraphs, annotations });
	const first = new Set(firstReading(annotations));
	const targets = annotations.flatMap((annotation, index) =>
		annotation.positions.map((position, target) => ({
			...position,
			kind: annotation.kind,
			id: annotation.id,
			number: index + 1,
			numberAt: behindPunctuation(projection.text, position.end),
			isFirstReading: first.has(annotation),
			...(target === 0 && { place: places[index] })
		}))
	);
	const covers: Cover[] = [...voices, ...targets].sort((a, b) => a.start - b.start);
	let next = 0;
	let sentence = 0;
	const marked = projection.blocks.map(({ start, end }) => {
		const within: Cover[] = [];
		for (let one = covers[next]; one && one.start < end; one = covers[++next]) within.push(one);
		const begun: Sentence[] = [];
		for (let one = sentences[sentence]; one && one.start < end; one = sentences[++sentence])
			begun.push(one);
		return markBlock(projection.text, start, end, within, begun);
	});
	return paragraphs.map(({ tagName, blocks }) => {
		const children = blocks.map((block) => marked[block] ?? []);
		const isList = /^[uo]l$/.test(tagName);
		const content = isList ? children.map((one) => element('li', one)) : children.flat();
		const isSpaced = blocks.some((block) => {
			const { start, end } = projection.blocks[block] ?? { start: 0, end: 0 };
			return SPACES.test(projection.text.slice(start, end));
		});
		return toHtml(
			element(RANKS[tagName] ?? tagName, content, {
				...language,
				...(isSpaced && { className: ['spaced'] })
			})
		);
	});
}

/** White space that HTML would not print as it stands. */
const SPACES = /[\t ]{2}|\t/;

/** A heading of the text stands below ours, which names the text. */
const RANKS: Record<string, string> = { h2: 'h3' };

/** Of each annotation, its place from 1 among those whose first target is in the same paragraph. */
export function placesInParagraphs({
	projection,
	paragraphs,
	annotations
}: Omit<Marked, 'sentences'>): number[] {
	const paragraphOf = paragraphs.flatMap(({ blocks }, index) => blocks.map(() => index));
	const counts = new Map<number | undefined, number>();
	return annotations.map(({ positions: [target] }) => {
		const paragraph = paragraphOf[blockAt(projection, target?.start ?? 0)];
		const place = (counts.get(paragraph) ?? 0) + 1;
		counts.set(paragraph, place);
		return place;
	});
}

const element = (
	tagName: string,
	children: ElementContent[],
	properties: Element['properties'] = {}
): Element => ({ type: 'element', tagName, properties, children });

interface MarkedTarget {
	start: number;
	end: number;
	kind: string;
	id: string;
	number: number;
	/** Where the link to the note stands. */
	numberAt: number;
	isFirstReading: boolean;
	/** Of the first target: the note’s place among those of its paragraph. */
	place?: number;
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
	covers: readonly Cover[],
	sentences: readonly Sentence[]
): ElementContent[] {
	const root: ElementContent[] = [];
	// The spans that are open at this point, outermost first, with the list each one fills.
	let open: { cover: number; span: Element }[] = [];
	const targets = covers.filter(isTarget);
	const beginning = new Map(sentences.map((sentence) => [sentence.start, sentence]));
	const cuts = [...targets.map(({ numberAt }) => numberAt), ...beginning.keys()];
	const numbersAt = Map.groupBy(targets, ({ numberAt }) => numberAt);
	const begun = new Set<number>();
	for (const piece of segment(covers, start, end, cuts)) {
		let kept = 0;
		while (kept < open.length && open[kept]?.cover === piece.covers[kept]) kept++;
		open = open.slice(0, kept);
		const sentence = beginning.get(piece.start);
		if (sentence) (open.at(-1)?.span.children ?? root).push(sentenceMark(sentence));
		for (const cover of piece.covers.slice(kept)) {
			const range = covers[cover];
			if (!range) continue;
			const span = markSpan(range, !begun.has(cover));
			begun.add(cover);
			(open.at(-1)?.span.children ?? root).push(span);
			open.push({ cover, span });
		}
		const innermost = open.at(-1)?.span.children ?? root;
		innermost.push({ type: 'text', value: text.slice(piece.start, piece.end) });
		const references = (numbersAt.get(piece.end) ?? [])
			.sort((a, b) => a.number - b.number)
			.map((target, index, all) => referenceMark(target, all[index - 1]));
		// Behind every span that ends here, so that the numbers stand in order, but inside those that go on
		// around them.
		const ending = open.findIndex(({ cover }) => covers[cover]?.end === piece.end);
		const around = ending < 0 ? open.at(-1) : open[ending - 1];
		(around?.span.children ?? root).push(...references);
	}
	return root;
}

/** Up to here a mark is underlined throughout; of a longer one only the beginning is marked, so that a text credited throughout can still be read. */
const SHORT = 50;

function markSpan(cover: Cover, begins: boolean): Element {
	if (!isTarget(cover)) {
		const { group, name } = cover;
		return element('span', [], {
			dataVoice: group,
			...(begins && name !== undefined && { dataName: name })
		});
	}
	const { start, end, kind, number, isFirstReading, place } = cover;
	const span = element('span', [], {
		dataKind: kind,
		ariaDetails: `n_${number}`,
		...(begins && place !== undefined && { dataM: place })
	});
	if (end - start <= SHORT) addClass(span, 'short');
	if (isFirstReading) addClass(span, 'first');
	if (!begins) addClass(span, 'continued');
	return span;
}

function addClass({ properties }: Element, name: string): void {
	properties.className = [properties.className ?? []].flat().concat(name) as string[];
}

const sentenceMark = ({ number }: Sentence) => element('i', [], { dataSentence: number });

/** `before`: the number that it stands right behind. The comma between them leaves with the kind of that one. */
function referenceMark(
	{ kind, id, number, isFirstReading, place }: MarkedTarget,
	before: MarkedTarget | undefined
): Element {
	const names = [...(isFirstReading ? ['first'] : []), ...(before ? ['next'] : [])];
	const comma = before && element('i', [], { dataKind: before.kind });
	return element('a', comma ? [comma] : [], {
		...(names.length && { className: names }),
		dataKind: kind,
		role: 'doc-noteref',
		...(place !== undefined && { id: `r_${number}` }),
		href: `#${id}`,
		ariaLabel: String(number)
	});
}
