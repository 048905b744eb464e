import { describe, expect, it, test } from 'vitest';
import { compareUnit, countByKind, countBySureness, inOrderOfWorth } from './compare.ts';
import type { Key, KeyNote } from './key.ts';
import type { Answer } from './work.ts';

const KINDS = ['o', 'f', 's'];
const PART = [1, 9] as const;
const unit = (n: number, to = n) => ({ n, to, start: 10 * n, end: 10 * to + 9 });

const note = (kind: string, sentences: number[], more: Partial<KeyNote> = {}): KeyNote => ({
	number: 1,
	id: 'a',
	kind,
	title: 'A title',
	note: 'A note.',
	records: [],
	sentences,
	...more
});

const key = (more: Partial<Key> = {}): Key => ({
	slug: 'a-text',
	sha256: '',
	settled: [],
	differed: [],
	notes: [],
	...more
});

const answer = (kinds: string[] | undefined, more: Partial<Answer> = {}): Answer => ({
	at: { exact: '', prefix: '', suffix: '', start: 0, end: 0, n: 1 },
	round: 1,
	...(kinds && { kinds }),
	unsure: false,
	blind: true,
	shown: false,
	...more
});

/** Such as “o hit, f miss?”, a question mark where a careful reader could judge otherwise. */
const judged = (own: Answer | undefined, given: Key, at = unit(1), part = PART) =>
	compareUnit(at, own, given, { part, kinds: KINDS })
		.judgements.map(({ kind, verdict, contested }) => `${kind} ${verdict}${contested ? '?' : ''}`)
		.join(', ');

describe('one sentence', () => {
	test.each<[name: string, own: string[] | undefined, given: Key, expected: string]>([
		['both see one kind', ['o'], key({ settled: [['o']] }), 'o hit'],
		['the key sees more', ['o'], key({ settled: [['o', 's']] }), 'o hit, s miss'],
		['the reader sees more', ['o', 'f'], key({ settled: [['o']] }), 'o hit, f false-alarm'],
		['both see nothing', [], key({ settled: [[]] }), ''],
		['the reader sees a kind that we do not know', ['z'], key({ settled: [['o']] }), 'o miss'],
		['the key has a kind that nobody sees', ['o'], key({ settled: [['o', 'record']] }), 'o hit'],
		[
			'a note has a rival',
			[],
			key({ settled: [['f']], notes: [note('f', [1], { rival: 'Otherwise.' })] }),
			'f miss?'
		],
		[
			'the codings differed',
			['s'],
			key({ settled: [[]], differed: [[1, ['s']]] }),
			's false-alarm?'
		],
		[
			'a discrepancy with a sentence of the part',
			[],
			key({
				settled: [['s']],
				notes: [note('s', [1], { against: { sentences: [7], elsewhere: false } })]
			}),
			's miss'
		],
		[
			'a discrepancy with a sentence outside the part, not found',
			[],
			key({
				settled: [['s']],
				notes: [note('s', [1], { against: { sentences: [12], elsewhere: false } })]
			}),
			''
		],
		[
			'… nor counted where it is found',
			['s'],
			key({
				settled: [['s']],
				notes: [note('s', [1], { against: { sentences: [], elsewhere: true } })]
			}),
			''
		],
		[
			'… but counted where another note of its kind stands',
			[],
			key({
				settled: [['s']],
				notes: [note('s', [1], { against: { sentences: [], elsewhere: true } }), note('s', [1])]
			}),
			's miss'
		]
	])('%s', (_, own, given, expected) => {
		expect(judged(answer(own), given)).toBe(expected);
	});

	it('takes lines of a form as one', () => {
		const given = key({ settled: [[], ['s'], ['s']], notes: [note('s', [2, 3])] });
		expect(judged(answer(['s']), given, unit(2, 3))).toBe('s hit');
	});

	test.each<[name: string, own: Answer | undefined, counted: boolean]>([
		['a judgement', answer(['o']), true],
		['“none”', answer([]), true],
		['no answer', undefined, false],
		['only a reason so far', answer(undefined, { reason: 'Well' }), false],
		['unsure, and no kind', answer(undefined, { unsure: true }), false],
		['unsure, and a kind', answer(['o'], { unsure: true }), true],
		['changed after the key was shown', answer(['o'], { blind: false }), false]
	])('%s', (_, own, counted) => {
		const found = compareUnit(unit(1), own, key({ settled: [['o']] }), {
			part: PART,
			kinds: KINDS
		});
		expect(found.counted).toBe(counted);
	});
});

/** A part of which the key has `settled`, coded as `own`. */
const part = (settled: string[][], own: (Answer | undefined)[]) =>
	own.map((one, at) =>
		compareUnit(unit(at + 1), one, key({ settled }), { part: PART, kinds: KINDS })
	);

it('puts the notes on what the reader saw first, and last what nobody can see', () => {
	const given = key({
		settled: [['o', 'f']],
		notes: [note('record', [1]), note('f', [1]), note('o', [1])]
	});
	const { notes } = compareUnit(unit(1), answer(['o']), given, { part: PART, kinds: KINDS });
	expect(notes.map(({ kind }) => kind)).toEqual(['o', 'f', 'record']);
});

describe('counts', () => {
	const five = [['o'], ['o'], ['o'], ['o'], ['o'], [], []];

	it('makes marking everything look as bad as it is', () => {
		const everything = part(
			five,
			five.map(() => answer(KINDS))
		);
		expect(countByKind(everything, KINDS)).toEqual([
			// Whoever marks all agrees no better than chance: κ 0.
			{ kind: 'o', hits: 5, misses: 0, falseAlarms: 2, contested: 0, kappa: 0 },
			{ kind: 'f', hits: 0, misses: 0, falseAlarms: 7, contested: 0 },
			{ kind: 's', hits: 0, misses: 0, falseAlarms: 7, contested: 0 }
		]);
	});

	test.each<[name: string, settled: string[][], own: string[][], kappa: number | undefined]>([
		['all alike', five, five, 1],
		// Cohen 1960: po = 6/7, pe = (4·5 + 3·2)/49, κ = (42 − 26)/(49 − 26).
		['one miss', five, [['o'], ['o'], ['o'], ['o'], [], [], []], 16 / 23],
		['a kind that stands four times', five.slice(1), five.slice(1), undefined]
	])('κ: %s', (_, settled, own, kappa) => {
		const [first] = countByKind(
			part(
				settled,
				own.map((kinds) => answer(kinds))
			),
			KINDS
		);
		if (kappa === undefined) expect(first?.kappa).toBeUndefined();
		else expect(first?.kappa).toBeCloseTo(kappa);
	});

	it('says how sure, and how often as the key', () => {
		const own = [
			answer(['o'], { sure: 3 }),
			answer(['f'], { sure: 3 }),
			answer(['o', 'f'], { sure: 3 }),
			answer(['o'], { sure: 1 })
		];
		expect(countBySureness(part(five, own))).toEqual([
			{ sure: 1, like: 1, inPart: 0, otherwise: 0 },
			{ sure: 2, like: 0, inPart: 0, otherwise: 0 },
			{ sure: 3, like: 1, inPart: 1, otherwise: 1 }
		]);
	});
});

it('puts errors first of which the reader was sure', () => {
	const settled = [['o'], ['o'], ['o'], ['o'], ['o']];
	const own = [
		answer(['o'], { sure: 3 }),
		answer([], { sure: 1 }),
		undefined,
		answer([], { sure: 3 }),
		answer([])
	];
	expect(inOrderOfWorth(part(settled, own)).map(({ unit }) => unit.n)).toEqual([4, 5, 2, 1, 3]);
});
