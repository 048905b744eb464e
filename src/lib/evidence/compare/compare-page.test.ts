import { describe, expect, it } from 'vitest';
import { madeYaml } from '../../library/made/made-yaml.ts';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts } from '../../library/made/made-texts.ts';
import { comparePage, pairPage } from './compare-page.ts';

const telling = (document: string, quote: string) => ({
	document,
	quote,
	says: `It says ${quote}`,
	credit: 'nobody',
	voice: 'own'
});
const changed = { kind: 'wording', how: 'Other words.' };

const library = await madeLibrary({
	...madeTexts({
		one: { body: 'One. Two. A b c d e f.', frontMatter: { title: 'The first text' } },
		two: { body: 'Ten. A b c d e f.' },
		three: { body: 'Twelve.' }
	}),
	'annotations/claims.yaml': madeYaml({
		claims: [
			{
				id: 'made',
				title: 'What is it?',
				note: 'Made.',
				passages: [
					telling('one', 'Two.'),
					{ ...telling('two', 'Ten.'), changed },
					{ ...telling('one', 'One.'), changed }
				]
			}
		]
	})
});

it('comparePage has every pair, and every sentence that two share', () => {
	const { pairs, sentences, differences } = comparePage(library);
	expect([pairs.id, pairs.rows.length]).toEqual(['pairs', 3]);
	expect([sentences.id, sentences.rows.length]).toEqual(['shared-sentences', 1]);
	expect(differences.map(({ a, b, runs }) => [a.path, b.path, runs])).toEqual([
		['/documents/one/#p_0', '/documents/two/#p_0', [{ kind: 'same', text: 'A b c d e f.' }]]
	]);
});

describe('pairPage', () => {
	it('has both texts with their marks, and what both say', () => {
		const page = pairPage(library, { a: 'one', b: 'two' });
		expect([page?.a.title, page?.b.title, page?.shared]).toEqual([
			'The first text',
			'The text two',
			1
		]);
		expect(page?.claims).toEqual([
			{ id: 'made', title: 'What is it?', a: 'It says Two.; It says One.', b: 'It says Ten.' }
		]);
		// Each side leads to the other.
		const counterparts = (text = page?.a) =>
			text?.paragraphs.flatMap(({ blocks }) => blocks.flat().map(({ counterpart }) => counterpart));
		expect(counterparts()).toEqual([undefined, undefined, 2]);
		expect(counterparts(page?.b)).toEqual([undefined, 3]);
	});

	it.each([
		['the other way round', 'two', 'one'],
		['a text beside itself', 'one', 'one'],
		['a text that there is not', 'one', 'four']
	])('is nothing for %s', (_, a, b) => {
		expect(pairPage(library, { a, b })).toBeUndefined();
	});
});
