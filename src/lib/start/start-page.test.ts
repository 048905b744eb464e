import { describe, expect, it } from 'vitest';
import type { FirstStep } from '../annotation/first-steps.ts';
import type { Library } from '../library/library.ts';
import { madeLibrary, type MadeFiles } from '../library/made/made-library.ts';
import { madeTexts } from '../library/made/made-texts.ts';
import { firstStepsMinutes } from '../parts/first-steps-minutes.ts';
import { startPage } from './start-page.ts';

const texts: MadeFiles = madeTexts({
	one: {
		body: 'It  is\u00a0one. It is two.\n\nIt is three. It is four.',
		frontMatter: { shortTitle: 'The one', lang: 'fr' },
		about: { whatItIs: 'A text', goodFor: 'For one', door: 'alone' },
		notes: [
			{ id: 'fourth', kind: 'text-signal', signal: 'typo', quote: 'four', title: 'The fourth' },
			{
				kind: 'corroborated',
				extent: 'whole',
				independence: 'law',
				references: ['made-origin'],
				quote: 'two'
			}
		]
	},
	two: {
		body: 'Two is.',
		frontMatter: { shortTitle: 'The two' },
		about: { whatItIs: 'A text', goodFor: 'For two', door: 'class' }
	}
});
const unled = await madeLibrary(texts);
const one = unled.documents.get('one');
if (!one) throw new Error('The made library has the text.');
const part = { id: 'all', title: 'All of it', why: 'It is.', from: 1, to: 4 };
const answers = [
	{ label: 'One', tells: 'It is one.', references: [] },
	{ label: 'Two', tells: 'It is two, says a law.', references: ['made-origin'] }
];
const step = (id: string, from: number, to: number): FirstStep => ({
	...{ id, idea: `Idea of ${id}`, from, to, ask: 'Who?', answers }
});
const withSteps = (...steps: FirstStep[]): Library => ({
	...unled,
	documents: new Map([...unled.documents, ['one', { ...one, parts: [part] }]]),
	firstSteps: {
		document: 'one',
		steps,
		find: { ...step('last', 4, 4), note: 'fourth', part: 'all' },
		why: []
	}
});
const library = withSteps(step('first', 2, 3), step('next', 1, 2));
const { start, paths } = startPage(library);

describe('startPage', () => {
	it('has no steps where no file has any, and still the ways on', () => {
		const page = startPage(unled);
		expect('start' in page).toBe(false);
		expect(page.paths).toEqual(paths);
	});

	it('prints the sentences as they stand, paragraph by paragraph', () => {
		expect(start?.steps.map(({ id, printed }) => [id, printed])).toEqual([
			[
				'first',
				[
					{ sentences: [{ number: 2, words: 'It is two.' }] },
					{ sentences: [{ number: 3, words: 'It is three.' }] }
				]
			],
			[
				'next',
				[
					{
						sentences: [
							{ number: 1, words: 'It  is\u00a0one. ' },
							{ number: 2, words: 'It is two.' }
						]
					}
				]
			]
		]);
		expect(start?.language).toEqual({ lang: 'fr' });
	});

	it('gives each answer its references', () => {
		expect(start?.steps[0]?.answers.map(({ references }) => references)).toMatchObject([
			[],
			[{ id: 'made-origin', short: 'Test' }]
		]);
	});

	it('leads to the note and to the part to practise on', () => {
		expect(start?.find).toMatchObject({
			id: 'last',
			note: { path: '/documents/one/#fourth', name: 'The fourth' },
			practice: { path: '/practice/one/#all', name: 'All of it', from: 1, to: 4 }
		});
		expect(start?.text).toEqual({
			path: '/documents/one/',
			name: 'The one',
			whatItIs: 'A text'
		});
	});

	it('leads each reader to a text, with the lessons on it', () => {
		const lesson = { id: 'made', title: 'A lesson', document: 'two' };
		const { paths } = startPage({
			...library,
			lessons: { standards: [], lessons: [lesson as never] }
		});
		expect(paths.map(({ door, text, lessons }) => [door, text.name, lessons])).toEqual([
			['class', 'The two', [{ path: '/teach/#made', name: 'A lesson' }]],
			['alone', 'The one', []]
		]);
	});

	/** words of an explanation of the first step, the longest, and the minutes of all steps */
	const rows: [number, number][] = [
		// 12 words of sentences, 18 of what is asked, 6 explained in the next step and 9 in the last, and these.
		[155, 1],
		[156, 2]
	];
	it.each(rows)('counts minutes: with %i words they are %i', (number, minutes) => {
		const tells = Array.from({ length: number }, () => 'x').join(' ');
		const first = { ...step('first', 2, 3), answers: [{ label: 'One', tells, references: [] }] };
		const other = withSteps(
			{ ...first, answers: [...first.answers, ...answers.slice(1)] },
			step('next', 1, 2)
		);
		expect(firstStepsMinutes(other)).toBe(minutes);
	});
});
