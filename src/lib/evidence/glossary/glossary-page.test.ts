import { describe, expect, it } from 'vitest';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeReferences, madeTexts, madeWords } from '../../library/made/made-texts.ts';
import { glossaryPage, placedTerms } from './glossary-page.ts';

const library = await madeLibrary({
	...madeReferences({ law: 'The law' }),
	...madeWords({
		glossary: [
			{
				id: 'agent',
				term: 'Agent',
				forms: ['agent', 'agents'],
				definition: 'Who acts for another.',
				references: ['law', 'made-origin']
			},
			{ id: 'mss', term: 'MSS', forms: ['MSS'], definition: 'A ministry.' }
		]
	}),
	...madeTexts({
		one: { body: 'Title.\n\n- Nothing.\n- Two agents.\n\nThe MSS and an agent.' },
		two: { body: 'Nothing here, no reagents.' },
		three: { body: 'The mss.\n\nThe MSS again.' }
	})
});

describe('placedTerms', () => {
	it('have the order of the glossary, and of each text the first place', () => {
		expect(placedTerms(library)).toMatchObject([
			{
				id: 'agent',
				term: 'Agent',
				definition: 'Who acts for another.',
				references: [{ source: 'The law' }, { source: 'This test' }],
				places: [{ title: 'one', path: '/documents/one/#p_1' }]
			},
			{
				id: 'mss',
				references: [],
				places: [
					{ title: 'one', path: '/documents/one/#p_2' },
					{ title: 'three', path: '/documents/three/#p_0' }
				]
			}
		]);
	});

	it('of a library without a glossary are none', async () => {
		expect(placedTerms(await madeLibrary({}))).toEqual([]);
	});
});

describe('glossaryPage', () => {
	const { texts, terms, table } = glossaryPage(library);

	it('counts the texts, and has every term', () => {
		expect([texts, terms.map(({ id }) => id)]).toEqual(['three texts', ['agent', 'mss']]);
	});

	it('has a row for each term, which leads to it', () => {
		expect([table.id, table.title]).toEqual(['glossary', 'Terms']);
		expect(table.rows).toEqual([
			{
				path: '/evidence/glossary/#agent',
				cells: {
					text: 'one',
					term: 'Agent',
					definition: 'Who acts for another.',
					texts: 'one',
					source: 'The law | This test'
				}
			},
			{
				path: '/evidence/glossary/#mss',
				cells: {
					text: 'one | three',
					term: 'MSS',
					definition: 'A ministry.',
					texts: 'one | three',
					source: null
				}
			}
		]);
	});
});
