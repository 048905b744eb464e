import { describe, expect, it } from 'vitest';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeReference } from '../../library/made/made-library.ts';
import { madeReferences, madeTexts, madeVoices, madeWords } from '../../library/made/made-texts.ts';
import { usPage } from './us-page.ts';

const library = await madeLibrary({
	...madeWords(),
	...madeReferences({ wire: 'The wire’s report' }),
	...madeVoices({
		'us-authority': { embassy: 'Embassy' },
		'chinese-authority': { ministry: 'Ministry' },
		medium: { agency: 'Agency' }
	}),
	...madeTexts({
		told: {
			body: 'One two. Three. Four five six.',
			notes: [
				{
					kind: 'us-response',
					side: 'us-statement',
					actor: 'embassy',
					channel: ['agency'],
					words: 'quoted',
					trace: 'named-document',
					quotes: ['two', 'Three.'],
					answers: 'A charge.',
					said: '2023-07-20',
					stands: 'before-event',
					'left-out': 'Half of it.',
					references: ['wire', 'made-origin']
				},
				{
					kind: 'us-response',
					side: 'chinese-reply',
					actor: 'ministry',
					quote: 'Four five six.'
				}
			]
		},
		silent: { body: 'One.', about: { usResponseElsewhere: 'told#n1' } }
	})
});
const page = usPage(library);

describe('usPage', () => {
	it('has a row for each passage, in order of time, each reply tied to its statement', () => {
		expect(page.texts).toBe('two texts');
		expect(page.ledger).toEqual([
			{
				id: 'told.n1',
				kind: 'us-response',
				side: 'US STATEMENT',
				said: '20 July 2023',
				stands: 'BEFORE EVENT',
				title: 'told',
				path: '/documents/told/#n1',
				printed: 'two … Three.',
				actor: 'Embassy',
				channel: 'Agency',
				givenAs: 'QUOTED',
				trace: 'NAMED DOCUMENT',
				sentence: 1,
				sentences: 3,
				words: 2,
				answers: 'A charge.',
				next: 'Four five six.',
				repliesTo: undefined,
				replies: [{ id: 'told.n2', actor: 'Ministry', said: null }],
				isReply: false,
				leftOut: 'Half of it.',
				references: [
					{
						id: 'wire',
						...madeReference({
							fact: 'What wire says: 60 calls.',
							source: 'The wire’s report',
							short: 'The wire’s report'
						})
					},
					{
						id: 'made-origin',
						...madeReference({
							fact: 'What made-origin says: 60 calls.',
							source: 'This test',
							short: 'This test'
						})
					}
				]
			},
			{
				id: 'told.n2',
				kind: 'us-response',
				side: 'CHINESE REPLY',
				said: null,
				stands: null,
				title: 'told',
				path: '/documents/told/#n2',
				printed: 'Four five six.',
				actor: 'Ministry',
				channel: 'not named in the text',
				givenAs: null,
				trace: null,
				sentence: 3,
				sentences: 3,
				words: 3,
				answers: undefined,
				next: undefined,
				repliesTo: { id: 'told.n1', actor: 'Embassy', said: '20 July 2023' },
				replies: [],
				isReply: true,
				leftOut: undefined,
				references: []
			}
		]);
	});

	it('counts the words of each text, those without a report as well, and says where another has more', () => {
		expect(page.documents).toEqual([
			{
				slug: 'told',
				title: 'told',
				us: { coded: true, statement: 3, before: 3, reply: 3, total: 6 },
				elsewhere: undefined
			},
			{
				slug: 'silent',
				title: 'silent',
				us: { coded: true, statement: 0, before: 0, reply: 0, total: 1 },
				elsewhere: { title: 'told', path: '/documents/told/#n1' }
			}
		]);
	});

	it('has its table', () => {
		expect(page.table.rows.map(({ path }) => path)).toEqual([
			'/documents/told/#n1',
			'/documents/told/#n2',
			'/documents/silent/'
		]);
	});
});
