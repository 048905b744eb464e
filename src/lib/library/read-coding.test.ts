import { describe, expect, it } from 'vitest';
import { expectOnlyProblem, type ProblemRow } from './made/expect-only-problem.ts';
import { madeCoding } from './made/made-coding.ts';
import { madeVocabulary } from './made/made-vocabulary.ts';
import {
	madeAnnotations,
	madeDocument,
	madeLibrary,
	madeProblems,
	readMadeLibrary,
	type MadeFiles
} from './made/made-library.ts';

const settled = 'annotations/coding/settled.tsv';
const firstCoder = 'annotations/coding/coder-a.tsv';
const secondCoder = 'annotations/coding/coder-b.tsv';

/** The made text has one sentence, and a note marks it as a text signal. Spaces stand for tabs. */
const SOUND = 'text 1 0 0 0 0 1 0 typo ';
const EMPTY = 'text 1        ';
const NONE = 'text 1 0 0 0 0 0 0  ';
const second = {
	'documents/second.md': madeDocument('One is. Two is.', { order: 2, title: 'A second text' }),
	'annotations/second.yaml': madeAnnotations()
};

describe('readCoding', () => {
	it('keeps the three codings apart', async () => {
		const { coding } = await madeLibrary({
			[firstCoder]: madeCoding([NONE]),
			[secondCoder]: madeCoding(['text 1 1 1 0 0 0 0  Why']),
			[settled]: madeCoding([SOUND])
		});
		const judged = madeVocabulary.kinds.map(({ id }) => id);
		const sentence = {
			line: 2,
			document: 'text',
			sentence: 1,
			judged,
			signals: [],
			further: {},
			remark: ''
		};
		expect(coding).toMatchObject({
			first: [{ ...sentence, kinds: [] }],
			second: [{ ...sentence, kinds: ['official-source', 'state-media-framing'], remark: 'Why' }],
			settled: [{ ...sentence, kinds: ['text-signal'], signals: ['typo'] }]
		});
	});

	const sound: [string, MadeFiles][] = [
		['files without a sentence', {}],
		['a text that agrees with its notes', { [settled]: madeCoding([SOUND]) }],
		[
			'a coder who was not asked for every kind',
			{ [secondCoder]: madeCoding(['text 1 1 typo '], ['text-signal']) }
		],
		[
			'a note of a kind by which nobody has settled the text',
			{ [settled]: madeCoding(['text 1 0 0 0 0    ']) }
		],
		['coders who do not agree with the notes', { [firstCoder]: madeCoding([NONE]) }],
		['a sentence that nobody has coded, though notes mark it', { [settled]: madeCoding([EMPTY]) }],
		['a text that is coded beside one that is not', { ...second, [settled]: madeCoding([SOUND]) }],
		[
			'a text that is coded beside one with empty cells',
			{ ...second, [settled]: madeCoding(['second 1        ', 'second 2        ', SOUND]) }
		]
	];
	it.each(sound)('takes %s', async (_, files) => {
		expect(await madeProblems(files)).toEqual([]);
	});

	const rows: ProblemRow[] = [
		[
			'a kind that the coding does not have',
			{ [settled]: madeCoding([NONE]) },
			settled,
			2,
			'text, sentence 1',
			/marks the sentence as text-signal, but the coding does not/
		],
		[
			'a kind that no note marks',
			{ [settled]: madeCoding(['text 1 1 0 0 0 1 0 typo ']) },
			settled,
			2,
			'text, sentence 1',
			/says official-source, but no note/
		],
		[
			'a kind that no note marks in the second text',
			{
				...second,
				[settled]: madeCoding([SOUND, 'second 1 0 0 0 0 0 0  ', 'second 2 0 0 0 1 0 0  '])
			},
			settled,
			4,
			'second, sentence 2',
			/says us-response, but no note/
		],
		[
			'a sentence too many',
			{ [settled]: madeCoding([SOUND, 'text 2 0 0 0 0 0 0  ']) },
			settled,
			3,
			'text, sentence 2',
			/has 1 sentences/
		],
		[
			'a sentence too few',
			{ ...second, [settled]: madeCoding(['second 1 0 0 0 0 0 0  ']) },
			settled,
			2,
			'second',
			/Only 1 of its 2 sentences are listed/
		],
		[
			'a code that is none',
			{ [settled]: madeCoding(['text 1 0 0 x 0 1 0 typo ']) },
			settled,
			2,
			undefined,
			/^The code for unverifiable-statistic is "x"\.$/
		],
		[
			'a coding of no document',
			{ [firstCoder]: madeCoding(['txet 1 0 0 0 0 0 0  ']) },
			firstCoder,
			2,
			'txet',
			/no document "txet"/,
			'text'
		],
		[
			'a coding with the columns of another codebook',
			{ [secondCoder]: madeCoding([], ['text-signals']) },
			secondCoder,
			1,
			undefined,
			/column 3 is "text-signals"; it has to be "official-source"/
		],
		[
			'a kind that what was settled has no column for',
			{ [settled]: madeCoding([], ['text-signal']) },
			settled,
			1,
			undefined,
			/column 3 is "text-signal"; it has to be "official-source"/
		],
		[
			'a text half coded by a kind',
			{
				...second,
				[secondCoder]: madeCoding(['second 1 0 0 0 0 0 0  ', 'second 2 0 0 0 0 0   '])
			},
			secondCoder,
			3,
			'second, sentence 2',
			/^The codes for corroborated are empty, but those of sentence 1 are given: half a text is coded/
		],
		[
			'half a text coded',
			{ ...second, [settled]: madeCoding([SOUND, 'second 1 0 0 0 0 0 0  ', 'second 2        ']) },
			settled,
			4,
			'second, sentence 2',
			/The codes are empty, but those of sentence 1 are given: half a text is coded/
		],
		[
			'half a text coded by one coder',
			{ ...second, [firstCoder]: madeCoding(['second 1 0 0 0 0 0 0  ', 'second 2        ']) },
			firstCoder,
			3,
			'second, sentence 2',
			/half a text is coded/
		],
		[
			'another signal than that of the note',
			{ [settled]: madeCoding(['text 1 0 0 0 0 1 0 typo;discrepancy ']) },
			settled,
			2,
			'text, sentence 1',
			/names the signal discrepancy, but no note on the sentence does/
		],
		[
			'a signal of no codebook',
			{ [secondCoder]: madeCoding(['text 1 0 0 0 0 1 0 tipo ']) },
			secondCoder,
			2,
			undefined,
			/"tipo" is not in the vocabulary/,
			'typo'
		],
		[
			'many lines of no document, once',
			{ [firstCoder]: madeCoding(['txet 1 0 0 0 0 0 0  ', 'txet 2 0 0 0 0 0 0  ']) },
			firstCoder,
			2,
			'txet',
			/no document "txet", of which 2 lines are/,
			'text'
		],
		[
			'no coding by the second coder',
			{ [secondCoder]: undefined },
			secondCoder,
			1,
			undefined,
			/file is missing/
		],
		['no settled coding', { [settled]: undefined }, settled, 1, undefined, /file is missing/]
	];
	it.each(rows)('tells %s', (...row) => expectOnlyProblem(...row));

	it('tells of sentences in the wrong order, and of the note that no longer fits, only the first', async () => {
		const problems = await madeProblems({
			...second,
			[settled]: madeCoding([NONE, 'second 2 0 0 0 0 0 0  ', 'second 1 0 0 0 0 0 0  '])
		});
		expect(problems.map(({ line, subject }) => `${line}: ${subject}`)).toEqual([
			'3: second, sentence 2'
		]);
	});
});

describe('what nobody has coded', () => {
	const whole = ['second 1 0 0 0 0 0 0  ', 'second 2 0 0 0 0 0 0  '];
	const empty = ['second 1        ', 'second 2        '];
	/** name, settled, then what is said of it; the coders have all of it */
	const rows: [string, string[], string[]][] = [
		['is nothing, where all is coded', [SOUND, ...whole], []],
		['is a notice, where cells are empty', [SOUND, ...empty], ['second: not coded yet.']],
		['is a notice, where there is no line', [SOUND], ['second: not coded yet.']]
	];
	it.each(rows)('%s', async (_, lines, expected) => {
		const coders = madeCoding([SOUND, ...whole]);
		const { notices, problems } = await readMadeLibrary({
			...second,
			[firstCoder]: coders,
			[secondCoder]: coders,
			[settled]: madeCoding(lines)
		});
		expect(problems).toBeUndefined();
		expect(notices).toEqual(expected);
	});

	it('is a notice, where a text is not judged by a kind', async () => {
		const { notices } = await readMadeLibrary({
			[firstCoder]: madeCoding([SOUND]),
			[secondCoder]: madeCoding([SOUND]),
			[settled]: madeCoding(['text 1 0 0 0 0 1  typo '])
		});
		expect(notices).toEqual(['text: not coded yet by corroborated.']);
	});

	it('is a notice, where one coder has not', async () => {
		const { notices } = await readMadeLibrary({
			[firstCoder]: madeCoding([SOUND]),
			[settled]: madeCoding([SOUND])
		});
		expect(notices).toEqual(['text: not coded yet in annotations/coding/coder-b.tsv.']);
	});
});

describe('a document is coded', () => {
	/** name, lines of the settled coding, then the texts that nobody has coded */
	const rows: [string, string[], string[]][] = [
		['unless its lines are empty', [SOUND, 'second 1        ', 'second 2        '], ['second']],
		['which a test takes for granted where it has no line at all', [], []],
		['where it has codes', [SOUND, 'second 1 0 0 0 0 0 0  ', 'second 2 0 0 0 0 0 0  '], []],
		['or both are not', [EMPTY, 'second 1        ', 'second 2        '], ['text', 'second']]
	];
	it.each(rows)('%s', async (_, lines, expected) => {
		const { documents } = await madeLibrary({ ...second, [settled]: madeCoding(lines) });
		const uncoded = [...documents.values()].filter(({ coded }) => !coded);
		expect(uncoded.map(({ slug }) => slug)).toEqual(expected);
	});
});
