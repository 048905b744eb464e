import { facetOf } from '../../annotation/facet.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import type { NamedKind } from '../../codebook/named-facets.ts';
import type { Reference } from '../../codebook/references.ts';
import { calledOf } from '../../codebook/vocabulary.ts';
import type { Library } from '../../library/library.ts';
import { facetLabel } from '../../parts/facet-label.ts';
import { textsInWords } from '../../parts/in-words.ts';
import { noteLink, type NoteLink } from '../../parts/note-link.ts';
import { heldNotes, openIn, type Held, type HeldSentence } from './held.ts';
import {
	LEFT_OUT,
	NOT_JUDGED,
	lawTrails,
	type ArticleTrail,
	type LawPassage
} from './law-trail.ts';

/** A statement that a record bears out, as the page prints it. */
export interface HeldItem extends NoteLink {
	/** Unique on the page. */
	id: string;
	kind: string;
	note: string;
	sentences: HeldSentence[];
	/** Whether words of the sentences stay open. */
	isOpen: boolean;
	isWhole: boolean;
	/** How much of the marked words is borne out, in the words of the codebook. */
	extent: string | null;
	references: Reference[];
}

/** A passage beside an article. */
interface LawRow extends NoteLink {
	printed: string;
	articles: string;
	/** How the words stand to the article. */
	relation: string;
	/** Sentences of the note that name the article. */
	says: string[];
	/** What the records say that no row above has. */
	facts: string[];
	isToldAbove: boolean;
	references: Reference[];
}

export interface WhatHoldsPage {
	/** Such as “five texts”. */
	texts: string;
	/** What the kind is called, and what a mark of it means. */
	called: string;
	means: string;
	number: number;
	whole: number;
	/** By whose record it is, in the order of the codebook; those that occur. */
	groups: { id: string; label: string; definition: string; items: HeldItem[] }[];
	/** Each record, with the statements that lean on it. */
	records: { reference: Reference; items: NoteLink[] }[];
	laws: {
		law: string;
		/** Unique on the page. */
		id: string;
		articles: {
			number: number;
			passages: LawRow[];
			/** Texts that retell the law and have nothing of what a record names in the article. */
			silent: { path: string; document: string; article: string; reference: Reference }[];
		}[];
		/** How many passages stand to their article in which way, such as “7 wider”. */
		counted: string;
	}[];
	/** The ways in which words can stand to an article. */
	relations: { label: string; definition: string }[];
}

const KIND = 'corroborated' satisfies NamedKind;

export function whatHoldsPage(library: Library): WhatHoldsPage {
	const { codebook } = library;
	const held = heldNotes(library);
	const silent = [...library.documents.values()].flatMap(({ note, frontMatter }) =>
		note.leavesOut.length > 0 ? frontMatter.shortTitle : []
	);
	const kind = codebook.kind(KIND);
	return {
		texts: textsInWords(library.documents.size),
		called: calledOf(kind),
		means: kind.means,
		number: held.length,
		whole: held.filter(({ annotation }) => facetOf(annotation, 'extent') === 'whole').length,
		groups: codebook
			.facet(KIND, 'independence')
			.values.map(({ id, label, definition }) => ({
				id,
				label,
				definition,
				items: held
					.filter(({ annotation }) => facetOf(annotation, 'independence') === id)
					.map((one) => toItem(one, library))
			}))
			.filter(({ items }) => items.length > 0),
		records: recordsOf(held, library),
		laws: lawTrails(library).map(({ law, articles }, place) => ({
			law,
			id: `_law_${place}`,
			articles: articles.map(({ number, passages, silent }) => ({
				number,
				passages: toRows(passages),
				silent: silent.map(({ document, article, reference }) => ({
					path: `/documents/${document.slug}/`,
					document: document.frontMatter.shortTitle,
					article,
					reference
				}))
			})),
			counted: countRelations(articles, codebook)
		})),
		relations: [
			...codebook.besideLaw.map(({ label, definition }) => ({ label, definition })),
			{ label: NOT_JUDGED, definition: 'What we checked of the article does not decide it.' },
			...(silent.length > 0
				? [
						{
							label: LEFT_OUT,
							definition: `The text retells the law and has nothing of what the record names there. We looked for this in ${silent.join(' and ')} alone.`
						}
					]
				: [])
		]
	};
}

/** The passages at one article; a fact of a record stands at the first that rests on it. */
function toRows(passages: readonly LawPassage[]): LawRow[] {
	const told = new Set<string>();
	return passages.map(({ document, annotation, words, articles, relation, says, references }) => {
		// The article’s own records, where the note rests on the law’s words alone.
		const records = references.length > 0 ? references : recordsOfAll(passages);
		const facts = records.flatMap(({ fact }) => fact ?? []);
		const untold = facts.filter((fact) => !told.has(fact));
		for (const fact of untold) told.add(fact);
		return {
			...noteLink(document, annotation),
			printed: words,
			articles: articles.join(', '),
			relation: relation?.label ?? NOT_JUDGED,
			says,
			facts: untold,
			isToldAbove: untold.length < facts.length,
			references: records
		};
	});
}

function countRelations(articles: readonly ArticleTrail[], { besideLaw }: Codebook): string {
	const passages = articles.flatMap(({ passages }) => passages);
	const silent = articles.reduce((sum, one) => sum + one.silent.length, 0);
	const counts: (readonly [number, string])[] = [
		...besideLaw.map(
			({ id, label }) =>
				[passages.filter(({ relation }) => relation?.id === id).length, label] as const
		),
		[passages.filter(({ relation }) => !relation).length, NOT_JUDGED],
		[silent, LEFT_OUT]
	];
	return counts
		.filter(([number]) => number > 0)
		.map(([number, label]) => `${number} ${label}`)
		.join(', ');
}

function toItem({ document, annotation, sentences }: Held, { codebook }: Library): HeldItem {
	return {
		id: `${document.slug}.${annotation.id}`,
		kind: annotation.kind,
		...noteLink(document, annotation),
		note: annotation.note,
		sentences,
		isOpen: openIn(sentences).length > 0,
		isWhole: facetOf(annotation, 'extent') === 'whole',
		extent: facetLabel(annotation, 'extent', codebook),
		references: annotation.references.map(codebook.reference)
	};
}

const recordsOfAll = (passages: readonly LawPassage[]): Reference[] => [
	...new Set(passages.flatMap(({ references }) => references))
];

/** Records in the order in which the texts first lean on them. */
function recordsOf(held: readonly Held[], { codebook }: Library): WhatHoldsPage['records'] {
	const leaning = held.flatMap((one) => one.annotation.references.map((id) => ({ id, one })));
	return Array.from(
		Map.groupBy(leaning, ({ id }) => id),
		([id, uses]) => ({
			reference: codebook.reference(id),
			items: uses.map(({ one: { document, annotation } }) => noteLink(document, annotation))
		})
	);
}
