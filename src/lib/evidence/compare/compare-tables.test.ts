import { expect, it } from 'vitest';
import { madeYaml } from '../../library/made/made-yaml.ts';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts } from '../../library/made/made-texts.ts';
import { comparisons } from './compare-page.ts';
import { pairTable, sharedTable } from './compare-tables.ts';

const library = await madeLibrary({
	...madeTexts({
		one: { body: 'Title.\n\nA b c d e f g h. I j k l m n.' },
		two: { body: 'A b c d e f g x. I j k l m n.' },
		three: { body: 'One.' }
	}),
	'annotations/claims.yaml': madeYaml({
		claims: [
			{
				id: 'made',
				title: 'Made',
				note: 'Made.',
				passages: [
					{ document: 'three', quote: 'One.', says: 'One.', credit: 'nobody', voice: 'own' },
					{
						document: 'one',
						quote: 'Title.',
						says: 'Title.',
						credit: 'nobody',
						voice: 'own',
						changed: { kind: 'wording', how: 'Others.' }
					}
				]
			}
		]
	})
});
const all = comparisons(library);

it('pairTable has a row for each pair, which leads to its page', () => {
	const { id, title, rows } = pairTable(all);
	expect([id, title]).toEqual(['pairs', 'Pairs of texts']);
	expect(rows).toEqual([
		{
			path: '/evidence/compare/one/two/',
			cells: {
				text: 'one',
				other_text: 'two',
				document: 'one',
				other: 'two',
				sentences: 2,
				claims: 0,
				// a to n without h, of a to n and x: 13 of 15.
				words: 87
			}
		},
		{
			path: '/evidence/compare/one/three/',
			cells: {
				text: 'one',
				other_text: 'three',
				document: 'one',
				other: 'three',
				sentences: 0,
				claims: 1,
				words: 0
			}
		},
		{
			path: '/evidence/compare/two/three/',
			cells: {
				text: 'two',
				other_text: 'three',
				document: 'two',
				other: 'three',
				sentences: 0,
				claims: 0,
				words: 0
			}
		}
	]);
});

it('sharedTable has a row for each sentence, which leads to its passage', () => {
	const { id, title, rows } = sharedTable(all);
	expect([id, title]).toEqual(['shared-sentences', 'Sentences that two texts share']);
	expect(rows).toEqual([
		{
			path: '/documents/one/#p_1',
			cells: {
				text: 'one',
				other_text: 'two',
				document: 'one',
				printed: 'A b c d e f g h.',
				other: 'two',
				other_printed: 'A b c d e f g x.',
				likeness: 78
			}
		},
		{
			path: '/documents/one/#p_1',
			cells: {
				text: 'one',
				other_text: 'two',
				document: 'one',
				printed: 'I j k l m n.',
				other: 'two',
				other_printed: 'I j k l m n.',
				likeness: 100
			}
		}
	]);
});
