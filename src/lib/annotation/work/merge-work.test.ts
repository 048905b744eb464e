import { expect, it, test } from 'vitest';
import { mergeWork } from './merge-work.ts';
import type { Answer, Work } from './work.ts';

const answer = (n: number, kinds: string[]): Answer => ({
	at: { exact: 'x', prefix: '', suffix: '', start: n, end: n + 1, n },
	round: 1,
	kinds,
	unsure: false,
	blind: true,
	shown: false
});

const work = (revision: number, answers: Answer[], left: Work['left'] = []): Work => ({
	format: 'who-says-so/work',
	version: 1,
	id: '0'.repeat(32),
	revision,
	activity: 'code',
	text: { slug: 'a-text', sha256: '0'.repeat(64) },
	part: [1, 9],
	// The later revision has the earlier clock: no clock is asked.
	started: '2026-01-01T00:00:00Z',
	revised: `20${99 - revision}-01-01T00:00:00Z`,
	minutes: 0,
	rounds: 1,
	answers,
	left
});

const told = (here: Work | undefined, given: Work) => {
	const { work, state, added, differing } = mergeWork(here, given);
	return {
		state,
		added,
		differing,
		answers: work.answers.map(({ at, kinds }) => `${at.n} ${kinds}`),
		left: work.left.map(({ answer }) => `${answer.at.n} ${answer.kinds}`)
	};
};

test.each<[name: string, here: Work | undefined, given: Work, expected: ReturnType<typeof told>]>([
	[
		'a work that is not here',
		undefined,
		work(3, [answer(1, ['o'])]),
		{ state: 'new', added: 1, differing: 0, answers: ['1 o'], left: [] }
	],
	[
		'the same again',
		work(3, [answer(1, ['o'])]),
		work(3, [answer(1, ['o'])]),
		{ state: 'same', added: 0, differing: 0, answers: ['1 o'], left: [] }
	],
	[
		'a later one',
		work(1, [answer(1, ['o'])]),
		work(2, [answer(1, ['f']), answer(2, [])]),
		{ state: 'newer', added: 1, differing: 1, answers: ['1 f', '2 '], left: ['1 o'] }
	],
	[
		'an earlier one',
		work(5, [answer(1, ['f'])]),
		work(2, [answer(1, ['o']), answer(4, ['s'])]),
		{ state: 'older', added: 1, differing: 1, answers: ['1 f', '4 s'], left: ['1 o'] }
	],
	[
		'a later one without some answers of this one',
		work(1, [answer(1, ['o']), answer(7, ['o'])]),
		work(2, [answer(1, ['o'])]),
		{ state: 'newer', added: 0, differing: 0, answers: ['1 o', '7 o'], left: [] }
	]
])('%s', (_, here, given, expected) => {
	expect(told(here, given)).toEqual(expected);
});

it('sets aside what is of another edition of the text, and mixes no places', () => {
	const here = { ...work(1, [answer(1, ['o'])]), text: { slug: 'a-text', sha256: '1'.repeat(64) } };
	const { work: merged } = mergeWork(here, work(2, [answer(4, ['f'])]));
	expect(merged.answers.map(({ at }) => at.n)).toEqual([4]);
	expect(merged.left).toEqual([{ why: 'text', answer: answer(1, ['o']) }]);
});

it('knows an answer again whose fields stand in another order', () => {
	const one = answer(1, ['o']);
	const turned = Object.fromEntries(Object.entries(one).reverse()) as unknown as Answer;
	expect(mergeWork(work(3, [one]), work(3, [turned]))).toMatchObject({
		state: 'same',
		differing: 0
	});
});

it('loses no answer, and does nothing the second time', () => {
	const here = work(
		1,
		[answer(1, ['o']), answer(2, ['o'])],
		[{ why: 'text', answer: answer(9, []) }]
	);
	const given = work(4, [answer(1, ['f']), answer(3, [])]);
	const once = mergeWork(here, given).work;
	expect(once.answers.length + once.left.length).toBe(5);
	expect(mergeWork(once, given).work).toEqual(once);
});
