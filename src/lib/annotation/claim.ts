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

/** Which way it changed, for changes that have a way to go. */
export const DIRECTIONS = {
	figure: {
		up: 'a larger number',
		down: 'a smaller number',
		other: 'another day, or a number for a word'
	},
	hedge: {
		gained: 'a reserve has come in',
		lost: 'a reserve is gone',
		replaced: 'one reserve stands for another'
	},
	attribution: {
		gained: 'credited, where nobody was',
		lost: 'no longer credited in words of its own',
		moved: 'credited to somebody else'
	}
} as const satisfies Partial<Record<Change, Record<string, string>>>;

type Direction = {
	[C in keyof typeof DIRECTIONS]: keyof (typeof DIRECTIONS)[C];
}[keyof typeof DIRECTIONS];

/** What speaks in a telling where no voice of the codebook does: the text itself, or somebody whom it gives no name. */
export const NO_VOICES = { own: 'the text itself', unnamed: 'somebody without a name' } as const;

const changed = <C extends Change>(kind: C) =>
	z.strictObject({
		kind: z.literal(kind),
		how: text,
		/** The telling that it is held against, by its place from 1; the one before where it isn’t given. */
		from: z.int().min(1).optional()
	});
const turned = <C extends keyof typeof DIRECTIONS>(kind: C) =>
	changed(kind).extend({
		direction: z.enum(Object.keys(DIRECTIONS[kind]) as [Direction, ...Direction[]])
	});

const passageSchema = z.strictObject({
	document: id,
	quote: quoted,
	prefix: quoted.optional(),
	suffix: quoted.optional(),
	/** What this telling says, in our words. */
	says: text,
	/** Whom it is credited to here, in words. */
	credit: text,
	/** Who speaks: the id of a voice, or one of `NO_VOICES`. */
	voice: id,
	/** Why that is another voice than the sentence’s. */
	differs: text.optional(),
	/** Against a telling before; the first has none. */
	changed: z
		.discriminatedUnion('kind', [
			turned('figure'),
			turned('hedge'),
			turned('attribution'),
			changed('scope'),
			changed('wording'),
			changed('omission'),
			changed('nothing')
		])
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
