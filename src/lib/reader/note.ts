import type { Annotation, Try } from '../annotation/annotation.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { Reference } from '../codebook/references.ts';
import { calledOf } from '../codebook/vocabulary.ts';
import type { Verdict } from '../figures/verdict.ts';
import { deskPath } from '../parts/desk-path.ts';
import { count } from '../parts/format.ts';
import { claimPath, notePath } from '../parts/paths.ts';
import { verdictSummary } from './verdict-summary.ts';

/** The step on which a note ends, with what it opens. */
export interface Step extends Omit<Try, 'opens'> {
	opens: Reference[];
}

/** A note as the margin prints it. Its question is for sheets. */
export interface Note extends Pick<Annotation, 'id' | 'title' | 'note' | 'rival'> {
	/** From 1, in reading order. */
	number: number;
	kind: { id: string; label: string };
	/** Whether a reader begins with it; the editor’s reason, or nothing where the text has few notes. */
	first?: { why: string };
	try?: Step;
	/** What could settle the sentence, in half a line. */
	reach?: string;
	/** Facets of a sentence or two. */
	prose: { label: string; words: string }[];
	/** Facets of a few words. */
	codes: { label: string; words: string }[];
	/** Notes whose passages don’t go together with this one’s. */
	conflicts: Linked[];
	/** The note that tells this one’s point in full. */
	twin?: Linked;
	claims: { path: string; title: string }[];
	references: Reference[];
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

/** What a note leads to. */
interface Links {
	/** The document that the note belongs to. */
	slug: string;
	conflicts: Other[];
	twin?: Other;
	/** Whether it is of the text’s first reading. */
	isFirst?: boolean;
	claims: { id: string; title: string }[];
	/** What came of the comparisons that its figures take part in. */
	checks: { verdict: Verdict }[];
}

export function toNote(
	annotation: Annotation,
	number: number,
	{ slug, conflicts, twin, isFirst = false, claims, checks }: Links,
	codebook: Codebook
): Note {
	const { id, title, note, rival, reach, try: step, facets, quantities, references } = annotation;
	const kind = codebook.kind(annotation.kind);
	const given = kind.facets.flatMap((facet) => {
		const value = facets[facet.id];
		return facet.desk || value === undefined ? [] : { ...facet, value: [value].flat() };
	});
	const desk = deskPath(slug, annotation, codebook);
	return {
		id,
		number,
		kind: { id: kind.id, label: calledOf(kind) },
		title,
		note,
		...(isFirst && { first: { why: annotation.first ?? '' } }),
		...(rival !== undefined && { rival }),
		...(step && { try: { ...step, opens: step.opens.map(codebook.reference) } }),
		...(reach !== undefined && { reach: codebook.reach(reach).label }),
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
		...(twin && { twin: toLinked(twin, slug) }),
		claims: claims.map(({ id, title }) => ({ path: claimPath(id), title })),
		// What the step opens is printed with the step.
		references: references.filter((id) => !step?.opens.includes(id)).map(codebook.reference),
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
