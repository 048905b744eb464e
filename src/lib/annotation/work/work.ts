import * as z from 'zod/mini';
import { FORMAT, LIMITS, LOOKUPS, NONE, SURENESS, VERSION } from './terms.ts';

const number = () => z.int('is no whole number').check(z.nonnegative('is less than nought'));
const words = (most: number) =>
	z.string('is no text').check(z.maxLength(most, `is longer than ${most} characters`));

const slug = z
	.string('is no text')
	.check(
		z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no name of a text'),
		z.maxLength(120, 'is too long')
	);
const kind = slug.check(z.refine((id) => id !== NONE, 'is no name of a kind'));

/** `Date` moves 31 February on to March, and what formats dates throws at month 13. */
function isInCalendar(given: string): boolean {
	const at = Date.parse(given);
	return !Number.isNaN(at) && new Date(at).toISOString().startsWith(given.slice(0, 19));
}

/** A moment, ISO 8601 in UTC: shown, never compared, since clocks jump. */
const moment = z
	.string('is no moment')
	.check(
		z.refine(
			(given) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(given) && isInCalendar(given),
			'is no moment, as 2026-08-01T09:30:00Z'
		)
	);
const day = z
	.string('is no day')
	.check(
		z.refine(
			(given) => /^\d{4}-\d\d-\d\d$/.test(given) && isInCalendar(given),
			'is no day, as 2026-08-01'
		)
	);

/** A sentence: its words, and where they stand, in code points of the text projection, `end` exclusive. */
const place = z.strictObject(
	{
		exact: words(LIMITS.body),
		prefix: words(64),
		suffix: words(64),
		start: number(),
		end: number(),
		/** Its number, from 1: a hint, where the words alone would not tell. */
		n: z.int('is no whole number').check(z.positive('is less than one'))
	},
	'is no place'
);
export type Place = z.output<typeof place>;

const answer = z.strictObject(
	{
		at: place,
		round: z.literal([1, 2], 'is neither 1 nor 2'),
		/** Ids of kinds; empty: looked at, none stands here; absent: not judged yet. Kinds that we do not know are kept. */
		kinds: z.optional(z.array(kind, 'is no list').check(z.maxLength(20, 'are more than 20'))),
		unsure: z.boolean('is neither true nor false'),
		sure: z.optional(z.literal([...SURENESS], 'is not 1, 2 or 3')),
		lookup: z.optional(z.literal([...LOOKUPS], `is none of ${LOOKUPS.join(', ')}`)),
		reason: z.optional(words(LIMITS.reason)),
		/** Whether it was last changed before its key was shown. */
		blind: z.boolean('is neither true nor false'),
		/** Whether its key has been shown. */
		shown: z.boolean('is neither true nor false'),
		/** What the reader says after the comparison. */
		after: z.optional(
			z.strictObject(
				{
					stand: z.literal(['disagree', 'agree'], 'is neither disagree nor agree'),
					because: words(LIMITS.because)
				},
				'is no record'
			)
		)
	},
	'is no answer'
);
export type Answer = z.output<typeof answer>;

const workSchema = z.strictObject(
	{
		format: z.literal(FORMAT, `is not ${FORMAT}`),
		version: z.literal(VERSION, `is not ${VERSION}`),
		/** 128 bits, in hexadecimal. */
		id: z.string('is no text').check(z.regex(/^[0-9a-f]{32}$/, 'is no id: 32 hexadecimal digits')),
		/** One more with each save; the only order that counts. */
		revision: number(),
		activity: z.literal(['code', 'guided', 'drill', 'check', 'log'], 'is no activity that we know'),
		text: z.strictObject(
			{
				slug,
				/** SHA-256 of the text projection in UTF-8, in hexadecimal. */
				sha256: z.string('is no text').check(z.regex(/^[0-9a-f]{64}$/, 'is no SHA-256')),
				/** Only of a text of one’s own: its title and all of its words, a block a line. */
				own: z.optional(
					z.strictObject({ title: words(LIMITS.title), body: words(LIMITS.body) }, 'is no text')
				)
			},
			'is no text'
		),
		/** Numbers of the first and the last sentence that were taken on. */
		part: z
			.tuple([number(), number()], 'is no pair of numbers')
			.check(
				z.refine(([from, to]) => from <= to && to <= LIMITS.answers, 'is no run of sentences')
			),
		assignment: z.optional(
			z.strictObject({ id: words(64), title: words(LIMITS.title) }, 'is no assignment')
		),
		/** Only in what is handed in. */
		person: z.optional(
			z.strictObject(
				{ name: words(LIMITS.name), pseudonym: z.boolean('is neither true nor false') },
				'is no person'
			)
		),
		started: moment,
		revised: moment,
		/** Minutes spent, not counting pauses. */
		minutes: number(),
		/** How many rounds of coding there are. */
		rounds: z.literal([1, 2], 'is neither 1 nor 2'),
		/** The day on which a part that was missed is offered again. */
		again: z.optional(day),
		answers: z.array(answer, 'is no list').check(z.maxLength(LIMITS.answers, 'are too many')),
		/** Answers that stand beside: of words that the text no longer has, or of another tab. */
		left: z
			.array(
				z.strictObject(
					{ why: z.literal(['text', 'tab'], 'is neither text nor tab'), answer },
					'is no record'
				),
				'is no list'
			)
			.check(z.maxLength(LIMITS.answers, 'are too many'))
	},
	'is no work'
);

/**
 * What a reader did with a text: the one model that is stored, exported, packed into a line and handed in.
 * The place of an answer among others is its sentence and round; a work has at most one answer of each.
 */
export type Work = z.output<typeof workSchema>;

/** A work without its answers: what an overview needs. */
export type WorkHeader = Omit<Work, 'answers' | 'left'>;

export type ReadWork = { work: Work } | { problems: string[] };

/**
 * Unknown input → a work, or all that is wrong with it, a sentence each. A newer version is said to be
 * one and not guessed at; there is no older one yet.
 */
export function readWork(given: unknown): ReadWork {
	const newer = tellNewer(given);
	if (newer !== undefined) return { problems: [newer] };
	const parsed = workSchema.safeParse(given);
	if (!parsed.success) {
		return { problems: parsed.error.issues.map(tellIssue) };
	}
	const twice = findTwice(parsed.data.answers);
	if (twice) {
		return { problems: [`Sentence ${twice.at.n} has two answers in round ${twice.round}.`] };
	}
	return { work: parsed.data };
}

/** That a work, or the header of one, is of a version to come; nothing, if it is not. */
export function tellNewer(given: unknown): string | undefined {
	const { format, version } = (given ?? {}) as { format?: unknown; version?: unknown };
	return format === FORMAT && typeof version === 'number' && version > VERSION
		? `This work was saved by a newer edition of this site (version ${version}; this page reads ${VERSION}). Nothing was changed; open it there.`
		: undefined;
}

const keyOf = ({ at, round }: Answer) => `${round} ${at.start}`;

function findTwice(answers: readonly Answer[]): Answer | undefined {
	const seen = new Set<string>();
	return answers.find((one) => {
		const key = keyOf(one);
		const isTwice = seen.has(key);
		seen.add(key);
		return isTwice;
	});
}

/** What is wrong, as a sentence that begins with where. */
export function tellIssue({ path, message, code, ...issue }: z.core.$ZodIssue): string {
	const where = path.length ? path.join('.') : 'The file';
	const keys = code === 'unrecognized_keys' && 'keys' in issue ? issue.keys.join(', ') : '';
	return keys ? `${where} has what no work has: ${keys}.` : `${where} ${message}.`;
}
