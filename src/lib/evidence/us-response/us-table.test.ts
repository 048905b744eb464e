import { expect, it } from 'vitest';
import { madeCoding } from '../../library/made/made-coding.ts';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts, madeVoices, madeWords } from '../../library/made/made-texts.ts';
import { usTable } from './us-table.ts';

const library = await madeLibrary({
	...madeWords(),
	...madeVoices({
		'us-authority': { embassy: 'Embassy' },
		'chinese-authority': { ministry: 'Ministry' },
		medium: { wire: 'Wire' }
	}),
	...madeTexts({
		told: {
			body: 'One two. Three. Four five six.',
			notes: [
				{
					kind: 'us-response',
					side: 'chinese-reply',
					actor: 'ministry',
					words: 'paraphrased',
					trace: 'named-body',
					quotes: ['One', 'two'],
					answers: 'What it answers.'
				},
				{
					kind: 'us-response',
					side: 'us-statement',
					actor: 'embassy',
					channel: ['wire'],
					words: 'quoted',
					trace: 'unnamed',
					quote: 'Three.',
					answers: 'The reply.',
					said: '2023-08-02',
					stands: 'response',
					references: ['made-origin'],
					'left-out': 'Half of it.'
				},
				{ kind: 'us-response', side: 'chinese-reply', quote: 'Four five six.' }
			]
		},
		silent: {
			body: 'One.',
			notes: [{ kind: 'official-source', speaker: 'embassy', trace: 'unnamed', quote: 'One.' }]
		}
	})
});

it('the table has the reports in order of time, those without a day last, and a row for a text without', () => {
	const { id, title, rows } = usTable(library);
	expect([id, title]).toEqual(['us-response', 'The US response and the replies']);
	expect(rows).toMatchObject([
		{
			path: '/documents/told/#n2',
			cells: {
				text: 'told',
				said: '2023-08-02',
				document: 'told',
				side: 'US STATEMENT',
				stands: 'RESPONSE',
				actor: 'Embassy',
				channel: 'Wire',
				given_as: 'QUOTED',
				trace: 'UNNAMED',
				passage: 'Three.',
				words: 1,
				place: '2 of 3',
				answers: 'The reply.',
				next: 'Four five six.',
				replies_to: null,
				left_out: 'Half of it.'
			}
		},
		{
			path: '/documents/told/#n1',
			cells: {
				said: 'not stated',
				document: 'told',
				side: 'CHINESE REPLY',
				stands: null,
				actor: 'Ministry',
				channel: 'not named in the text',
				given_as: 'PARAPHRASED',
				trace: 'NAMED BODY',
				passage: 'One … two',
				words: 2,
				place: '1 of 3',
				answers: 'What it answers.',
				next: 'Three.',
				replies_to: null,
				left_out: null
			}
		},
		{
			path: '/documents/told/#n3',
			cells: {
				said: 'not stated',
				document: 'told',
				side: 'CHINESE REPLY',
				stands: null,
				actor: null,
				channel: 'not named in the text',
				given_as: null,
				trace: null,
				passage: 'Four five six.',
				words: 3,
				place: '3 of 3',
				answers: null,
				next: null,
				replies_to: 'n2',
				left_out: null
			}
		},
		{
			path: '/documents/silent/',
			cells: {
				said: null,
				document: 'silent',
				side: 'none reported',
				stands: null,
				actor: null,
				channel: null,
				given_as: null,
				trace: null,
				passage: null,
				words: null,
				place: null,
				answers: null,
				next: null,
				replies_to: null,
				left_out: null
			}
		}
	]);
});

it('the table does not take a text for silent that nobody has coded', async () => {
	const { rows } = usTable(
		await madeLibrary({
			...madeTexts({ looked: { body: 'One.' }, not: { body: 'One.' } }),
			'annotations/coding/settled.tsv': madeCoding(['not 1        '])
		})
	);
	expect(rows.map(({ cells }) => cells['side'])).toEqual(['none reported', 'not looked for yet']);
});
