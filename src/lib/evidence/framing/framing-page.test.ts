import { describe, expect, it } from 'vitest';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeReference } from '../../library/made/made-library.ts';
import { madeYaml } from '../../library/made/made-yaml.ts';
import type { Run } from '../../text/diff-words.ts';
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
		three: {
			body: 'Seven. “Eight,” it said. It said nine. Ten, they said.',
			frontMatter: { publisher: 'Nobody’s' },
			notes: [
				{ kind: 'text-signal', signal: 'promotional-claim', quote: 'Seven.' },
				{ kind: 'official-source', attribution: 'direct', quote: '“Eight,” it said.' },
				{ kind: 'official-source', attribution: 'indirect', quote: 'It said nine.' },
				{ kind: 'us-response', side: 'us-statement', quote: 'Ten, they said.' }
			]
		}
	})
});

it('framingPage lists words that judge and have no plain wording, by why', () => {
	const { unframed } = framingPage(library);
	expect(unframed.map(({ notes }) => notes.map(({ path }) => path))).toEqual([
		['/documents/three/#n1'],
		['/documents/three/#n2'],
		['/documents/three/#n4']
	]);
	expect(unframed[0]?.notes[0]).toMatchObject({ document: 'three', printed: 'Seven.' });
});

describe('framings', () => {
	it('are told in reading order, in the words of the codebook', () => {
		const told = framings(library).map(
			({ isPart: _1, sentenceRuns: _2, plainRuns: _3, added: _4, ...rest }) => rest
		);
		expect(told).toEqual([
			{
				id: 'one.n2',
				slug: 'one',
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
				slug: 'one',
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
				slug: 'two',
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

describe('a plain wording beside the sentence', () => {
	const shown = (runs: Run[]) =>
		runs.map(({ kind, text }) => (kind === 'same' ? text : `[${kind}: ${text}]`)).join('');
	const report = 'Ann Lee edited the Daily from 2005 and left on 1 May 2021.';
	/** name, text, passages, plain wording, then the sentence, the plain wording, what is added from the record, whether the passage is a part */
	const rows: [string, string, string[], string, string, string, string[], boolean][] = [
		[
			'a fragment, held against its whole sentence',
			'It was a great day. No.',
			['great'],
			'It was a day.',
			'It was a [gone: great ]day.',
			'It was a day.',
			[],
			true
		],
		[
			'a whole sentence',
			'It was great. No.',
			['It was great.'],
			'It was said.',
			'It was [gone: great].',
			'It was [new: said].',
			[],
			false
		],
		[
			'two sentences side by side, as printed',
			'One two. Six ten. No.',
			['two', 'Six'],
			'One two. Six ten.',
			'One two. Six ten.',
			'One two. Six ten.',
			[],
			true
		],
		[
			'sentences with another between them',
			'One two. No. Six ten.',
			['two', 'Six'],
			'One two.',
			'One two[gone: . … Six ten].',
			'One two.',
			[],
			true
		],
		[
			'a fact from the record',
			'Ann Lee spoke.',
			['Ann Lee spoke.'],
			'Ann Lee, who edited the Daily from 2005, spoke.',
			'Ann Lee[gone:  ]spoke.',
			'Ann Lee[new: , who edited the Daily from 2005, ]spoke.',
			['who edited the Daily from 2005'],
			false
		],
		[
			'a fact from the record between words of ours',
			'The editor spoke.',
			['The editor spoke.'],
			'Lee, who edited the Daily from 2005, said it, spoke.',
			'[gone: The editor ]spoke.',
			'[new: Lee, who edited the Daily from 2005, said it, ]spoke.',
			['who edited the Daily from 2005'],
			false
		],
		[
			'new words that no record has',
			'Ann Lee spoke.',
			['Ann Lee spoke.'],
			'Ann Lee, who said nothing about where she works, spoke.',
			'Ann Lee[gone:  ]spoke.',
			'Ann Lee[new: , who said nothing about where she works, ]spoke.',
			[],
			false
		]
	];
	it.each(rows)('%s', async (_, body, quotes, plain, sentence, wording, added, isPart) => {
		const made = await madeLibrary({
			...madeWords(),
			'annotations/references.yaml': madeYaml({
				checked: '2026-11-22',
				references: { 'made-origin': madeReference({ fact: report }) }
			}),
			...madeTexts({
				one: {
					body,
					frontMatter: story,
					notes: [
						framed('omission', '', {
							quote: undefined,
							quotes,
							plain,
							references: ['made-origin']
						})
					]
				}
			})
		});
		const [found] = framings(made);
		expect(found && [shown(found.sentenceRuns), shown(found.plainRuns)]).toEqual([
			sentence,
			wording
		]);
		expect([found?.added, found?.isPart]).toEqual([added, isPart]);
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
