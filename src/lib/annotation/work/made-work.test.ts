import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileStrings } from '../../library/made/hostile-strings.ts';
import { CODED_KINDS } from './answer-code.ts';
import { LIMITS, LOOKUPS } from './terms.ts';
import { readWork, type Answer, type Place, type Work } from './work.ts';

/** Made works, for the tests beside. */

export const SHA = 'a5'.repeat(32);

/** The `n`th sentence of a text of such sentences. */
export const madePlace = (n: number): Place => ({
	exact: `Sentence ${n} says so.`,
	prefix: n > 1 ? 'says so. ' : '',
	suffix: ' Sentence',
	start: (n - 1) * 30,
	end: (n - 1) * 30 + 20,
	n
});

export const madePlaces = (count: number): Place[] =>
	Array.from({ length: count }, (_, index) => madePlace(index + 1));

export const madeAnswer = (fields: Partial<Answer> = {}): Answer => ({
	at: madePlace(1),
	round: 1,
	kinds: ['official-source'],
	unsure: false,
	blind: true,
	shown: false,
	...fields
});

export const madeWork = (fields: Partial<Work> = {}): Work => ({
	format: 'who-says-so/work',
	version: 1,
	id: '0123456789abcdef0123456789abcdef',
	revision: 7,
	activity: 'code',
	text: { slug: 'text-a', sha256: SHA },
	part: [1, 9],
	started: '2026-08-01T09:30:00Z',
	revised: '2026-08-01T09:58:12Z',
	minutes: 24,
	rounds: 2,
	answers: [madeAnswer()],
	left: [],
	...fields
});

/** With what no line or file may stumble over: half a pair, a byte order mark, nothing, controls that turn the line. */
const nasty = [
	'',
	'\ud83d',
	'\ufeffx',
	'\0',
	'\u202ex\u202c',
	'none',
	'sure: 2',
	'round: 9',
	'__proto__'
];

const words = (most: number) =>
	fc
		.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileStrings, ...nasty))
		.map((one) => one.slice(0, most));

const maybe = <Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>) =>
	fc.option(value).map((one) => (one === null ? {} : { [key]: one }) as { [K in Key]?: Value });

const record = <T extends object>(always: fc.Arbitrary<T>, ...some: fc.Arbitrary<object>[]) =>
	fc.tuple(always, ...some).map((parts) => Object.assign({}, ...parts) as T);

const hex = (length: number) =>
	fc
		.array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
		.map((digits) => digits.join(''));

const slug = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/);

const moment = fc
	.date({
		min: new Date('0001-01-01T00:00:00Z'),
		max: new Date('9999-12-31T00:00:00Z'),
		noInvalidDate: true
	})
	.map((date) => `${date.toISOString().slice(0, 19)}Z`);

const place: fc.Arbitrary<Omit<Place, 'n'>> = fc.record({
	exact: words(500),
	prefix: words(64),
	suffix: words(64),
	start: fc.nat(),
	end: fc.nat()
});

interface Extent {
	/** Whether a line can hold all of it, if there is room. */
	packable?: boolean;
	text?: fc.Arbitrary<string>;
}

const answer = ({ packable, text = words(LIMITS.reason) }: Extent) =>
	record<Omit<Answer, 'at' | 'round'>>(
		fc.record({ unsure: fc.boolean(), blind: fc.boolean(), shown: fc.boolean() }),
		maybe(
			'kinds',
			packable
				? fc.subarray([...CODED_KINDS])
				: fc.array(
						fc.oneof(
							fc.constantFrom(...CODED_KINDS),
							slug.filter((id) => id !== 'none')
						),
						{ maxLength: 4 }
					)
		),
		maybe('sure', fc.constantFrom(1, 2, 3)),
		maybe('lookup', fc.constantFrom(...LOOKUPS)),
		maybe('reason', text),
		maybe('after', fc.record({ stand: fc.constantFrom('disagree', 'agree'), because: text }))
	);

/** Works of every kind that the schema allows; at most 12 answers, by round and sentence. */
export function anyWork(extent: Extent = {}): fc.Arbitrary<{ work: Work; places: Place[] }> {
	const { packable, text = words(LIMITS.name) } = extent;
	return fc
		.record({
			header: record<Omit<Work, 'answers' | 'left'>>(
				fc.record({
					format: fc.constant('who-says-so/work' as const),
					version: fc.constant(1 as const),
					id: hex(32),
					revision: fc.maxSafeNat(),
					activity: fc.constantFrom('code', 'guided', 'drill', 'check', 'log'),
					text: record<Work['text']>(
						fc.record({ slug: slug.filter((one) => one !== 'own'), sha256: hex(64) }),
						packable ? fc.constant({}) : maybe('own', fc.record({ title: text, body: text }))
					),
					part: fc
						.tuple(fc.nat(20_000), fc.nat(20_000))
						.map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
					started: moment,
					revised: moment,
					minutes: fc.maxSafeNat(),
					rounds: fc.constantFrom(1, 2)
				}),
				maybe('assignment', fc.record({ id: text, title: text })),
				maybe('person', fc.record({ name: text, pseudonym: fc.boolean() })),
				maybe(
					'again',
					moment.map((one) => one.slice(0, 10))
				)
			),
			places: fc.uniqueArray(place, {
				minLength: 1,
				maxLength: 6,
				selector: ({ start }) => start
			}),
			codes: fc.array(fc.option(answer(extent)), { minLength: 12, maxLength: 12 }),
			left: fc.array(
				fc.record({
					why: fc.constantFrom('text' as const, 'tab' as const),
					answer: fc
						.tuple(
							answer(extent),
							place,
							fc.integer({ min: 1 }),
							fc.constantFrom(1 as const, 2 as const)
						)
						.map(([one, at, n, round]): Answer => ({ ...one, at: { ...at, n }, round }))
				}),
				{ maxLength: packable ? 0 : 3 }
			)
		})
		.map(({ header, places: cut, codes, left }) => {
			const places = cut.map((one, index): Place => ({ ...one, n: index + 1 }));
			const answers = ([1, 2] as const)
				.filter((round) => round <= header.rounds)
				.flatMap((round) =>
					places.flatMap((at, index) => {
						const one = codes[(round - 1) * 6 + index];
						return one ? [{ ...one, at, round }] : [];
					})
				);
			// Without the bare prototypes of fast-check’s records.
			return structuredClone({ work: { ...header, answers, left }, places });
		});
}

describe('made works', () => {
	it('are works', () => {
		expect(readWork(madeWork())).toStrictEqual({ work: madeWork() });
		fc.assert(
			fc.property(anyWork(), ({ work }) => {
				expect(readWork(work)).toStrictEqual({ work });
			}),
			{ numRuns: 50 }
		);
	});
});
