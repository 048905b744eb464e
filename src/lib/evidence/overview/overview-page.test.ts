import { madeYaml } from '../../library/made/made-yaml.ts';
import { describe, expect, it } from 'vitest';
import { madeChange } from '../../library/made/made-claim.ts';
import { madeLibrary, madeQuantity } from '../../library/made/made-library.ts';
import { madeTexts, madeVoices, madeWords } from '../../library/made/made-texts.ts';
import { absenceTable } from './absence-table.ts';
import { overviewPage } from './overview-page.ts';

const absence = (id: string) => ({ id, label: `No ${id}`, definition: `There is no ${id}.` });
const counted = (quote: string, quantities: object[]) => ({
	kind: 'unverifiable-statistic',
	credit: 'none',
	quote,
	quantities: quantities.map(madeQuantity)
});
const borneOut = (extent: string, independence: string, ...quotes: string[]) => ({
	kind: 'corroborated',
	extent,
	independence,
	quotes,
	references: ['made-origin']
});
const said = (speaker: string, quote: string) => ({ kind: 'official-source', speaker, quote });
const same = (id: string, title: string, ...quantities: string[]) => ({
	id,
	kind: 'same-number',
	title,
	note: 'Made.',
	quantities
});
const telling = (document: string, quote: string, kind?: string) => ({
	document,
	quote,
	says: quote,
	credit: 'nobody',
	voice: ['One', 'Six.'].includes(quote) ? 'ministry' : 'own',
	...(kind && { changed: madeChange(kind) })
});
const claim = (id: string, ...passages: object[]) => ({ id, title: id, note: 'Made.', passages });
const story = { publisher: 'Daily', stateOutlet: 'made-origin' };

const library = await madeLibrary({
	...madeWords({
		absences: [absence('author'), absence('date'), absence('source')],
		glossary: [
			{ id: 'one', term: 'One', forms: ['one'], definition: 'The first.' },
			{ id: 'two', term: 'Two', forms: ['two'], definition: 'The second.' }
		]
	}),
	...madeVoices({
		'us-authority': { embassy: 'Embassy' },
		'chinese-authority': { ministry: 'Ministry' }
	}),
	...madeTexts({
		first: {
			body: 'One two three. Four five. Six. Ten.',
			frontMatter: story,
			about: {
				absences: [
					{ lacks: 'source', note: 'It names none.' },
					{ lacks: 'author', note: 'It is not signed.' }
				]
			},
			notes: [
				said('ministry', 'One'),
				{ kind: 'us-response', side: 'us-statement', actor: 'embassy', quote: 'Four five.' },
				{ kind: 'us-response', side: 'chinese-reply', actor: 'ministry', quote: 'Six.' },
				{
					kind: 'state-media-framing',
					technique: 'omission',
					frame: 'legality',
					plain: 'It is ten.',
					quote: 'Ten.'
				}
			]
		},
		second: {
			body: '10 20 40 80 160 people. Nobody counted.',
			about: { absences: [{ lacks: 'author', note: 'Nobody signs.' }] },
			notes: [
				counted('10 20 40', [
					{ id: 'ten', printed: '10', value: 10, originator: 'somebody' },
					{ id: 'twenty', printed: '20', value: 20 },
					{ id: 'forty', printed: '40', value: 40 }
				]),
				counted('80 160', [
					{ id: 'eighty', printed: '80', value: 80 },
					{ id: 'many', printed: '160', value: 160 }
				])
			]
		},
		third: {
			body: 'Nothing. Nobody came.',
			notes: [
				borneOut('whole', 'independent', 'Nothing.', 'Nobody'),
				borneOut('part', 'law', 'came'),
				{ kind: 'text-signal', signal: 'typo', quote: 'Nobody' },
				{ kind: 'text-signal', signal: 'garbled', quote: 'came.' }
			]
		}
	}),
	'annotations/checks.yaml': madeYaml({
		checks: [
			same('agree', 'Do they agree?', 'second#ten', 'second#ten'),
			same('two', 'Twice?', 'second#ten', 'second#twenty'),
			same('four', 'Four times?', 'second#ten', 'second#forty'),
			same('sixteen', 'Sixteen times?', 'second#ten', 'second#many'),
			same('eight', 'Eight times?', 'second#ten', 'second#eighty')
		]
	}),
	'annotations/claims.yaml': madeYaml({
		claims: [
			claim(
				'a',
				telling('first', 'One'),
				telling('second', '10', 'figure'),
				telling('third', 'Nothing.', 'figure')
			),
			claim('b', telling('first', 'Six.'), telling('second', '20', 'attribution')),
			claim('c', telling('first', 'Ten.'), telling('second', '40', 'hedge'))
		]
	})
});
const page = overviewPage(library);

describe('overviewPage', () => {
	it('counts texts and stories in words', () => {
		expect([page.texts, page.stories]).toEqual(['three texts', 'one Daily story']);
	});

	it('counts figures, their notes, and those that nobody is said to have counted', () => {
		expect(page.figures).toEqual({ number: 5, notes: 2, unnamed: 4 });
	});

	it('counts comparisons, and names the first three that do not fit', () => {
		expect(page.checks).toEqual({
			number: 5,
			misfits: 4,
			first: [
				{ path: '/evidence/statistics/#sixteen', title: 'Sixteen times?', factor: '16' },
				{ path: '/evidence/statistics/#eight', title: 'Eight times?', factor: '8' },
				{ path: '/evidence/statistics/#four', title: 'Four times?', factor: '4' }
			]
		});
	});

	it('counts words and voices, the text itself among those with the most', () => {
		// Of 18 words twelve are the texts’ own, four the ministry’s, two the embassy’s.
		expect(page.voices).toEqual({
			words: 18,
			nameless: 0,
			number: 2,
			most: [
				{ name: 'the text itself', percent: 67 },
				{ name: 'Ministry', percent: 22 }
			]
		});
	});

	it('counts what is reported of both governments', () => {
		expect(page.us).toEqual({
			texts: 3,
			after: { texts: 0, passages: 0 },
			before: { texts: 0, passages: 0 },
			unclear: { texts: 1, passages: 1 },
			replies: { texts: 1, passages: 1 },
			silent: 2
		});
	});

	it('counts what a record bears out, by sentences and by passages', () => {
		expect(page.corroborated).toEqual({
			id: 'corroborated',
			called: 'CORROBORATED',
			sentences: 2,
			of: 8,
			passages: 3,
			whole: 2,
			independent: 2
		});
	});

	it('counts framings, claims and terms', () => {
		expect([page.framings, page.terms]).toEqual([1, 2]);
		expect(page.signals).toEqual({ notes: 2, sorts: 2 });
		expect(page.claims).toEqual({ number: 3, tellings: 7, figures: 2, attributions: 1 });
	});

	it('says what each text lacks', () => {
		expect(page.absences).toEqual([
			{ id: 'author', label: 'No author' },
			{ id: 'date', label: 'No date' },
			{ id: 'source', label: 'No source' }
		]);
		expect(page.documents).toEqual([
			{ slug: 'first', title: 'first', lacks: ['source', 'author'] },
			{ slug: 'second', title: 'second', lacks: ['author'] },
			{ slug: 'third', title: 'third', lacks: [] }
		]);
		expect(page.table).toEqual(absenceTable(library));
	});
});

it('absenceTable has a row for each thing that a text lacks', () => {
	const { id, title, rows } = absenceTable(library);
	expect([id, title]).toEqual(['absences', 'What the texts do not give']);
	expect(rows).toMatchObject([
		{
			path: '/documents/first/',
			cells: { document: 'first', lacks: 'No source', note: 'It names none.' }
		},
		{
			path: '/documents/first/',
			cells: { document: 'first', lacks: 'No author', note: 'It is not signed.' }
		},
		{
			path: '/documents/second/',
			cells: { text: 'second', document: 'second', lacks: 'No author', note: 'Nobody signs.' }
		}
	]);
});
