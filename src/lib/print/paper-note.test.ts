import { describe, expect, it } from 'vitest';
import type { AnchoredAnnotation } from '../annotation/annotation.ts';
import { codebookWith, madeCodebook } from '../library/made/made-codebook.ts';
import { madeVocabulary } from '../library/made/made-vocabulary.ts';
import { project } from '../text/projection.ts';
import { sentences } from '../text/sentence.ts';
import { touchedBy } from '../parts/touched-by.ts';
import { runsOf, toPaperNote } from './paper-note.ts';

describe('runsOf', () => {
	const rows: [string, number[], string][] = [
		['none', [], ''],
		['one', [4], '4'],
		['two in a row', [4, 5], '4–5'],
		['two apart', [4, 6], '4, 6'],
		['a run and one', [3, 4, 5, 9], '3–5, 9'],
		['one and a run', [1, 3, 4], '1, 3–4'],
		['two runs', [1, 2, 4, 5], '1–2, 4–5'],
		['numbers of more digits', [9, 10, 11, 99, 100], '9–11, 99–100']
	];
	it.each(rows)('%s', (_, numbers, expected) => {
		expect(runsOf(numbers)).toBe(expected);
	});
});

const projection = project(['One is. Two is.', 'Three is. Four is.']);
const counted = sentences(projection);
const positionOf = (words: string) => {
	const start = projection.text.indexOf(words);
	if (start === -1) throw new Error(`The text does not hold “${words}”.`);
	return { start, end: start + words.length };
};

describe('touchedBy', () => {
	/** name, passages, numbers */
	const rows: [string, string[], number[]][] = [
		['a sentence', ['Two is.'], [2]],
		['a word of it', ['Two'], [2]],
		['its full stop alone', ['is.'], [1]],
		['two of a paragraph', ['One is. Two'], [1, 2]],
		['two of two paragraphs', ['Two is.', 'Three'], [2, 3]],
		['the later passage first', ['Four', 'One'], [1, 4]],
		['two passages of one sentence', ['One', 'is.'], [1]],
		['passages that overlap', ['One is. Two', 'Two is.'], [1, 2]],
		['none', [], []]
	];
	it.each(rows)('%s', (_, passages, numbers) => {
		expect(touchedBy({ positions: passages.map(positionOf) }, counted)).toEqual(numbers);
	});

	it('nothing, where a space between two sentences is marked', () => {
		expect(touchedBy({ positions: [{ start: 7, end: 8 }] }, counted)).toEqual([]);
	});
});

describe('toPaperNote', () => {
	const bare: AnchoredAnnotation = {
		id: 'made',
		kind: 'state-media-framing',
		facets: { technique: 'omission', speaker: 'a' },
		quantities: [],
		quotes: [],
		title: 'A title',
		note: 'A note.',
		references: [],
		conflicts: [],
		positions: [positionOf('Two')]
	};
	const place = { number: 7, isFirst: true };
	const printed = {
		...place,
		id: 'made',
		kind: { id: 'state-media-framing', label: 'state-media-framing', glyph: '§' },
		sentences: [2],
		title: 'A title',
		note: 'A note.',
		records: []
	};

	it('has no field for what the note does not give', () => {
		const note = toPaperNote(bare, { sentences: counted }, madeCodebook, place);
		expect(note).toStrictEqual(printed);
	});

	it('has what the note gives, and its records by their short names', () => {
		const step = { do: 'Read.', for: 'It is.', against: 'It isn’t.', opens: [] };
		const given = {
			...bare,
			facets: { ...bare.facets, plain: 'It is so.' },
			rival: 'It may be.',
			question: 'Is it?',
			try: step,
			reach: 'page',
			first: 'It is short.',
			references: ['made-origin']
		};
		expect(toPaperNote(given, { sentences: counted }, madeCodebook, place)).toStrictEqual({
			...printed,
			rival: 'It may be.',
			question: 'Is it?',
			try: step,
			plain: 'It is so.',
			records: ['Test']
		});
	});

	it('calls its kind as pages call it', () => {
		const kinds = madeVocabulary.kinds.map((kind) => ({ ...kind, called: `Called ${kind.id}` }));
		const codebook = codebookWith({ ...madeVocabulary, kinds });
		const { kind } = toPaperNote(bare, { sentences: counted }, codebook, place);
		expect(kind.label).toBe('Called state-media-framing');
	});
});
