import { describe, expect, it } from 'vitest';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeReference } from '../../library/made/made-library.ts';
import { madeReferences, madeTexts, madeVoices, madeWords } from '../../library/made/made-texts.ts';
import { framingPage, framings, framingTable } from './framing-page.ts';

const framed = (technique: string, quote: string, fields: object = {}) => ({
	kind: 'state-media-framing',
	technique,
	frame: 'legality',
	plain: `Plainly ${quote}`,
	quote,
	...fields
});
const story = { publisher: 'Daily', stateOutlet: 'made-origin' };

const library = await madeLibrary({
	...madeWords(),
	...madeReferences({ law: 'The law' }),
	...madeVoices({ commentator: { expert: ['Expert'] } }),
	...madeTexts({
		one: {
			body: 'One two three. Four. Five.',
			frontMatter: story,
			notes: [
				framed('omission', 'Four.', {
					speaker: 'expert',
					plain: 'It is four.',
					title: 'What four is',
					references: ['law', 'made-origin']
				}),
				framed('ordering', 'One', { quote: undefined, quotes: ['One', 'three.'] }),
				{ kind: 'text-signal', signal: 'typo', quote: 'Five.' }
			]
		},
		two: {
			body: 'Six.',
			frontMatter: story,
			notes: [framed('omission', 'Six.')]
		},
		three: { body: 'Seven.', frontMatter: { publisher: 'Nobody’s' } }
	})
});

describe('framings', () => {
	it('are told in reading order, in the words of the codebook', () => {
		expect(framings(library)).toMatchObject([
			{
				id: 'one.n2',
				path: '/documents/one/#n2',
				document: 'one',
				title: 'A made title',
				printed: 'One … three.',
				plain: 'Plainly One',
				technique: 'ordering',
				techniqueLabel: 'ORDERING',
				frame: 'legality',
				frameLabel: 'LEGALITY',
				speaker: null,
				references: []
			},
			{
				id: 'one.n1',
				path: '/documents/one/#n1',
				document: 'one',
				title: 'What four is',
				printed: 'Four.',
				plain: 'It is four.',
				technique: 'omission',
				techniqueLabel: 'OMISSION',
				frame: 'legality',
				frameLabel: 'LEGALITY',
				speaker: 'Expert',
				references: [
					{
						id: 'law',
						...madeReference({
							fact: 'What law says: 60 calls.',
							source: 'The law',
							short: 'The law'
						})
					},
					{
						id: 'made-origin',
						...madeReference({
							fact: 'What made-origin says: 60 calls.',
							source: 'This test',
							short: 'This test'
						})
					}
				]
			},
			{
				id: 'two.n1',
				path: '/documents/two/#n1',
				document: 'two',
				title: 'A made title',
				printed: 'Six.',
				plain: 'Plainly Six.',
				technique: 'omission',
				techniqueLabel: 'OMISSION',
				frame: 'legality',
				frameLabel: 'LEGALITY',
				speaker: null,
				references: []
			}
		]);
	});
});

describe('framingPage', () => {
	const page = framingPage(library);
	const told = (alike: typeof page.techniques) =>
		alike.map(({ id, label, definition, framed }) => [
			id,
			label,
			definition,
			framed.map((one) => one.id)
		]);

	it('counts passages, and stories of state-run outlets only', () => {
		expect([page.number, page.stories]).toEqual([3, 'two Daily stories']);
	});

	it('has the techniques that occur, the most frequent first', () => {
		expect(told(page.techniques)).toEqual([
			['omission', 'OMISSION', 'What omission is.', ['one.n1', 'two.n1']],
			['ordering', 'ORDERING', 'What ordering is.', ['one.n2']]
		]);
	});

	it('has the frames that occur', () => {
		expect(told(page.frames)).toEqual([
			['legality', 'LEGALITY', 'What legality is.', ['one.n2', 'one.n1', 'two.n1']]
		]);
	});

	it('has nothing where nothing is framed', async () => {
		const { number, stories, techniques, frames } = framingPage(await madeLibrary({}));
		expect({ number, stories, techniques, frames }).toEqual({
			number: 0,
			stories: '',
			techniques: [],
			frames: []
		});
	});
});

it('framingTable has a row for each framing', () => {
	const { id, title, rows } = framingTable(framings(library));
	expect([id, title]).toEqual(['framing', 'Framing and plain wordings']);
	expect(rows).toMatchObject([
		{
			path: '/documents/one/#n2',
			cells: {
				text: 'one',
				source: null,
				document: 'one',
				technique: 'ORDERING',
				frame: 'LEGALITY',
				speaker: null,
				printed: 'One … three.',
				plain: 'Plainly One',
				title: 'A made title'
			}
		},
		{
			path: '/documents/one/#n1',
			cells: {
				document: 'one',
				technique: 'OMISSION',
				frame: 'LEGALITY',
				speaker: 'Expert',
				printed: 'Four.',
				plain: 'It is four.',
				title: 'What four is',
				source: 'The law | This test'
			}
		},
		{
			path: '/documents/two/#n1',
			cells: {
				document: 'two',
				technique: 'OMISSION',
				frame: 'LEGALITY',
				speaker: null,
				printed: 'Six.',
				plain: 'Plainly Six.',
				title: 'A made title'
			}
		}
	]);
});
