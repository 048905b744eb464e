import { describe, expect, it } from 'vitest';
import { expectOnlyProblem, type ProblemRow } from './made/expect-only-problem.ts';
import { madeCoding } from './made/made-coding.ts';
import { madeVocabulary } from './made/made-vocabulary.ts';
import {
	madeAnnotations,
	madeDocument,
	madeLibrary,
	madeProblems,
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
		const sentence = { line: 2, document: 'text', sentence: 1, judged, signals: [], remark: '' };
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
			{ [secondCoder]: madeCoding(['text 1 1  '], ['text-signal']) }
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
			1,
			'second',
			/Only 1 of its 2 sentences are coded/
		],
		[
			'a code that is none',
			{ [settled]: madeCoding(['text 1 0 0 x 0 1 0 typo ']) },
			settled,
			2,
			undefined,
			/code is amiss/
		],
		[
			'a coding of no document',
			{ [firstCoder]: madeCoding(['txet 1 0 0 0 0 0 0  ']) },
			firstCoder,
			2,
			'txet, sentence 1',
			/no such document/
		],
		[
			'a coding with the columns of another codebook',
			{ [secondCoder]: madeCoding([], ['text-signals']) },
			secondCoder,
			1,
			undefined,
			/^The columns are not document, sentence, official-source, /
		],
		[
			'a kind that what was settled has no column for',
			{ [settled]: madeCoding([], ['text-signal']) },
			settled,
			1,
			undefined,
			/^The columns are not document, sentence, official-source, /
		],
		[
			'cells of a kind that are filled for some sentences of a text only',
			{ ...second, [secondCoder]: madeCoding(['second 1 0 0 0 0 0 0  ', 'second 2 0 0 0 0 0   ']) },
			secondCoder,
			3,
			'second, sentence 2',
			/^The cells of corroborated are filled for some sentences of the text only/
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
			'3: second, sentence 2',
			'4: second, sentence 1'
		]);
	});
});

describe('a document is coded', () => {
	/** name, lines of the settled coding, then the texts that nobody has coded */
	const rows: [string, string[], string[]][] = [
		['unless its lines are empty', [SOUND, 'second 1        ', 'second 2        '], ['second']],
		['where it has no line at all', [], []],
		['where it has codes', [SOUND, 'second 1 0 0 0 0 0 0  ', 'second 2 0 0 0 0 0 0  '], []],
		['or both are not', [EMPTY, 'second 1        ', 'second 2        '], ['text', 'second']]
	];
	it.each(rows)('%s', async (_, lines, expected) => {
		const { documents } = await madeLibrary({ ...second, [settled]: madeCoding(lines) });
		const uncoded = [...documents.values()].filter(({ coded }) => !coded);
		expect(uncoded.map(({ slug }) => slug)).toEqual(expected);
	});
});
