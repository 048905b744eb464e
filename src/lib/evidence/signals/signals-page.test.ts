import { describe, expect, it } from 'vitest';
import { madeCoding } from '../../library/made/made-coding.ts';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts, madeWords } from '../../library/made/made-texts.ts';
import { signalTable } from './signal-table.ts';
import { signalsPage } from './signals-page.ts';

const signal = (id: string, signal: string, quote: string, fields: object = {}) => ({
	id,
	title: `About ${id}`,
	kind: 'text-signal',
	signal,
	quote,
	...fields
});

const library = await madeLibrary({
	...madeWords(),
	...madeTexts({
		one: {
			body: 'One hand. Two hands. Six.',
			notes: [
				signal('a', 'discrepancy', 'One hand.', { strength: 'strict', conflicts: ['b', 'two#c'] }),
				signal('b', 'discrepancy', 'Two hands.', { strength: 'strict', conflicts: ['a'] }),
				signal('typo', 'typo', 'Six.')
			]
		},
		two: {
			body: 'Ten hands.',
			notes: [signal('c', 'discrepancy', 'Ten', { strength: 'ordinary', conflicts: ['one#a'] })]
		},
		not: { body: 'One.' }
	}),
	'annotations/coding/settled.tsv': madeCoding(['not 1        '])
});

describe('signalsPage', () => {
	const { texts, uncoded, number, signals, counts } = signalsPage(library);

	it('counts notes and coded texts, and names the text that nobody has coded', () => {
		expect([texts, number, uncoded]).toEqual(['two texts', 4, ['The text not']]);
	});

	it('has the signals that occur, in the order of the codebook, each by text', () => {
		expect(
			signals.map(({ id, label, definition, number, documents }) => [
				id,
				label,
				definition,
				number,
				documents.map(({ slug, items }) => [slug, items.map(({ title }) => title)])
			])
		).toEqual([
			[
				'discrepancy',
				'DISCREPANCY',
				'What discrepancy is.',
				3,
				[
					['one', ['About a', 'About b']],
					['two', ['About c']]
				]
			],
			['typo', 'TYPO', 'What typo is.', 1, [['one', ['About typo']]]]
		]);
	});

	it('says what the strengths that occur mean', () => {
		expect(
			signals.map(({ strengths }) => strengths.map(({ label, number }) => [label, number]))
		).toEqual([
			[
				['STRICT', 2],
				['ORDINARY', 1]
			],
			[]
		]);
	});

	it('leads from a discrepancy to the other passages', () => {
		expect(signals[0]?.documents[0]?.items[0]).toEqual({
			id: 'one.a',
			kind: 'text-signal',
			path: '/documents/one/#a',
			title: 'About a',
			printed: 'One hand.',
			strength: 'STRICT',
			others: [
				{ path: '/documents/one/#b', title: 'About b', document: undefined },
				{ path: '/documents/two/#c', title: 'About c', document: 'two' }
			]
		});
	});

	it('counts by text and signal', () => {
		expect(counts).toEqual([
			{ slug: 'one', title: 'one', numbers: [2, 1] },
			{ slug: 'two', title: 'two', numbers: [1, 0] }
		]);
	});
});

it('signalTable has a row for each note', () => {
	const { rows } = signalTable(library);
	expect(rows.map(({ path }) => path)).toEqual([
		'/documents/one/#a',
		'/documents/one/#b',
		'/documents/one/#typo',
		'/documents/two/#c'
	]);
	expect(rows[0]?.cells).toEqual({
		text: 'one',
		document: 'one',
		signal: 'DISCREPANCY',
		strength: 'STRICT',
		passage: 'One hand.',
		note: 'About a',
		against: 'About b; About c'
	});
	expect(rows[2]?.cells).toMatchObject({ strength: null, against: null });
});
