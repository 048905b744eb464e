import type { Annotation, Try } from '../annotation/annotation.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { isMoreThanALink, linkedPlace, type Reference } from '../codebook/references.ts';
import { calledOf, type Term } from '../codebook/vocabulary.ts';
import type { Verdict } from '../figures/verdict.ts';
import { deskPath } from '../parts/desk-path.ts';
import { count } from '../parts/format.ts';
import { claimPath, notePath, practicePath } from '../parts/paths.ts';
import { siteUrl } from '../parts/site-url.ts';
import { verdictSummary } from './verdict-summary.ts';

/** The step on which a note ends. */
export type Step = Omit<Try, 'opens'>;

/** A note as the margin prints it. */
export interface Note extends Pick<Annotation, 'id' | 'title' | 'note' | 'rival' | 'question'> {
	/** From 1, in reading order. */
	number: number;
	/** From 1 among the notes of its paragraph; the span with this `data-m` is what it hangs beside. */
	place: number;
	kind: { id: string; label: string; glyph: string };
	/** Where it stands among the notes that a reader begins with. */
	tour?: { stop: number; of: number; next?: { number: number; kind: string; href: string } };
	try?: Step;
	/** What could settle the sentence, in half a line. */
	reach?: string;
	/** The note that tells this one’s point in full. */
	twin?: Linked;
	/** What opens, by its short name; what the step opens comes first. */
	records: { short: string; href: string }[];
	/** Words of its passage that are explained. */
	terms: Pick<Term, 'id' | 'term'>[];
	more: Apparatus;
}

/** What stands folded under a note, for a reader who wants to know how it is made. */
export interface Apparatus {
	/** Why a reader begins with it, in the editor’s words. */
	why?: string;
	/** Facets of a sentence or two. */
	prose: { label: string; words: string }[];
	/** Facets of a few words. */
	codes: { label: string; words: string }[];
	/** Notes whose passages don’t go together with this one’s. */
	conflicts: Linked[];
	claims: { path: string; title: string }[];
	/** References of which the link above does not tell all: what one finds there, or why it doesn’t open. */
	references: Reference[];
	/** Where the note is published. */
	address: string;
	/** The sentence in which it begins, where one can code it oneself; nothing where nobody has a key. */
	practice?: { sentence: number; path: string };
	/** Its place on the evidence desk, if the desk gathers notes like it. */
	desk?: { path: string; words: string };
}

/** Another note; `href` is a fragment or a path of this site. */
export interface Linked {
	href: string;
	title: string;
	elsewhere: boolean;
}

/** Another note by its place. */
interface Other {
	slug: string;
	id: string;
	title: string;
}

/** What a note leads to, and where it stands. */
export interface Links {
	/** The document that the note belongs to. */
	slug: string;
	number: number;
	place: number;
	conflicts: Other[];
	twin?: Other;
	tour?: Note['tour'];
	terms?: Note['terms'];
	/** Number of the sentence in which it begins, if the text can be coded. */
	sentence?: number;
	claims: { id: string; title: string }[];
	/** What came of the comparisons that its figures take part in. */
	checks: { verdict: Verdict }[];
}

export function toNote(annotation: Annotation, links: Links, codebook: Codebook): Note {
	const { id, title, note, rival, question, reach, try: step } = annotation;
	const { slug, number, place, twin, tour, terms = [] } = links;
	const { glyph, ...kind } = codebook.kind(annotation.kind);
	return {
		id,
		number,
		place,
		kind: { id: kind.id, label: calledOf(kind), glyph },
		title,
		note,
		...(tour && { tour }),
		...(rival !== undefined && { rival }),
		...(question !== undefined && { question }),
		...(step && { try: { do: step.do, for: step.for, against: step.against } }),
		...(reach !== undefined && { reach: codebook.reach(reach).label }),
		...(twin && { twin: toLinked(twin, slug) }),
		records: referencesOf(annotation).flatMap((id) => {
			const reference = codebook.reference(id);
			const href = linkedPlace(reference)?.url;
			return href === undefined ? [] : { short: reference.short, href };
		}),
		terms,
		more: apparatusOf(annotation, links, codebook)
	};
}

/** What the step opens, then the others, each once. */
const referencesOf = ({ try: step, references }: Annotation) => [
	...new Set([...(step?.opens ?? []), ...references])
];

function apparatusOf(
	annotation: Annotation,
	{ slug, conflicts, twin, tour, sentence, claims, checks }: Links,
	codebook: Codebook
): Apparatus {
	const kind = codebook.kind(annotation.kind);
	const { facets, quantities, first } = annotation;
	const given = kind.facets.flatMap((facet) => {
		const value = facets[facet.id];
		return facet.desk || value === undefined ? [] : { ...facet, value: [value].flat() };
	});
	const desk = deskPath(slug, annotation, codebook);
	return {
		...(tour && first !== undefined && { why: first }),
		prose: given
			.filter(({ form }) => form === 'prose')
			.map(({ label, value }) => ({ label, words: value.join(' ') })),
		codes: given
			.filter(({ form }) => form !== 'prose')
			.map(({ id, label, value }) => ({
				label,
				words: value.map((one) => codebook.label(kind.id, id, one)).join(' · ')
			})),
		conflicts: conflicts
			.filter((other) => other.slug !== twin?.slug || other.id !== twin.id)
			.map((other) => toLinked(other, slug)),
		claims: claims.map(({ id, title }) => ({ path: claimPath(id), title })),
		references: referencesOf(annotation).map(codebook.reference).filter(isMoreThanALink),
		address: `${siteUrl}${notePath(slug, annotation.id)}`,
		...(sentence !== undefined && {
			practice: { sentence, path: practicePath(slug, sentence) }
		}),
		...(desk && {
			desk: {
				path: desk,
				words: quantities.length
					? `${count(quantities.length, 'figure')}, ${verdictSummary(checks)}`
					: 'On the evidence desk'
			}
		})
	};
}

export const toLinked = ({ slug, id, title }: Other, from: string): Linked => ({
	href: slug === from ? `#${id}` : notePath(slug, id),
	title,
	elsewhere: slug !== from
});
