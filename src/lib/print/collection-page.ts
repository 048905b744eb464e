import type { AnchoredAnnotation } from '../annotation/annotation.ts';
import type { Edition } from '../annotation/correction.ts';
import { facetOf } from '../annotation/facet.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { NamedFacet, NamedKind } from '../codebook/named-facets.ts';
import type { Quantity } from '../figures/quantity.ts';
import type { FrontMatter } from '../library/front-matter.ts';
import type { AnnotatedDocument } from '../library/document.ts';
import type { Library } from '../library/library.ts';
import { facetLabel } from '../parts/facet-label.ts';
import { notePath } from '../parts/paths.ts';
import { characterAround } from '../text/characters.ts';
import { touchedBy } from '../parts/touched-by.ts';

/** What stands in one text. */
export interface OfText<T> {
	slug: string;
	document: FrontMatter;
	items: T[];
}

export interface CollectionPage<T> {
	texts: OfText<T>[];
	edition?: Edition;
}

export interface CallsPage extends CollectionPage<Call> {
	/** The kinds of holders that occur, with what to expect of each. */
	holders: { label: string; definition: string; number: number }[];
}

interface OfNote {
	sentences: number[];
	/** The words that the note is about. */
	words: string;
	/** The note on the page. */
	path: string;
}

/** Somebody a reporter could ask. */
export interface Call extends OfNote {
	holder: string;
	/** What kind of holder it is; nothing where that is not judged. */
	keptBy: string | null;
	/** Whether anyone can open the record, so that there is nobody to call. */
	isPublic: boolean;
	/** What an answer has to give beside the number, since the text does not. */
	toGive: string[];
	/** What can be tried before one asks. */
	test: string;
}

/** A note beside which another reading stands. */
export interface OtherReading extends OfNote {
	number: number;
	title: string;
	note: string;
	rival: string;
}

/** Who holds the record that would settle a figure, and what can be tried before one asks. Texts in which nobody is named are left out. */
export function callsPage(library: Library): CallsPage {
	const { codebook } = library;
	const texts = gather(library, (annotation) => {
		const holder = facetOf(annotation, 'checkable-by');
		const test = annotation.question ?? annotation.try?.do;
		if (holder === undefined || test === undefined) return undefined;
		return {
			holder,
			keptBy: facetLabel(annotation, 'kept-by', codebook),
			isPublic: annotation.reach === 'public',
			toGive: unprinted(annotation),
			test
		};
	});
	const calls = texts.flatMap(({ items }) => items);
	return {
		...editionOf(library),
		texts,
		holders: keepers(codebook)
			.map(({ label, definition }) => ({
				label,
				definition,
				number: calls.filter(({ keptBy }) => keptBy === label).length
			}))
			.filter(({ number }) => number > 0)
	};
}

/** The kinds of holders, where the vocabulary tells them apart. */
const keepers = ({ kind }: Codebook) =>
	kind('unverifiable-statistic' satisfies NamedKind).facets.find(
		({ id }) => id === ('kept-by' satisfies NamedFacet)
	)?.values ?? [];

/** What the text does not say of a figure of the note, of all that a reader would need. */
function unprinted({ quantities }: AnchoredAnnotation): string[] {
	const lacks = (is: (quantity: Quantity) => boolean) => quantities.some(is);
	return [
		...(lacks(({ period }) => period === undefined) ? ['its period'] : []),
		...(lacks(({ unit, of }) => unit === '%' && of === undefined)
			? ['the whole of which it is a share']
			: []),
		...(lacks(({ method }) => method === undefined) ? ['how it was counted'] : [])
	];
}

/** Every other reading, beside the note that it answers. */
export const readingsPage = (library: Library): CollectionPage<OtherReading> => ({
	...editionOf(library),
	texts: gather(library, ({ title, note, rival }, number) =>
		rival === undefined ? undefined : { number, title, note, rival }
	)
});

const editionOf = ({ edition }: Library) => edition && { edition };

function gather<T>(
	{ documents }: Library,
	read: (annotation: AnchoredAnnotation, number: number) => T | undefined
): OfText<T & OfNote>[] {
	return Array.from(documents.values(), ({ slug, frontMatter, ...document }) => ({
		slug,
		document: frontMatter,
		items: document.annotations.flatMap((annotation, index) => {
			const found = read(annotation, index + 1);
			return found ? { ...found, ...ofNote(annotation, { slug, ...document }) } : [];
		})
	})).filter(({ items }) => items.length > 0);
}

/** At most so many characters of a passage are printed; the middle gives way. */
const LONGEST = 180;

const ofNote = (
	annotation: AnchoredAnnotation,
	{ slug, sentences, projection }: Pick<AnnotatedDocument, 'slug' | 'sentences' | 'projection'>
): OfNote => ({
	sentences: touchedBy(annotation, sentences),
	words: annotation.positions
		.map(({ start, end }) => shorten(projection.text.slice(start, end)))
		.join(' … '),
	path: notePath(slug, annotation.id)
});

/** The beginning and the end of words that are too long, whole words of both; of signs without spaces, whole signs. */
export function shorten(words: string): string {
	if (words.length <= LONGEST) return words.replaceAll('\n', ' ');
	const half = LONGEST / 2;
	const head = words.slice(0, characterAround(words, half).start).replace(/\s+\S*$/, '');
	const { end } = characterAround(words, words.length - half);
	const tail = words.slice(end).replace(/^\S*\s+/, '');
	return `${head} … ${tail}`.replaceAll('\n', ' ');
}
