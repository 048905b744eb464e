import { z } from 'zod';
import { atMost, day, id, listOf, text, webAddress } from '../source/fields.ts';

/** What a place is, in words for a reader. */
export const PLACE_KINDS = {
	original: 'the original',
	official: 'an official page',
	archive: 'seen as a stored copy',
	repost: 'a repost'
} as const;

/** How far what we saw of a place bears the fact out, in words for a reader. */
export const SHOWS = {
	yes: 'bears it out',
	partly: 'bears out a part',
	existence: 'shows that it exists',
	pattern: 'an address by the site’s known form, not seen'
} as const;

const keysOf = <Key extends string>(words: Record<Key, string>) =>
	z.enum(Object.keys(words) as [Key, ...Key[]]);

/** Where a reader can look. It is either linked or named with the reason why not. */
const place = z.strictObject({
	/** Printed as a link. */
	url: webAddress.optional(),
	/** Printed as plain text. */
	address: text.optional(),
	kind: keysOf(PLACE_KINDS),
	shows: keysOf(SHOWS).optional(),
	/** The day on which we saw it. */
	seen: day.optional(),
	/** What a reader will find there. */
	finds: text.optional(),
	/** Why it is not linked, as a sentence. */
	unlinked: text.optional()
});

export const SHORT_LIMIT = 50;

const reference = z.strictObject({
	/** The fact that notes may use, as it was checked. */
	fact: text.optional(),
	/** In place of a fact: what to look for, and what it would bear out. */
	look: text.optional(),
	/** Of a place to look: the notes, each as slug#id, whose sentences it would bear out. */
	notes: listOf(text).optional(),
	/** The day of what is told, where that stands in the sequence of what governments said and what they spoke of. */
	on: day.optional(),
	/** Where it was seen: publisher, title, date. */
	source: text,
	/** Its name in the margin. */
	short: atMost(SHORT_LIMIT),
	/** Part of the page seen is a repost of another's report. */
	carriedBy: text.optional(),
	/** Best first. */
	places: z.array(place),
	/** Why there is no place. */
	without: text.optional()
});

/** annotations/references.yaml: id → fact, source and where it opens. */
export const referencesSchema = z.strictObject({
	checked: day,
	references: z.record(id, reference)
});

export type ReferencesFile = z.output<typeof referencesSchema>;
export type Place = z.output<typeof place>;

export interface Reference extends z.output<typeof reference> {
	id: string;
}

/** The place that a link to the reference opens: the first that may be linked. */
export const linkedPlace = ({ places }: Pick<Reference, 'places'>): Place | undefined =>
	places.find(({ url }) => url !== undefined);

/** The place that is named in the margin: the one that opens, or else the best. */
export const namedPlace = (reference: Pick<Reference, 'places'>): Place | undefined =>
	linkedPlace(reference) ?? reference.places[0];

/** What a reader finds at the place that is named, where that is not the whole of the fact. */
export const foundThere = (reference: Pick<Reference, 'places'>): string | undefined => {
	const place = namedPlace(reference);
	return place?.shows === 'yes' ? undefined : place?.finds;
};

/** A link by its short name does not tell all of it. */
export const isMoreThanALink = (reference: Reference): boolean =>
	!linkedPlace(reference) || Boolean(reference.carriedBy) || foundThere(reference) !== undefined;
