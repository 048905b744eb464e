import { describe, expect, it } from 'vitest';
import { madeYaml } from '../../library/made/made-yaml.ts';
import { madeLibrary, madeQuantity } from '../../library/made/made-library.ts';
import { madeReferences, madeTexts, madeVoices, madeWords } from '../../library/made/made-texts.ts';
import { voicesPage, type ListedNote } from './voices-page.ts';

const said = (speaker: string, quote: string, fields: object = {}) => ({
	kind: 'official-source',
	speaker,
	quote,
	...fields
});

const LONG =
	'Nine ninety nine ninety nine ninety nine ninety nine ninety nine ninety nine ninety nine or so it says.';

/** As many characters as a list shows. */
const NINETY =
	'Twenty twenty twenty twenty twenty twenty twenty twenty twenty twenty twenty twenty seven.';

const library = await madeLibrary({
	...madeVoices({
		silent: { relay: 'Relay' },
		office: { ministry: 'Ministry', embassy: 'Embassy' },
		other: { expert: ['Expert'] }
	}),
	...madeTexts({
		one: {
			body: 'One two. Three. Four five. Six. Seven.',
			frontMatter: { publisher: 'Daily', stateOutlet: 'made-origin' },
			notes: [
				said('ministry', 'One two.', { attribution: 'direct', trace: 'named-body' }),
				said('ministry', 'Three.', { attribution: 'indirect', trace: 'unnamed' }),
				said('ministry', 'Four five.', { attribution: 'mixed', channel: ['relay'] }),
				// Neither quoted nor paraphrased: it speaks, but is no report.
				{ kind: 'state-media-framing', technique: 'omission', speaker: 'expert', quote: 'Six.' },
				{
					kind: 'unverifiable-statistic',
					credit: 'vague',
					quantities: [madeQuantity({ printed: 'Seven', value: 7 })],
					quote: 'Seven.'
				}
			]
		},
		two: {
			body: `${LONG} ${NINETY} Three. Four.`,
			notes: [
				{
					kind: 'us-response',
					side: 'us-statement',
					actor: 'embassy',
					words: 'quoted',
					quote: LONG
				},
				{ kind: 'us-response', side: 'us-statement', words: 'paraphrased', quote: NINETY },
				{
					kind: 'unverifiable-statistic',
					credit: 'none',
					quantities: [madeQuantity({ printed: 'Three', value: 3 })],
					quote: 'Three.'
				}
			]
		}
	})
});
const page = voicesPage(library);

const told = (notes: ListedNote[]) =>
	notes.map(({ path, words, speaker }) => [path, words, speaker ?? null]);

describe('voicesPage', () => {
	it('counts the texts in words', () => {
		expect(page.texts).toBe('two texts');
	});

	it('counts by text, and in all, who is credited: each note on a credit or a figure once', () => {
		expect(
			page.credits.map(({ document, person, body, nameless, none }) => [
				document,
				...[person, body, nameless, none]
			])
		).toEqual([
			// “Three.” is traced to nobody who is named, “Seven.” to vague data; the ministry has the other two.
			['one', 1, 2, 2, 0],
			// The paraphrased US words name nobody, and give no credit to a figure.
			['two', 0, 1, 0, 1],
			['all texts', 1, 3, 2, 1]
		]);
	});

	it('has all voices, those with the most words first', () => {
		expect(page.all.map(({ name, words, sentences }) => [name, words, sentences])).toEqual([
			['Embassy', 19, 1],
			['the text itself', 16, 4],
			['Ministry', 5, 3],
			['Expert', 1, 1]
		]);
	});

	it('has a voice that others outweigh in each of its sentences, with no words', async () => {
		const made = await madeLibrary({
			...madeVoices({ office: { ministry: 'Ministry', embassy: 'Embassy' } }),
			...madeTexts({
				one: {
					body: 'The ministry said no, yes said the embassy. Three.',
					notes: [
						said('ministry', 'The ministry said no', {
							attribution: 'direct',
							trace: 'named-body'
						}),
						said('embassy', 'yes', { attribution: 'direct', trace: 'named-body' })
					]
				}
			})
		});
		const { all, groups } = voicesPage(made);
		expect(all.map(({ id, words, sentences, share }) => [id, words, sentences, share])).toEqual([
			['ministry', 8, 1, 8 / 9],
			['own', 1, 1, 1 / 9],
			['embassy', 0, 0, 0]
		]);
		expect(groups.map(({ id }) => id)).toEqual(['office', 'own']);
	});

	it('has the groups of voices that speak, in the order of the codebook, the text’s own last', () => {
		expect(page.groups.map(({ id, label }) => [id, label])).toEqual([
			['office', 'OFFICE'],
			['other', 'OTHER'],
			['own', 'the text itself']
		]);
	});

	it('tells who is heard through whom, in which text, the most words of a text first', () => {
		const at = ({ cells }: (typeof page.flow.rows)[number]) =>
			['who', 'through', 'document', 'printed', 'sentences', 'words'].map((id) => cells[id]);
		expect(page.flow.rows.map(at)).toEqual([
			['Ministry', null, 'one', 'Daily, at example.org', 2, 3],
			['Ministry', 'Relay', 'one', 'Daily, at example.org', 1, 2],
			['Expert', null, 'one', 'Daily, at example.org', 1, 1],
			['the text itself', null, 'one', 'Daily, at example.org', 1, 1],
			['Embassy', null, 'two', 'an unknown publisher, at example.org', 1, 19],
			['the text itself', null, 'two', 'an unknown publisher, at example.org', 3, 15]
		]);
	});

	it('has those who have a name in a list of their own, with their ties', async () => {
		expect(page.persons).toEqual([
			{ id: 'expert', name: 'Expert', words: 1, sentences: 1, references: [] }
		]);
		const made = await madeLibrary({
			...madeReferences({ record: 'A record' }),
			'annotations/voices.yaml': madeYaml({
				groups: [{ id: 'other', label: 'Other', definition: 'Others.' }],
				voices: {
					expert: {
						name: 'Expert',
						group: 'other',
						person: true,
						tie: 'The ministry pays.',
						references: ['record']
					}
				}
			}),
			...madeTexts({ one: { body: 'One.', notes: [said('expert', 'One.', { trace: 'unnamed' })] } })
		});
		expect(
			voicesPage(made).persons.map(({ tie, references }) => [tie, references.map(({ id }) => id)])
		).toEqual([['The ministry pays.', ['record']]]);
	});

	it('lists what is quoted, wholly or in part, by the first words', () => {
		expect(told(page.quoted)).toEqual([
			['/documents/one/#n1', 'One two.', 'Ministry'],
			['/documents/one/#n3', 'Four five.', 'Ministry'],
			[
				'/documents/two/#n1',
				'Nine ninety nine ninety nine ninety nine ninety nine ninety nine ninety nine ninety nine …',
				'Embassy'
			]
		]);
	});

	it('lists what is paraphrased', () => {
		expect(told(page.paraphrased)).toEqual([
			['/documents/one/#n2', 'Three.', 'Ministry'],
			['/documents/two/#n2', NINETY, null]
		]);
	});

	it('lists credits without a name', () => {
		expect(told(page.nobody)).toEqual([
			['/documents/one/#n2', 'Three.', 'Ministry'],
			['/documents/one/#n5', 'Seven.', null]
		]);
	});

	it('has every sentence in its table', () => {
		expect(page.table.id).toBe('voices');
		expect(page.table.rows.map(({ cells }) => `${cells.document} ${cells.sentence}`)).toEqual([
			'one 1',
			'one 2',
			'one 3',
			'one 4',
			'one 5',
			'two 1',
			'two 2',
			'two 3',
			'two 4'
		]);
	});

	it('draws each text by itself', () => {
		expect(page.plot.rows).toEqual([
			['one', 'Ministry', 'OFFICE', 5, 3, '71.4'],
			['one', 'Expert', 'OTHER', 1, 1, '14.3'],
			['one', 'the text itself', 'the text itself', 1, 1, '14.3'],
			['two', 'Embassy', 'OFFICE', 19, 1, '55.9'],
			['two', 'the text itself', 'the text itself', 15, 3, '44.1']
		]);
	});
});

it('lists what texts do not give, in the order of the codebook', async () => {
	const absence = (id: string) => ({ id, label: id.toUpperCase(), definition: `What ${id} is.` });
	const { absent } = voicesPage(
		await madeLibrary({
			...madeWords({ absences: ['reply', 'date', 'links'].map(absence) }),
			...madeTexts({
				one: {
					body: 'One.',
					about: {
						absences: [
							{ lacks: 'date', note: 'No day.' },
							{ lacks: 'reply', note: 'Nobody answers.' }
						]
					}
				},
				two: { body: 'Two.', about: { absences: [{ lacks: 'date', note: 'No year.' }] } }
			})
		})
	);
	expect(
		absent.map(({ label, texts }) => [label, texts.map(({ path, note }) => `${path} ${note}`)])
	).toEqual([
		['REPLY', ['/documents/one/ Nobody answers.']],
		['DATE', ['/documents/one/ No day.', '/documents/two/ No year.']]
	]);
});
