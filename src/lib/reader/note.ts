import type { Annotation } from '../annotation/annotation.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { Reference } from '../codebook/references.ts';
import type { Verdict } from '../figures/verdict.ts';
import { deskPath } from '../parts/desk-path.ts';
import { count } from '../parts/format.ts';
import { claimPath, notePath } from '../parts/paths.ts';
import { verdictSummary } from './verdict-summary.ts';

/** A note as the margin prints it. */
export interface Note extends Pick<Annotation, 'id' | 'title' | 'note' | 'question' | 'rival'> {
	/** From 1, in reading order. */
	number: number;
	kind: { id: string; label: string };
	/** Facets of a sentence or two. */
	prose: { label: string; words: string }[];
	/** Facets of a few words. */
	codes: { label: string; words: string }[];
	/** Notes that this one contradicts; `href` is a fragment or a path of this site. */
	conflicts: { href: string; title: string; elsewhere: boolean }[];
	claims: { path: string; title: string }[];
	references: Reference[];
	/** Its place on the evidence desk, if the desk gathers notes like it. */
	desk?: { path: string; words: string };
}

/** What a note leads to. */
interface Links {
	/** The document that the note belongs to. */
	slug: string;
	conflicts: { slug: string; id: string; title: string }[];
	claims: { id: string; title: string }[];
	/** What came of the comparisons that its figures take part in. */
	checks: { verdict: Verdict }[];
}

export function toNote(
	annotation: Annotation,
	number: number,
	{ slug, conflicts, claims, checks }: Links,
	codebook: Codebook
): Note {
	const { id, title, note, question, rival, facets, quantities, references } = annotation;
	const kind = codebook.kind(annotation.kind);
	const given = kind.facets.flatMap((facet) => {
		const value = facets[facet.id];
		return facet.desk || value === undefined ? [] : { ...facet, value: [value].flat() };
	});
	const desk = deskPath(slug, annotation, codebook);
	return {
		id,
		number,
		kind: { id: kind.id, label: kind.label },
		title,
		note,
		...(question !== undefined && { question }),
		...(rival !== undefined && { rival }),
		prose: given
			.filter(({ form }) => form === 'prose')
			.map(({ label, value }) => ({ label, words: value.join(' ') })),
		codes: given
			.filter(({ form }) => form !== 'prose')
			.map(({ id, label, value }) => ({
				label,
				words: value.map((one) => codebook.label(kind.id, id, one)).join(' · ')
			})),
		conflicts: conflicts.map((other) => ({
			href: other.slug === slug ? `#${other.id}` : notePath(other.slug, other.id),
			title: other.title,
			elsewhere: other.slug !== slug
		})),
		claims: claims.map(({ id, title }) => ({ path: claimPath(id), title })),
		references: references.map(codebook.reference),
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
