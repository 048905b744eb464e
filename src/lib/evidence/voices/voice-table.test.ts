import { describe, expect, it } from 'vitest';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts, madeVoices, madeWords } from '../../library/made/made-texts.ts';
import { spoken } from './spoken.ts';
import { isQuoted, voiceTable } from './voice-table.ts';

describe('isQuoted', () => {
	it.each([
		[{ words: 'quoted' }, true],
		[{ words: 'paraphrased' }, false],
		[{ attribution: 'direct' }, true],
		[{ attribution: 'mixed' }, true],
		[{ attribution: 'indirect' }, false],
		[{ attribution: 'document' }, false],
		[{}, false]
	])('%o: %s', (facets: Record<string, string>, expected) => {
		expect(isQuoted({ facets })).toBe(expected);
	});
});

describe('voiceTable', async () => {
	const library = await madeLibrary({
		...madeWords(),
		...madeVoices({
			office: { ministry: 'Ministry', embassy: 'Embassy' },
			other: { wire: 'Wire' }
		}),
		...madeTexts({
			one: {
				body: '## Two words\n\nOne two three. Four.\n\n- Five six.\n- Seven.',
				frontMatter: { publisher: 'Daily' },
				notes: [
					{
						kind: 'official-source',
						quote: 'Four.',
						speaker: 'ministry',
						channel: ['wire'],
						attribution: 'mixed',
						trace: 'named-body'
					},
					{ kind: 'official-source', quote: 'Five', speaker: 'ministry' },
					{
						kind: 'us-response',
						quote: 'Seven.',
						side: 'us-statement',
						actor: 'embassy',
						words: 'paraphrased',
						trace: 'unnamed'
					}
				]
			},
			two: { body: 'Eight.' }
		})
	});

	it('has a row for each sentence, with what its note says', () => {
		const { id, title, rows } = voiceTable(spoken(library), library.codebook);
		expect([id, title]).toEqual(['voices', 'Sentences and their voices']);
		const own = {
			voice: 'the text itself',
			group: 'the text itself',
			given_as: null,
			trace: null,
			chain: 'Daily → example.org'
		};
		expect(rows).toMatchObject([
			{ path: '/documents/one/#p_0', cells: { document: 'one', sentence: 1, words: 2, ...own } },
			{ path: '/documents/one/#p_1', cells: { document: 'one', sentence: 2, words: 3, ...own } },
			{
				path: '/documents/one/#n1',
				cells: {
					document: 'one',
					sentence: 3,
					words: 1,
					voice: 'Ministry',
					group: 'OFFICE',
					given_as: 'MIXED',
					trace: 'NAMED BODY',
					chain: 'Ministry → Wire → Daily → example.org'
				}
			},
			{
				path: '/documents/one/#n2',
				cells: {
					document: 'one',
					sentence: 4,
					words: 2,
					voice: 'Ministry',
					group: 'OFFICE',
					given_as: null,
					trace: null,
					chain: 'Ministry → Daily → example.org'
				}
			},
			{
				path: '/documents/one/#n3',
				cells: {
					document: 'one',
					sentence: 5,
					words: 1,
					voice: 'Embassy',
					group: 'OFFICE',
					given_as: 'PARAPHRASED',
					trace: 'UNNAMED',
					chain: 'Embassy → Daily → example.org'
				}
			},
			{
				path: '/documents/two/#p_0',
				cells: {
					text: 'two',
					document: 'two',
					sentence: 1,
					words: 1,
					...own,
					chain: 'an unknown publisher → example.org'
				}
			}
		]);
	});
});
