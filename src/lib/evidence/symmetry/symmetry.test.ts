import { describe, expect, it } from 'vitest';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts, madeVoices } from '../../library/made/made-texts.ts';
import { madeYaml } from '../../library/made/made-yaml.ts';
import { officials } from './officials.ts';
import { symmetry } from './symmetry.ts';
import { officialsTable, symmetryTable } from './symmetry-table.ts';

const noteOf = (words: number) => 'word '.repeat(words).trim();

const library = await madeLibrary({
	...madeVoices({
		'us-authority': { director: ['Director'], embassy: 'Embassy' },
		'chinese-authority': { ministry: 'Ministry', minister: ['Minister'] },
		'unnamed-authority': { office: 'An office' },
		'chinese-law': { law: 'A law' },
		commentator: { expert: ['Expert'] }
	}),
	...madeTexts({
		first: {
			body: 'A b c. D e. F g. H i j k. L. M.',
			notes: [
				{
					id: 'us-director',
					kind: 'us-response',
					side: 'us-statement',
					actor: 'director',
					words: 'quoted',
					trace: 'named-document',
					quote: 'A b c.',
					note: noteOf(20),
					rival: 'It may not be.',
					references: ['made-origin']
				},
				{
					id: 'us-embassy',
					kind: 'official-source',
					speaker: 'embassy',
					attribution: 'indirect',
					trace: 'named-body',
					quote: 'D e.',
					note: noteOf(30)
				},
				{
					id: 'china-ministry',
					kind: 'official-source',
					speaker: 'ministry',
					attribution: 'direct',
					trace: 'named-document',
					part: 'Art. 16',
					law: { 16: 'wider' },
					quote: 'F g.',
					note: noteOf(25)
				},
				{
					id: 'borne-out',
					kind: 'corroborated',
					extent: 'part',
					independence: 'independent',
					quote: 'c. D',
					references: ['made-origin']
				},
				{
					id: 'china-minister',
					kind: 'us-response',
					side: 'chinese-reply',
					actor: 'minister',
					words: 'paraphrased',
					trace: 'named-body',
					quotes: ['H', 'k.'],
					note: noteOf(20),
					rival: 'It may not be.'
				},
				{ id: 'law', kind: 'official-source', speaker: 'law', attribution: 'direct', quote: 'L.' },
				{ id: 'expert', kind: 'official-source', speaker: 'expert', quote: 'M.' }
			]
		},
		second: {
			body: 'A b c. D. E.',
			frontMatter: { stateOutlet: 'made-origin' },
			notes: [
				{
					id: 'china-office',
					kind: 'official-source',
					speaker: 'office',
					attribution: 'mixed',
					trace: 'unnamed',
					quote: 'A b c.',
					note: noteOf(21),
					references: ['made-origin']
				},
				{
					id: 'borne-out-beside',
					kind: 'corroborated',
					extent: 'part',
					independence: 'independent',
					quote: 'D. E.',
					references: ['made-origin']
				},
				// The ministry again, but in a note about the framing.
				{
					id: 'framed',
					kind: 'state-media-framing',
					technique: 'omission',
					speaker: 'ministry',
					quote: 'D.'
				},
				{ id: 'nobody', kind: 'us-response', side: 'us-statement', quote: 'E.' }
			]
		}
	})
});

/** question, for the US officials, for the Chinese; of a count the notes behind it, of an average nothing */
const ROWS: [string, number, number, string[]?, string[]?][] = [
	['Words quoted, wholly or in part', 1, 2, ['us-director'], ['china-ministry', 'china-office']],
	['A person is named', 1, 1, ['us-director'], ['china-minister']],
	['Can be traced to a named document', 1, 1, ['us-director'], ['china-ministry']],
	['Can be traced to a named body, no document', 1, 1, ['us-embassy'], ['china-minister']],
	['The speaker is not named', 0, 1, [], ['china-office']],
	// (3 + 2) / 2, and (2 + 2 + 3) / 3.
	['Words in the marked passage, on average', 3, 2],
	['The note offers another reading', 1, 1, ['us-director'], ['china-minister']],
	['The note names a record from outside', 1, 1, ['us-director'], ['china-office']],
	['A record bears out some of the words', 2, 0, ['us-director', 'us-embassy'], []],
	['The words are found to differ from an article', 0, 1, [], ['china-ministry']],
	// (20 + 30) / 2, and (25 + 20 + 21) / 3.
	['Words in the note, on average', 25, 22]
];

const idsOf = (notes: readonly { annotation: { id: string } }[]) =>
	notes.map(({ annotation }) => annotation.id);
const US = ['us-director', 'us-embassy'];
const CHINA = ['china-ministry', 'china-minister', 'china-office'];

describe('officials', () => {
	it.each([
		['us', US],
		['china', CHINA]
	] as const)('of %s are authorities, named or not; no law, no expert, no framing', (side, ids) => {
		expect(idsOf(officials(library, side))).toEqual(ids);
	});
});

describe('symmetry', () => {
	const { us, china, rows } = symmetry(library);

	it('counts the passages of each side', () => {
		expect([idsOf(us), idsOf(china)]).toEqual([US, CHINA]);
	});

	it('asks the same of both', () => {
		expect(rows.map(({ question }) => question)).toEqual(ROWS.map(([question]) => question));
	});

	it.each(ROWS)('%s', (question, us, china, usNotes, chinaNotes) => {
		const row = rows.find((one) => one.question === question);
		expect([row?.us.number, row?.china.number]).toEqual([us, china]);
		expect(row?.ofPassages).toBe(usNotes !== undefined);
		expect(idsOf(row?.us.notes ?? [])).toEqual(usNotes ?? US);
		expect(idsOf(row?.china.notes ?? [])).toEqual(chinaNotes ?? CHINA);
	});

	it('counts who speaks without a name, even where a body is named to ask', async () => {
		const { rows } = symmetry(
			await madeLibrary({
				'annotations/voices.yaml': madeYaml({
					groups: [{ id: 'us-authority', label: 'US', definition: 'Made.' }],
					voices: { us: { name: 'The US', group: 'us-authority', unnamed: true } }
				}),
				...madeTexts({
					text: {
						body: 'A b c.',
						notes: [
							{
								id: 'concerns',
								kind: 'us-response',
								side: 'us-statement',
								actor: 'us',
								words: 'paraphrased',
								trace: 'named-body',
								quote: 'A b c.'
							}
						]
					}
				})
			})
		);
		const counted = rows.filter(({ ofPassages, us }) => ofPassages && us.number > 0);
		expect(counted.map(({ question }) => question)).toEqual([
			'Can be traced to a named body, no document',
			'The speaker is not named'
		]);
	});

	it('of sides that say nothing is nothing, and no division by zero', async () => {
		const none = symmetry(await madeLibrary({}));
		expect(none.rows.map(({ us, china }) => [us.number, china.number])).toEqual(
			ROWS.map(() => [0, 0])
		);
	});
});

it('symmetryTable has the passages first, and leads to the page', () => {
	const { id, title, rows } = symmetryTable(library);
	expect([id, title]).toEqual(['symmetry', 'The same codes for both sides']);
	expect(rows.map(({ cells: { code, us, china } }) => [code, us, china])).toEqual([
		['Passages', 2, 3],
		...ROWS.map(([question, us, china]) => [question, us, china])
	]);
	expect(new Set(rows.map(({ path }) => path))).toEqual(new Set(['/evidence/symmetry/']));
});

it('officialsTable has each passage, and what each code says of it', () => {
	const { rows } = officialsTable(library);
	expect(rows.map(({ path }) => path)).toEqual([
		'/documents/first/#us-director',
		'/documents/first/#us-embassy',
		'/documents/first/#china-ministry',
		'/documents/first/#china-minister',
		'/documents/second/#china-office'
	]);
	expect(rows[1]?.cells).toEqual({
		text: 'first',
		side: 'US officials',
		document: 'first',
		note: 'A made title',
		quoted: 'no',
		person: 'no',
		named_document: 'no',
		named_body: 'yes',
		unnamed: 'no',
		words: 2,
		rival: 'no',
		records: 'no',
		borne_out: 'yes',
		differs: 'no',
		note_words: 30
	});
});
