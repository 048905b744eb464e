import { describe, expect, it } from 'vitest';
import { madeCoding } from '../library/made/made-coding.ts';
import { madeLibrary } from '../library/made/made-library.ts';
import { madeTexts, madeWords } from '../library/made/made-texts.ts';
import { readLibrary } from '../library/read-library.server.ts';
import { toSummary, usShare } from './summary.ts';

const BODY = 'One. Two is. Six was there.\n\nTen be it now.';
const answered = (side: string, ...quotes: string[]) => ({ kind: 'us-response', side, quotes });
const signal = (quote: string) => ({ kind: 'text-signal', signal: 'typo', quote });

describe('usShare', () => {
	/** name, notes, words of the US, of the reply; always of ten */
	const rows: [string, object[], number, number][] = [
		['none', [], 0, 0],
		['no other note', [signal('One')], 0, 0],
		['a sentence', [answered('us-statement', 'Two is.')], 2, 0],
		['a part of one counts whole', [answered('us-statement', 'it now')], 4, 0],
		['a reply', [answered('chinese-reply', 'Six')], 0, 3],
		['several passages', [answered('us-statement', 'One', 'Ten')], 5, 0],
		['two in one sentence count once', [answered('us-statement', 'Six', 'there')], 3, 0],
		[
			'two notes on one sentence count once',
			[answered('us-statement', 'Six'), answered('us-statement', 'there')],
			3,
			0
		],
		[
			'both sides in one sentence count for both',
			[answered('us-statement', 'Six'), answered('chinese-reply', 'there')],
			3,
			3
		]
	];
	it.each(rows)('%s', async (_, notes, statement, reply) => {
		const { documents } = await madeLibrary(madeTexts({ text: { body: BODY, notes } }));
		expect([...documents.values()].map(usShare)).toEqual([
			{ coded: true, statement, before: 0, reply, total: 10 }
		]);
	});

	const said = (stands: string, quote: string) => ({ ...answered('us-statement', quote), stands });
	/** name, notes, words of the US, those of before the event */
	const before: [string, object[], number, number][] = [
		['all before the event', [said('before-event', 'Two is.')], 2, 2],
		['after the event', [said('response', 'Two is.')], 2, 0],
		['day not known', [said('unclear', 'Two is.')], 2, 0],
		['some before', [said('before-event', 'Two is.'), said('response', 'Six')], 5, 2],
		['both in one sentence', [said('before-event', 'Six'), said('response', 'there')], 3, 0]
	];
	it.each(before)('tells words from before the event: %s', async (_, notes, statement, before) => {
		const { documents } = await madeLibrary(madeTexts({ text: { body: BODY, notes } }));
		expect([...documents.values()].map(usShare)).toMatchObject([{ statement, before }]);
	});

	it('says that nobody has looked, where the coding is empty', async () => {
		const { documents } = await madeLibrary({
			...madeTexts({ looked: { body: 'One.' }, not: { body: 'One.' } }),
			'annotations/coding/settled.tsv': madeCoding(['not 1        '])
		});
		const coded = [...documents.values()].map((document) => usShare(document).coded);
		expect(coded).toEqual([true, false]);
	});
});

describe('toSummary', () => {
	it('says how many notes each kind has, and in which sentences it stands', async () => {
		const { documents, codebook } = await madeLibrary({
			...madeWords(),
			...madeTexts({
				text: {
					body: BODY,
					notes: [
						signal('Two is. Six'),
						signal('Six was'),
						answered('us-statement', 'One', 'Ten be'),
						{ kind: 'official-source', quote: 'now.' }
					]
				}
			})
		});
		expect([...documents.values()].map((document) => toSummary(document, codebook))).toEqual([
			{
				slug: 'text',
				sentences: 4,
				kinds: [
					{
						id: 'official-source',
						label: 'OFFICIAL SOURCE',
						glyph: '§',
						notes: 1,
						sentences: [3]
					},
					{
						id: 'state-media-framing',
						label: 'STATE MEDIA FRAMING',
						glyph: '§',
						notes: 0,
						sentences: []
					},
					{
						id: 'unverifiable-statistic',
						label: 'UNVERIFIABLE STATISTIC',
						glyph: '§',
						notes: 0,
						sentences: []
					},
					{ id: 'us-response', label: 'US RESPONSE', glyph: '§', notes: 1, sentences: [0, 3] },
					{ id: 'text-signal', label: 'TEXT SIGNAL', glyph: '§', notes: 2, sentences: [1, 2] },
					{ id: 'corroborated', label: 'CORROBORATED', glyph: '§', notes: 0, sentences: [] }
				],
				us: { coded: true, statement: 5, before: 0, reply: 0, total: 10 },
				// Four notes of 25 words, each with a title of three; two of them end on a step of eight words.
				time: { minutes: 1, text: 10, notes: 4 * 28 + 2 * 8 }
			}
		]);
	});

	it('has every note of the library’s own texts once', async () => {
		const { library } = await readLibrary('.');
		const documents = [...(library?.documents.values() ?? [])];
		expect(documents.length).toBeGreaterThan(0);
		for (const document of documents) {
			const { kinds } = library ? toSummary(document, library.codebook) : { kinds: [] };
			const notes = kinds.reduce((sum, { notes }) => sum + notes, 0);
			expect([document.slug, notes]).toEqual([document.slug, document.annotations.length]);
		}
	});
});
