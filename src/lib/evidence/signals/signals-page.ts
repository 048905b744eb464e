import { addressOf, type AnchoredAnnotation } from '../../annotation/annotation.ts';
import { facetOf, isOfKind } from '../../annotation/facet.ts';
import type { NamedKind } from '../../codebook/named-facets.ts';
import type { AnnotatedDocument } from '../../library/document.ts';
import type { Library } from '../../library/library.ts';
import { facetLabel } from '../../parts/facet-label.ts';
import { textsInWords } from '../../parts/in-words.ts';
import { notePath } from '../../parts/paths.ts';
import { printed } from '../../parts/printed.ts';
import { codedDocuments, uncodedTitles } from '../../parts/uncoded.ts';

/** A note on how a text was made, and the text it stands in. */
export interface SignalNote {
	document: AnnotatedDocument;
	annotation: AnchoredAnnotation;
}

/** The other passage of a discrepancy. */
export interface OtherPassage {
	path: string;
	title: string;
	/** Short title of its text; nothing where it is the same text. */
	document: string | undefined;
}

export interface SignalItem {
	/** Unique on the page. */
	id: string;
	kind: string;
	path: string;
	title: string;
	printed: string;
	/** How far the passages of a discrepancy are apart, in the words of the codebook. */
	strength: string | null;
	others: OtherPassage[];
}

export interface SignalsPage {
	/** Such as “five texts”. */
	texts: string;
	uncoded: string[];
	means: string;
	/** What the codebook does not count as a signal. */
	leave: readonly string[];
	number: number;
	/** Signals that occur, in the order of the codebook, by text. */
	signals: {
		id: string;
		label: string;
		definition: string;
		number: number;
		/** How far passages are apart, where notes say so: what each word means. */
		strengths: { label: string; definition: string | undefined; number: number }[];
		documents: { slug: string; title: string; items: SignalItem[] }[];
	}[];
	/** How many notes of each signal each coded text has. */
	counts: { slug: string; title: string; numbers: number[] }[];
}

const KIND = 'text-signal' satisfies NamedKind;

/** Every note on a text signal, in reading order. */
export const signalNotes = ({ documents }: Pick<Library, 'documents'>): SignalNote[] =>
	[...documents.values()].flatMap((document) =>
		document.annotations
			.filter((annotation) => isOfKind(annotation, KIND))
			.map((annotation) => ({ document, annotation }))
	);

export function signalsPage(library: Library): SignalsPage {
	const { codebook } = library;
	const notes = signalNotes(library);
	const coded = codedDocuments(library);
	const found = codebook.facet(KIND, 'signal').values.flatMap(({ id, label, definition }) => {
		const alike = notes.filter(({ annotation }) => facetOf(annotation, 'signal') === id);
		if (alike.length === 0) return [];
		const byDocument = Map.groupBy(alike, ({ document }) => document);
		return {
			id,
			label,
			definition,
			number: alike.length,
			strengths: codebook.facet(KIND, 'strength').values.flatMap(({ id, label, definition }) => {
				const number = alike.filter(
					({ annotation }) => facetOf(annotation, 'strength') === id
				).length;
				return number > 0 ? { label, definition, number } : [];
			}),
			documents: Array.from(byDocument, ([{ slug, frontMatter }, ofText]) => ({
				slug,
				title: frontMatter.shortTitle,
				items: ofText.map((note) => toItem(note, library))
			}))
		};
	});
	return {
		texts: textsInWords(coded.length),
		uncoded: uncodedTitles(library),
		means: codebook.kind(KIND).means,
		leave: codebook.kind(KIND).leave,
		number: notes.length,
		signals: found,
		counts: coded.map(({ slug, frontMatter }) => ({
			slug,
			title: frontMatter.shortTitle,
			numbers: found.map(
				({ documents }) => documents.find((one) => one.slug === slug)?.items.length ?? 0
			)
		}))
	};
}

function toItem({ document, annotation }: SignalNote, library: Library): SignalItem {
	const { slug } = document;
	return {
		id: `${slug}.${annotation.id}`,
		kind: annotation.kind,
		path: notePath(slug, annotation.id),
		title: annotation.title,
		printed: printed(annotation),
		strength: facetLabel(annotation, 'strength', library.codebook),
		others: othersOf({ document, annotation }, library)
	};
}

/** The passages that do not go together with this one, by the note’s own list. */
export function othersOf(
	{ document, annotation }: SignalNote,
	{ documents }: Pick<Library, 'documents'>
): OtherPassage[] {
	return annotation.conflicts.flatMap((conflict) => {
		const [slug = '', id] = addressOf(document.slug, conflict).split('#');
		const other = documents.get(slug);
		const note = other?.annotations.find((one) => one.id === id);
		if (!other || !note) return [];
		return {
			path: notePath(slug, note.id),
			title: note.title,
			document: slug === document.slug ? undefined : other.frontMatter.shortTitle
		};
	});
}
