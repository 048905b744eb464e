import { describe, expect, it } from 'vitest';
import { expectOnlyProblem, type ProblemRow } from '../library/made/expect-only-problem.ts';
import {
	madeAnnotation,
	madeDocument,
	madeLibrary,
	type MadeFiles
} from '../library/made/made-library.ts';
import { madeYaml } from '../library/made/made-yaml.ts';
import { checkSheetQuestions } from './check-sheet-questions.ts';
import type { SheetQuestion } from './sheet-question.ts';

type Note = Parameters<typeof checkSheetQuestions>[2][number];

const question = (from: number, to = from, ask = `Who speaks at ${from}?`): SheetQuestion => ({
	ask,
	from,
	to,
	look: 'A name.'
});
const part = (id: string, from: number, to: number) => ({
	id,
	title: 'A part',
	why: 'It is.',
	from,
	to
});
/** Five questions on a text of thirty sentences, of which the third is put in the place of what a row tries. */
const fiveWith = (third: SheetQuestion) => [
	question(1),
	question(4),
	third,
	question(20),
	question(30)
];
const inFive = (ask: string, from = 10, to = 12) => fiveWith(question(from, to, ask));
const note = (fields: Partial<Note>): Note => ({ title: 'A made title', ...fields });
const step = (words: string) => ({ do: words, for: 'It is.', against: 'It isn’t.', opens: [] });

const check = (
	questions: readonly SheetQuestion[],
	parts: readonly ReturnType<typeof part>[] = [],
	notes: readonly Note[] = []
) => checkSheetQuestions(questions, parts, notes, 30);

describe('checkSheetQuestions', () => {
	const sound: [string, Parameters<typeof check>][] = [
		['a text without questions, with parts and notes', [[], [part('a', 1, 12)], [note({})]]],
		['five', [[1, 2, 3, 4, 5].map((number) => question(number))]],
		['eight', [[1, 2, 3, 4, 5, 6, 7, 8].map((number) => question(number))]],
		['two about the same sentence', [fiveWith(question(4, 6))]],
		['the first sentence, and the last', [[1, 1, 1, 30, 30].map((number) => question(number))]],
		['the sentences that it names', [inFive('In sentences 10, 11 and 12, who speaks?')]],
		['other numbers than those of sentences', [inFive('Sentence 12 has 60%. Of what, in 2021?')]],
		['a number behind that of a sentence', [inFive('In sentence 12, 60% of what?')]],
		['a part with two', [fiveWith(question(10)), [part('a', 1, 9), part('b', 20, 30)]]],
		[
			'a question that shares a beginning with a note’s',
			[inFive('Who counted them, and when?'), [], [note({ question: 'Who counted them twice?' })]]
		],
		[
			'a title that stands within a word',
			[inFive('Which part of it?'), [], [note({ title: 'Art' })]]
		],
		['a title without a word', [inFive('Who counted?'), [], [note({ title: '“…”?' })]]],
		['a question without a word', [inFive('…?'), [], [note({})]]]
	];
	it.each(sound)('takes %s', (_, given) => {
		expect(check(...given)).toEqual([]);
	});

	/** name, how many, what is told */
	const counts: [string, number, string][] = [
		['one', 1, 'The sheet has 1 questions; it has 5 to 8.'],
		['four', 4, 'The sheet has 4 questions; it has 5 to 8.'],
		['nine', 9, 'The sheet has 9 questions; it has 5 to 8.']
	];
	it.each(counts)('tells too few or too many: %s', (_, length, what) => {
		expect(check(Array.from({ length }, (_, index) => question(index + 1)))).toEqual([
			{
				path: ['questions'],
				subject: 'questions',
				what,
				remedy: length < 5 ? 'Write another.' : 'Keep the best.'
			}
		]);
	});

	/** name, five questions, notes, the field of the third that is wrong, what is told */
	const rows: [string, SheetQuestion[], Note[], string, string][] = [
		[
			'one that ends before it begins',
			fiveWith(question(12, 10)),
			[],
			'to',
			'The question is about sentences 12 to 10; the text has 30.'
		],
		[
			'one that ends behind the text',
			[question(1), question(4), question(29, 31), question(29), question(30)],
			[],
			'to',
			'The question is about sentences 29 to 31; the text has 30.'
		],
		[
			'one that goes back',
			fiveWith(question(3)),
			[],
			'from',
			'The question is about sentence 3, the one before it about 4.'
		],
		...(
			[
				['a sentence', 'Who speaks in sentence 4?', '4'],
				['a sentence at the head', 'Sentence 13: who speaks?', '13'],
				['the first of a run', 'Who speaks in sentences 9 to 12?', '9'],
				['the last of a run', 'Who speaks in sentences 10 to 13?', '13'],
				['both ends of a run', 'Who speaks in sentences 9–13?', '9, 13'],
				['the last of a run with a hyphen', 'Who speaks in sentences 10-13?', '13'],
				['the second of two', 'Who speaks in sentences 10 and 19?', '19'],
				['the second of a choice', 'Who speaks, in sentence 10 or 19?', '19'],
				['the middle of a list', 'Who speaks in sentences 10, 19 and 12?', '19'],
				['the end of a list', 'Who speaks in sentences 10, 12 and 19?', '19'],
				['the end of a list with a comma more', 'Who speaks in sentences 10, 12, and 19?', '19'],
				['what goes on behind a run', 'Who speaks in sentences 10 to 12 and 19?', '19'],
				['another one later', 'Sentence 10 has a name. Whose is it in sentence 19?', '19']
			] as const
		).map(([name, ask, stray]): (typeof rows)[number] => [
			`one that names, of other sentences, ${name}`,
			inFive(ask),
			[],
			'ask',
			`The question names sentence ${stray}, but is about 10 to 12.`
		]),
		...(
			[
				['the title', 'Who says so?', { title: 'Who says so?' }],
				['the title in other letters', 'WHO says SO?', { title: 'Who says so?' }],
				['the title with other marks', '“Who”, says so…', { title: 'Who says so?' }],
				['the title with a mark before it', 'A word again?', { title: '“A word again' }],
				['the title and more', 'Sentence 10: who says so, and why?', { title: 'Who says so?' }],
				['a part of the title', 'Says so?', { title: 'Who says so?' }],
				['the question', 'Who else counted?', { question: 'Who else counted?' }],
				['the question with other marks', 'Who else… counted', { question: '*Who* else counted?' }],
				['the step', 'Look for a second count.', { try: step('Look for a second count.') }],
				['the step in other letters', 'look FOR it', { try: step('Look for it, by anybody.') }],
				['words of another script', 'Кто это сказал', { title: '«Кто это сказал?»' }]
			] as const
		).map(([name, ask, fields]): (typeof rows)[number] => [
			`one that repeats ${name} of a note`,
			inFive(ask),
			[note({ title: 'Another title' }), note(fields)],
			'ask',
			'The question repeats the title, question or step of a note: it gives a find away.'
		])
	];
	it.each(rows)('tells %s', (_, questions, notes, field, what) => {
		expect(check(questions, [], notes)).toEqual([
			{
				path: ['questions', 2, field],
				subject: 'question 3',
				what,
				remedy: expect.stringMatching(/\S/)
			}
		]);
	});

	/** name, from and to of the second part, what is told */
	const parts: [string, number, number, string][] = [
		['none', 5, 9, 'No question is about this part alone; a part has 2 at least.'],
		['one', 12, 22, 'One question is about this part alone; a part has 2 at least.'],
		[
			'one and half of another',
			11,
			22,
			'One question is about this part alone; a part has 2 at least.'
		]
	];
	it.each(parts)('tells a part with too few: %s', (_, from, to, what) => {
		expect(check(fiveWith(question(10, 12)), [part('a', 1, 4), part('b', from, to)])).toEqual([
			{ path: ['parts', 1, 'id'], subject: 'b', what, remedy: expect.stringMatching(/\S/) }
		]);
	});

	it('tells everything at once', () => {
		const questions = [question(5), question(4, 3), question(4, 4, 'Sentence 7: who says so?')];
		const found = check(questions, [part('a', 20, 30)], [note({ title: 'Who says so?' })]);
		expect(found.map(({ path }) => path.join('.'))).toEqual([
			'questions',
			'questions.1.to',
			'questions.2.ask',
			'questions.2.ask',
			'parts.0.id'
		]);
	});
});

describe('the questions of a note file', () => {
	const file = 'annotations/text.yaml';
	const body = Array.from({ length: 24 }, (_, index) => `It is line ${index + 1}.`).join(' ');
	const corroborated = (id: string, quote: string) =>
		madeAnnotation({
			...{ id, quote, kind: 'corroborated', signal: undefined },
			...{ extent: 'whole', independence: 'law', references: ['made-origin'] }
		});
	/**
	 * A text of 24 sentences in two parts, with two kinds in each. The parts begin on lines 5 and 10; its five questions on 16, 20,
	 * 24, 28 and 32.
	 */
	const withThird = (third: SheetQuestion, secondTo = 24): MadeFiles => ({
		'documents/text.md': madeDocument(body),
		[file]: madeYaml({
			document: { note: 'A note.', usResponse: 'None.' },
			parts: [part('a', 1, 12), part('b', 13, secondTo)],
			questions: [question(1), question(4), third, question(20), question(24)],
			annotations: [
				madeAnnotation({ id: 'n1', quote: 'line 1.' }),
				corroborated('n2', 'line 2.'),
				madeAnnotation({ id: 'n13', quote: 'line 13.' }),
				corroborated('n14', 'line 14.')
			]
		})
	});

	it('stand in the document, in their order', async () => {
		const { documents } = await madeLibrary(withThird(question(13, 15)));
		expect(documents.get('text')?.questions).toEqual([
			question(1),
			question(4),
			question(13, 15),
			question(20),
			question(24)
		]);
	});

	it('are none, where the file has none', async () => {
		expect((await madeLibrary()).documents.get('text')?.questions).toEqual([]);
	});

	const rows: ProblemRow[] = [
		[
			'a stray number',
			withThird(question(5, 5, 'Who is in sentence 6?')),
			file,
			24,
			'question 3',
			/names sentence 6/
		],
		[
			'the order',
			withThird(question(2)),
			file,
			25,
			'question 3',
			/sentence 2, the one before it about 4/
		],
		['its end', withThird(question(20, 25)), file, 26, 'question 3', /20 to 25; the text has 24/],
		['a part', withThird(question(5), 23), file, 10, 'b', /One question is about this part alone/]
	];
	it.each(rows)('are told with their line: %s', async (...row) => {
		await expectOnlyProblem(...row);
	});
});
