import { describe, expect, it } from 'vitest';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts, madeVoices } from '../../library/made/made-texts.ts';
import { readLibrary } from '../../library/read-library.server.ts';
import { flowTable } from './flow.ts';
import { countWords, shares, shareTable } from './shares.ts';
import { spoken } from './spoken.ts';

const said = (speaker: string, quote: string) => ({
	kind: 'official-source',
	trace: 'unnamed',
	speaker,
	quote
});

const library = await madeLibrary({
	...madeVoices({
		office: { ministry: 'Ministry', embassy: 'Embassy' },
		other: { expert: ['Expert'] }
	}),
	...madeTexts({
		// Ministry 5 words in 2 sentences, expert 2 in 1, the text itself 1.
		long: {
			body: 'One two. Three four. Five. Six seven eight.',
			notes: [said('expert', 'One'), said('ministry', 'Three'), said('ministry', 'seven')]
		},
		// The text itself 3 words, embassy 3.
		equal: { body: 'One two three. Four five six.', notes: [said('embassy', 'Four')] },
		ours: { body: 'One.' }
	})
});
const sentences = spoken(library);
const of = (...slugs: string[]) =>
	sentences.filter(({ document }) => slugs.includes(document.slug));

describe('shares', () => {
	/** name, texts, then voice, group, words, sentences, share */
	const rows: [string, string[], [string, string, number, number, number][]][] = [
		['of nothing', [], []],
		['the text itself alone', ['ours'], [['own', 'own', 1, 1, 1]]],
		[
			'the most words first, not the most sentences or the first heard',
			['long'],
			[
				['ministry', 'office', 5, 2, 5 / 8],
				['expert', 'other', 2, 1, 2 / 8],
				['own', 'own', 1, 1, 1 / 8]
			]
		],
		[
			'of equals the first heard',
			['equal'],
			[
				['own', 'own', 3, 1, 0.5],
				['embassy', 'office', 3, 1, 0.5]
			]
		],
		[
			'of several texts together',
			['long', 'equal', 'ours'],
			[
				['ministry', 'office', 5, 2, 5 / 15],
				['own', 'own', 5, 3, 5 / 15],
				['embassy', 'office', 3, 1, 3 / 15],
				['expert', 'other', 2, 1, 2 / 15]
			]
		]
	];
	it.each(rows)('%s', (_, slugs, expected) => {
		expect(
			shares(of(...slugs)).map(({ id, group, words, sentences, share }) => [
				id,
				group.id,
				words,
				sentences,
				share
			])
		).toEqual(expected);
	});

	it('counts the lines of the page apart, and has shares with and without them', async () => {
		const republished = (quotes: string[], fields: object = {}) => ({
			kind: 'text-signal',
			signal: 'republication',
			quotes,
			...fields
		});
		const made = await madeLibrary({
			...madeVoices({ office: { ministry: 'Ministry' } }),
			...madeTexts({
				one: {
					// The second line doubles the first; of the last sentence only a part is the page’s.
					body: 'It calls.\n\nThe headline calls.\n\nOne two three. Four five six seven. Leave a reply.',
					notes: [
						said('ministry', 'headline'),
						said('ministry', 'One two three.'),
						republished(['The headline calls.', 'Four five six seven. Leave'])
					]
				}
			})
		});
		const found = spoken(made);
		expect(found.map(({ ofPage, voice }) => [ofPage, voice?.id])).toEqual([
			[false, undefined],
			[true, undefined],
			[false, 'ministry'],
			[true, undefined],
			[false, undefined]
		]);
		expect(shares(found).map(({ id, words, share, ofText }) => [id, words, share, ofText])).toEqual(
			[
				['page', 7, 7 / 15, null],
				['own', 5, 5 / 15, 5 / 8],
				['ministry', 3, 3 / 15, 3 / 8]
			]
		);
		expect(flowTable(found).rows.map(({ cells }) => cells.words)).toEqual([5, 3]);
	});

	it('has names and groups in words', () => {
		expect(shares(of('long')).map(({ name, group }) => [name, group.label])).toEqual([
			['Ministry', 'OFFICE'],
			['Expert', 'OTHER'],
			['the text itself', 'the text itself']
		]);
	});

	it('loses no word of the library’s own texts, and counts none twice', async () => {
		const { library } = await readLibrary('.');
		const texts = [...(library?.documents.values() ?? [])].map(({ projection }) => projection.text);
		const found = library ? countWords(spoken(library)) : 0;
		expect(found).toBe(texts.join('\n').trim().split(/\s+/).length);
	});
});

describe('shareTable', () => {
	it('has all texts together, then text by text', () => {
		const { id, title, rows } = shareTable(sentences);
		expect([id, title]).toEqual(['shares', 'Words by voice']);
		const row = (
			path: string,
			document: string,
			voice: string,
			group: string,
			words: number,
			sentences: number,
			per_cent: number,
			per_cent_of_text: number | null = per_cent
		) => ({
			path,
			cells: { document, voice, group, words, sentences, per_cent, per_cent_of_text }
		});
		const [own, desk] = ['the text itself', '/evidence/voices/'];
		expect(rows).toMatchObject([
			row(desk, 'all texts', 'Ministry', 'OFFICE', 5, 2, 33.3),
			row(desk, 'all texts', own, own, 5, 3, 33.3),
			row(desk, 'all texts', 'Embassy', 'OFFICE', 3, 1, 20),
			row(desk, 'all texts', 'Expert', 'OTHER', 2, 1, 13.3),
			row('/documents/long/', 'long', 'Ministry', 'OFFICE', 5, 2, 62.5),
			row('/documents/long/', 'long', 'Expert', 'OTHER', 2, 1, 25),
			row('/documents/long/', 'long', own, own, 1, 1, 12.5),
			row('/documents/equal/', 'equal', own, own, 3, 1, 50),
			row('/documents/equal/', 'equal', 'Embassy', 'OFFICE', 3, 1, 50),
			row('/documents/ours/', 'ours', own, own, 1, 1, 100)
		]);
		expect(rows.slice(2, 5).map(({ cells }) => cells.text)).toEqual([null, null, 'long']);
	});
});
