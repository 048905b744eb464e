import { describe, expect, it } from 'vitest';
import {
	madeLibrary,
	madeQuantity,
	madeReference,
	MADE_TRY
} from '../../library/made/made-library.ts';
import { madeTexts, madeVoices, madeWords } from '../../library/made/made-texts.ts';
import { madeYaml } from '../../library/made/made-yaml.ts';
import { reachPage } from './reach-page.ts';

const figure = (quote: string, reach: string, fields: object = {}) => ({
	kind: 'unverifiable-statistic',
	credit: 'none',
	quantities: [madeQuantity({ printed: quote, value: 7 })],
	quote,
	reach,
	...fields
});

const library = await madeLibrary({
	...madeWords({
		reaches: ['page', 'library', 'public', 'holder', 'nobody'].map((id) => ({
			id,
			label: id.toUpperCase(),
			definition: `What ${id} is.`
		}))
	}),
	'annotations/references.yaml': madeYaml({
		checked: '2026-11-22',
		references: {
			'made-origin': madeReference(),
			record: madeReference({ short: 'The record' }),
			law: madeReference({ short: 'The law' }),
			register: {
				...madeReference(),
				fact: undefined,
				look: 'Look for seven.',
				notes: ['signed#n2', 'unsigned#n1']
			}
		}
	}),
	...madeVoices({ office: { ministry: 'Ministry' } }),
	...madeTexts({
		signed: {
			body: 'A heading.\n\nIt called. Seven came. Some went. Leave a reply.',
			frontMatter: { publisher: 'Daily' },
			notes: [
				{
					kind: 'official-source',
					speaker: 'ministry',
					attribution: 'direct',
					trace: 'named-body',
					quote: 'It called.',
					reach: 'public',
					try: { ...MADE_TRY, opens: ['record'] }
				},
				figure('Seven', 'public', {
					title: 'Seven of what?',
					references: ['law'],
					credit: 'vague'
				}),
				{ kind: 'text-signal', signal: 'republication', quote: 'Leave a reply.' }
			]
		},
		unsigned: {
			body: '7 came. No note here.',
			notes: [
				figure('7', 'holder', { 'checkable-by': 'a log' }),
				// Neither a figure nor a credit: it counts nowhere but beside its sentence.
				{ kind: 'text-signal', signal: 'typo', quote: 'came', reach: 'nobody' }
			]
		}
	})
});
const page = reachPage(library);

describe('reachPage', () => {
	it('counts notes on figures and credits by what could settle them, and by where their step is done', () => {
		expect(page.notes).toBe(3);
		expect(
			page.reaches.map(({ id, notes, withoutRecord, byRecord }) => [
				id,
				notes,
				withoutRecord,
				byRecord
			])
		).toEqual([
			['page', 0, 0, 0],
			['library', 0, 0, 0],
			['public', 2, 1, 1],
			['holder', 1, 1, 0],
			['nobody', 0, 0, 0]
		]);
		expect(page.withoutRecord).toBe(2);
	});

	it('has the public ones with their step and the record: what the step opens, or where one could be', () => {
		expect(
			page.lookUps.map(({ path, opens, recordsAre, records }) => [
				path,
				opens,
				recordsAre,
				records.map(({ id }) => id)
			])
		).toEqual([
			['/documents/signed/#n1', true, 'Open:', ['record']],
			['/documents/signed/#n2', false, 'Where a record could be:', ['register']]
		]);
		expect(page.lookUps[1]).toMatchObject({
			title: 'Seven of what?',
			document: 'signed',
			printed: 'Seven',
			step: { do: 'Read it again.', for: 'It stands.', against: 'It does not.' }
		});
	});

	it('has the sentences that credit nobody, without the lines of the page', () => {
		const { of, published, unpublished, table } = page.unowned;
		expect([of, published, unpublished]).toEqual([7, 3, 2]);
		expect(
			page.unowned.byText.map(({ document, sentences, unowned, nameless }) => [
				document,
				sentences,
				unowned,
				nameless
			])
		).toEqual([
			['signed', 5, 3, 1],
			['unsigned', 2, 2, 0]
		]);
		expect(
			table.rows.map(({ cells }) =>
				['publisher', 'sentence', 'printed', 'kinds', 'reach', 'reason'].map((id) => cells[id])
			)
		).toEqual([
			[
				'Daily',
				1,
				'A heading.',
				'no note',
				'no note',
				'No figure or credit that the codebook counts: not graded.'
			],
			['Daily', 3, 'Seven came.', 'UNVERIFIABLE STATISTIC', 'PUBLIC', 'Look in: The law.'],
			[
				'Daily',
				4,
				'Some went.',
				'no note',
				'no note',
				'No figure or credit that the codebook counts: not graded.'
			],
			[
				'nobody named',
				1,
				'7 came.',
				'UNVERIFIABLE STATISTIC; TEXT SIGNAL',
				'HOLDER; NOBODY',
				'It would be kept as: a log. What nobody is.'
			],
			[
				'nobody named',
				2,
				'No note here.',
				'no note',
				'no note',
				'No figure or credit that the codebook counts: not graded.'
			]
		]);
	});

	it('has the places where a record could be, with their notes', () => {
		expect(
			page.places.map(({ reference, notes }) => [reference.id, notes.map(({ path }) => path)])
		).toEqual([['register', ['/documents/signed/#n2', '/documents/unsigned/#n1']]]);
		expect(page.places[0]?.notes[0]).toMatchObject({ title: 'Seven of what?', document: 'signed' });
	});

	it('has every note in its table', () => {
		expect(
			page.table.rows.map(({ path, cells }) => [path, cells.kind, cells.reach, cells.step])
		).toEqual([
			['/documents/signed/#n1', 'OFFICIAL SOURCE', 'PUBLIC', 'opens a record'],
			['/documents/signed/#n2', 'UNVERIFIABLE STATISTIC', 'PUBLIC', 'opens no record'],
			['/documents/unsigned/#n1', 'UNVERIFIABLE STATISTIC', 'HOLDER', 'opens no record']
		]);
	});
});
