import { z } from 'zod';
import { atMost, id, listOf, quoted, text } from '../source/fields.ts';
import type { TextPosition } from '../text/selector.ts';

/** What can change between two tellings of one thing. */
export const CHANGES = {
	figure: 'another number or day',
	hedge: 'more or less sure',
	attribution: 'credited to somebody else, or to nobody',
	scope: 'narrower, wider, or about something beside it',
	wording: 'other words for the same',
	omission: 'something is left out',
	nothing: 'the same again'
} as const;
export type Change = keyof typeof CHANGES;

const passageSchema = z.strictObject({
	document: id,
	quote: quoted,
	prefix: quoted.optional(),
	suffix: quoted.optional(),
	/** What this telling says, in our words. */
	says: text,
	/** Whom it is credited to here. */
	credit: text,
	/** Against the tellings before; the first has none. */
	changed: z
		.strictObject({ kind: z.enum(Object.keys(CHANGES) as [Change, ...Change[]]), how: text })
		.optional()
});

/** annotations/claims.yaml: claims that are made in more than one passage. */
export const claimsFileSchema = z.strictObject({
	claims: z.array(
		z.strictObject({
			id,
			title: atMost(60),
			note: text,
			references: listOf(id).default([]),
			passages: z
				.array(passageSchema)
				.min(2, 'holds fewer than two passages, and a claim is told in two or more')
		})
	)
});

export type ClaimsFile = z.output<typeof claimsFileSchema>;
type Entry = ClaimsFile['claims'][number];

/** A telling that has found its place. */
export interface Telling extends Omit<Entry['passages'][number], 'prefix' | 'suffix'> {
	position: TextPosition;
}

export interface Claim extends Omit<Entry, 'passages'> {
	passages: Telling[];
}
