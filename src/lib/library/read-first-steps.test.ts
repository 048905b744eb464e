import { describe, expect, it } from 'vitest';
import { expectOnlyProblem, type ProblemRow } from './made/expect-only-problem.ts';
import { madeLibrary, madeProblems, type MadeFiles } from './made/made-library.ts';
import { madeTexts } from './made/made-texts.ts';
import { madeYaml } from './made/made-yaml.ts';

const file = 'annotations/first-steps.yaml';

/** A text of twenty sentences with two parts, notes on its sentences 1, 2, 11 and 12, and another without either. */
const texts: MadeFiles = madeTexts({
	text: {
		body: Array.from({ length: 20 }, (_, index) => `It is line ${index + 1}.`).join(' '),
		parts: ['first', 'second'].map((id, place) => ({
			...{ id, title: 'A part', why: 'It is.' },
			...{ from: 1 + place * 10, to: 10 + place * 10 }
		})),
		notes: [1, 11].flatMap((line) => [
			{ kind: 'text-signal', signal: 'typo', quote: `line ${line}.` },
			{
				kind: 'corroborated',
				extent: 'whole',
				independence: 'law',
				references: ['made-origin'],
				quote: `line ${line + 1}.`
			}
		])
	},
	other: { body: 'One is.' }
});

const answer = (label: string, fields: object = {}) => ({ label, tells: 'It is so.', ...fields });
const step = (fields: object = {}) => ({
	id: 'made',
	idea: 'An idea',
	from: 1,
	to: 2,
	ask: 'Who?',
	answers: [answer('One'), answer('Two')],
	...fields
});
const find = (fields: object = {}) =>
	step({ id: 'found', from: 1, to: 1, note: 'n1', part: 'first', ...fields });
/** The first step begins on line 3, the find on line 14. */
const steps = (given: object[] = [step()], fields: object = {}): MadeFiles => ({
	...texts,
	[file]: madeYaml({ document: 'text', steps: given, find: find(), ...fields })
});
const why = (fields: object = {}) => ({
	says: 'It helped.',
	authors: 'Made et al.',
	journal: 'Made',
	year: 2024,
	...fields
});

describe('readFirstSteps', () => {
	it('takes a library without the file, which has no first steps', async () => {
		expect('firstSteps' in (await madeLibrary(texts))).toBe(false);
	});

	it('gives the steps in their order, with nothing where nothing is said', async () => {
		const { firstSteps } = await madeLibrary(steps([step(), step({ id: 'next' })]));
		expect(firstSteps?.steps.map(({ id }) => id)).toEqual(['made', 'next']);
		expect(firstSteps?.why).toEqual([]);
		expect(firstSteps?.find).toMatchObject({ note: 'n1', part: 'first' });
		expect(firstSteps?.find.answers[0]).toEqual({
			label: 'One',
			tells: 'It is so.',
			references: []
		});
	});

	const sound: [string, MadeFiles][] = [
		['words of the text', steps([step({ ask: 'Who says “line 7”?' })])],
		[
			'words of a fact that the answer names',
			steps([
				step({
					answers: [
						answer('One', { tells: '“Made of 4 words”.', references: ['made-origin'] }),
						answer('Two')
					]
				})
			])
		],
		['words of ours', steps([step({ ask: 'And *line 70*?' })])],
		['a DOI', steps([step()], { why: [why({ doi: '10.37016/mr-2020-56' })] })],
		['a single sentence, the last', steps([step({ from: 20, to: 20 })])]
	];
	it.each(sound)('takes %s', async (_, files) => {
		expect(await madeProblems(files)).toEqual([]);
	});

	const answers = (...given: object[]) => steps([step({ answers: given })]);
	const rows: ProblemRow[] = [
		[
			'a text that is none',
			steps([step()], { document: 'texts' }),
			file,
			1,
			undefined,
			/no document "texts"/,
			'text'
		],
		['a sentence too many', steps([step({ to: 21 })]), file, 6, 'made', /1 to 21; the text has 20/],
		['a run that ends before it begins', steps([step({ from: 3 })]), file, 6, 'made', /3 to 2/],
		[
			'a sentence too many of the last step',
			steps([step()], { find: find({ to: 21 }) }),
			file,
			17,
			'found',
			/1 to 21/
		],
		[
			'a note that is none',
			steps([step()], { find: find({ note: 'n5' }) }),
			file,
			24,
			'found',
			/no note "n5" in annotations\/text.yaml/,
			'n1'
		],
		[
			'a note of another sentence',
			steps([step()], { find: find({ note: 'n2' }) }),
			file,
			24,
			'found',
			/"n2" marks nothing in sentences 1 to 1/
		],
		[
			'a part that is none',
			steps([step()], { find: find({ part: 'firsts' }) }),
			file,
			25,
			'found',
			/no part "firsts"/,
			'first'
		],
		['one answer', answers(answer('One')), file, 8, 'made', /fewer than two answers/],
		[
			'five answers',
			answers(...['One', 'Two', 'Three', 'Four', 'Five'].map((label) => answer(label))),
			file,
			8,
			'made',
			/more than four answers/
		],
		[
			'an answer twice',
			answers(answer('One'), answer('One')),
			file,
			11,
			'made',
			/"One" stands there twice/
		],
		[
			'an answer without its explanation',
			answers(answer('One', { tells: undefined }), answer('Two')),
			file,
			9,
			'made',
			/tells is missing/
		],
		[
			'an explanation that is too long',
			answers(answer('One', { tells: 'x'.repeat(301) }), answer('Two')),
			file,
			10,
			'made',
			/at most 300 characters/
		],
		[
			'a reference that is none',
			answers(answer('One', { references: ['made-origins'] }), answer('Two')),
			file,
			12,
			'made',
			/"made-origins" is not in/,
			'made-origin'
		],
		[
			'a quotation that does not stand in the text',
			steps([step({ ask: 'Who says “line 70”?' })]),
			file,
			7,
			'made',
			/"line 70" does not stand in the text/
		],
		[
			'a quotation in an explanation whose fact the answer does not name',
			answers(answer('One', { tells: '“Made of 4 words”.' }), answer('Two')),
			file,
			10,
			'made',
			/"Made of 4 words" does not stand/
		],
		['two steps with one id', steps([step(), step()]), file, 13, 'made', /"made" stands twice/],
		[
			'the last step with the id of another',
			steps([step()], { find: find({ id: 'made' }) }),
			file,
			14,
			'made',
			/"made" is that of another step/
		],
		['no step', steps([]), file, 2, undefined, /steps/],
		['a field too many', steps([step({ score: 1 })]), file, 13, 'made', /"score"/],
		[
			'a finding without a year',
			steps([step()], { why: [why({ year: undefined })] }),
			file,
			27,
			'why 1',
			/year is missing/
		],
		[
			'an address in place of a DOI',
			steps([step()], { why: [why({ doi: 'https://doi.org/10.1/x' })] }),
			file,
			31,
			'why 1',
			/is no DOI/
		],
		[
			'digits as of a telephone',
			answers(answer('One', { tells: 'Call 4711.' }), answer('Two')),
			file,
			10,
			undefined,
			/"4711"/
		]
	];
	it.each(rows)('tells of %s', expectOnlyProblem);

	it('tells all mistakes at once, in the text and out of it', async () => {
		const problems = await madeProblems(
			steps([step({ to: 90 }), step({ id: 'next', ask: '“No”?' })], {
				find: find({ note: 'no', part: 'no' })
			})
		);
		expect(problems.map(({ subject }) => subject).sort()).toEqual([
			'found',
			'found',
			'made',
			'next'
		]);
	});
});
