import { describe, expect, it } from 'vitest';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts, madeVoices } from '../../library/made/made-texts.ts';
import { channelOf, reportsIn, reportsInTime } from './reports.ts';

const BODY = 'One is. Two is it. Six is.\n\nTen is.';
const answered = (...quotes: string[]) => ({ kind: 'us-response', side: 'us-statement', quotes });

/** name, notes, then of each report its note, the sentence in which it begins, its words and what comes next */
const rows: [string, object[], [string, number, number, string | undefined][]][] = [
	['none', [], []],
	['a sentence', [answered('Two is it.')], [['n1', 2, 3, 'Six is.']]],
	['a part of one', [answered('is it')], [['n1', 2, 2, 'Six is.']]],
	['several sentences', [answered('One is. Two is it.')], [['n1', 1, 5, 'Six is.']]],
	['several passages', [answered('One', 'is it')], [['n1', 1, 3, 'Six is.']]],
	['several passages, the last first', [answered('is it', 'One')], [['n1', 1, 3, 'Six is.']]],
	['the last of a paragraph', [answered('Six is.')], [['n1', 3, 2, 'Ten is.']]],
	['the last of the text', [answered('Ten is.')], [['n1', 4, 2, undefined]]],
	[
		'two, in the order of the text',
		[answered('Six'), answered('One')],
		[
			['n2', 1, 1, 'Two is it.'],
			['n1', 3, 1, 'Ten is.']
		]
	],
	[
		'both sides',
		[{ ...answered('Two is it.'), side: 'chinese-reply' }, answered('Ten is.')],
		[
			['n1', 2, 3, 'Six is.'],
			['n2', 4, 2, undefined]
		]
	],
	['no other note', [{ kind: 'text-signal', signal: 'typo', quote: 'One' }], []]
];

describe('reportsIn', async () => {
	const { documents } = await madeLibrary(
		madeTexts(
			Object.fromEntries(rows.map(([, notes], index) => [`row${index}`, { body: BODY, notes }]))
		)
	);
	it.each(rows.map(([name, , expected], index) => [name, `row${index}`, expected] as const))(
		'%s',
		(_, slug, expected) => {
			const document = documents.get(slug);
			const found = document ? reportsIn(document) : [];
			expect(
				found.map(({ annotation, sentence, words, next }) => [annotation.id, sentence, words, next])
			).toEqual(expected);
			for (const report of found) expect(report.document).toBe(document);
		}
	);
});

/** name, for each report of the text its side (us, or a reply) and its passage, then for each what it replies to */
const tied: [string, ['us' | 'reply', string][], (string | undefined)[]][] = [
	[
		'a reply after a statement',
		[
			['us', 'One'],
			['reply', 'Six']
		],
		[undefined, 'n1']
	],
	[
		'a reply before any statement',
		[
			['reply', 'One'],
			['us', 'Six']
		],
		[undefined, undefined]
	],
	[
		'the statement printed last before it, whatever the order of the notes',
		[
			['us', 'Two'],
			['reply', 'Six'],
			['us', 'One']
		],
		[undefined, undefined, 'n1']
	],
	[
		'two replies to one statement',
		[
			['us', 'One'],
			['reply', 'Two'],
			['reply', 'Six']
		],
		[undefined, 'n1', 'n1']
	],
	['a reply alone', [['reply', 'One']], [undefined]]
];

describe('a reply is tied to what it is printed after', async () => {
	const { documents } = await madeLibrary(
		madeTexts(
			Object.fromEntries(
				tied.map(([, notes], index) => [
					`row${index}`,
					{
						body: BODY,
						notes: notes.map(([side, quote]) => ({
							...answered(quote),
							...(side === 'reply' && { side: 'chinese-reply' })
						}))
					}
				])
			)
		)
	);
	it.each(tied.map(([name, , expected], index) => [name, `row${index}`, expected] as const))(
		'%s',
		(_, slug, expected) => {
			const document = documents.get(slug);
			const found = document ? reportsIn(document) : [];
			expect(found.map(({ repliesTo }) => repliesTo?.annotation.id)).toEqual(expected);
		}
	);
});

describe('reportsInTime', async () => {
	const said = (day: string | undefined, quote: string) => ({
		...answered(quote),
		...(day && { said: day })
	});
	const library = await madeLibrary(
		madeTexts({
			one: {
				body: BODY,
				notes: [said(undefined, 'One'), said('2023-08-02', 'Two'), said('2023-07-20', 'Six')]
			},
			two: { body: BODY, notes: [said('2023-08-02', 'One'), said('2022-12-31', 'Ten')] }
		})
	);
	it('has days in order, texts in order within a day, and those without a day last', () => {
		expect(
			reportsInTime(library).map(({ document, annotation, said }) => [
				document.slug,
				annotation.id,
				said
			])
		).toEqual([
			['two', 'n2', '2022-12-31'],
			['one', 'n3', '2023-07-20'],
			['one', 'n2', '2023-08-02'],
			['two', 'n1', '2023-08-02'],
			['one', 'n1', undefined]
		]);
	});
});

describe('channelOf', async () => {
	const { documents, codebook } = await madeLibrary({
		...madeVoices({ medium: { wire: 'Wire', video: 'Video' } }),
		...madeTexts({
			text: {
				body: 'One two three.',
				notes: [
					{ ...answered('One'), channel: ['video', 'wire'] },
					{ ...answered('two'), channel: ['wire'] },
					answered('three')
				]
			}
		})
	});
	it('names everybody in the order of the note, or says that nobody is named', () => {
		const notes = documents.get('text')?.annotations ?? [];
		expect(notes.map((note) => channelOf(note, codebook))).toEqual([
			'Video, Wire',
			'Wire',
			'not named in the text'
		]);
	});
});
