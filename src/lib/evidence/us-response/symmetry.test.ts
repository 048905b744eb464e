import { describe, expect, it } from 'vitest';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts, madeVoices } from '../../library/made/made-texts.ts';
import { officials, symmetry, symmetryTable } from './symmetry.ts';

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
					question: 'Is it?',
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
					quote: 'F g.',
					note: noteOf(25),
					question: 'Is it?'
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
					question: 'Is it?',
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

/** question, how it is counted, for the US officials, for the Chinese, whether it counts passages */
const ROWS: [string, string, number, number, boolean][] = [
	['Words quoted, wholly or in part', 'Facets attribution and words.', 1, 2, true],
	['A person is named', 'The voice is a named individual.', 1, 1, true],
	['Can be traced to a named document', 'Facet trace.', 1, 1, true],
	['Can be traced to a named body, no document', 'Facet trace.', 1, 1, true],
	['Can be traced to nobody with a name', 'Facet trace.', 0, 1, true],
	// (3 + 2) / 2, and (2 + 2 + 3) / 3.
	['Words in the marked passage, on average', 'Counted between white space.', 3, 2, false],
	['The note offers another reading', 'Field rival.', 1, 1, true],
	['The note asks the reader something', 'Field question.', 1, 2, true],
	['The note holds a reference against the words', 'Field references.', 1, 1, true],
	// (20 + 30) / 2, and (25 + 20 + 21) / 3.
	['Words in the note, on average', 'Counted between white space.', 25, 22, false]
];

describe('officials', () => {
	it.each([
		['us', ['us-director', 'us-embassy']],
		['china', ['china-ministry', 'china-minister', 'china-office']]
	] as const)('of %s are authorities, named or not; no law, no expert, no framing', (side, ids) => {
		expect(officials(library, side).map(({ id }) => id)).toEqual(ids);
	});
});

describe('symmetry', () => {
	const { passages, rows } = symmetry(library);

	it('counts the passages of each side', () => {
		expect(passages).toEqual({
			question: 'Passages',
			definition: 'Notes on words of officials of this side.',
			us: 2,
			china: 3,
			ofPassages: false
		});
	});

	it('asks the same of both', () => {
		expect(rows.map(({ question }) => question)).toEqual(ROWS.map(([question]) => question));
	});

	it.each(ROWS)('%s', (question, definition, us, china, ofPassages) => {
		expect(rows.find((row) => row.question === question)).toEqual({
			question,
			definition,
			us,
			china,
			ofPassages
		});
	});

	it('of sides that say nothing is nothing, and no division by zero', async () => {
		const none = symmetry(await madeLibrary({}));
		expect([none.passages, ...none.rows].map(({ us, china }) => [us, china])).toEqual(
			Array.from({ length: 1 + ROWS.length }, () => [0, 0])
		);
	});
});

it('symmetryTable has the passages first, and leads to the page', () => {
	const { id, title, rows } = symmetryTable(library);
	expect([id, title]).toEqual(['symmetry', 'The same codes for both sides']);
	expect(rows.map(({ cells }) => cells)).toMatchObject([
		{
			text: null,
			document: 'all texts',
			code: 'Passages',
			us: 2,
			china: 3,
			counted: 'Notes on words of officials of this side.'
		},
		...ROWS.map(([code, counted, us, china]) => ({ code, us, china, counted }))
	]);
	expect(new Set(rows.map(({ path }) => path))).toEqual(
		new Set(['/evidence/us-response/#_symmetry'])
	);
});
