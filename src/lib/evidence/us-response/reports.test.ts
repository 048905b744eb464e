import { describe, expect, it } from 'vitest';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts, madeVoices } from '../../library/made/made-texts.ts';
import { channelOf, reports } from './reports.ts';

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
		'only of this side',
		[{ ...answered('Two is it.'), side: 'chinese-reply' }, answered('Ten is.')],
		[['n2', 4, 2, undefined]]
	],
	['no other note', [{ kind: 'text-signal', signal: 'typo', quote: 'One' }], []]
];

describe('reports', async () => {
	const { documents } = await madeLibrary(
		madeTexts(
			Object.fromEntries(rows.map(([, notes], index) => [`row${index}`, { body: BODY, notes }]))
		)
	);
	it.each(rows.map(([name, , expected], index) => [name, `row${index}`, expected] as const))(
		'%s',
		(_, slug, expected) => {
			const document = documents.get(slug);
			const found = document ? reports(document, 'us-statement') : [];
			expect(
				found.map(({ annotation, sentence, words, next }) => [annotation.id, sentence, words, next])
			).toEqual(expected);
			for (const report of found) expect(report.document).toBe(document);
		}
	);
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
