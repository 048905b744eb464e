import { describe, expect, it } from 'vitest';
import { madeYaml } from '../../library/made/made-yaml.ts';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts } from '../../library/made/made-texts.ts';
import { placeMarks, type MarkedText } from './compare-marks.ts';
import { comparisons } from './compare-page.ts';

/** Each block as one line: “1=2” for sentence 1 that is like 2 there, “3(1→4)” for one that makes claim 1, as 4 does there. */
const tell = ({ paragraphs }: MarkedText) =>
	paragraphs.map(({ tagName, blocks }) => [
		tagName,
		...blocks.map((block) =>
			block
				.map(({ number, counterpart, claims }) => {
					const told = claims.map(({ index, target }) => `(${index}→${target})`).join('');
					return `${number}${counterpart === undefined ? '' : `=${counterpart}`}${told}`;
				})
				.join(' ')
		)
	]);

/** A claim with these tellings: text and quote. */
const claim = (id: string, ...tellings: [document: string, quote: string][]) => ({
	id,
	title: id,
	note: 'A claim.',
	passages: tellings.map(([document, quote], index) => ({
		document,
		quote,
		says: quote,
		credit: 'nobody',
		voice: 'own',
		...(index > 0 && { changed: { kind: 'nothing', how: 'The same.' } })
	}))
});

type Marks = (string | undefined)[][];

/** name, the two texts, claims, then the marks of each side */
const rows: [string, [string, string], object[], [Marks, Marks]][] = [
	['nothing in common', ['One. Two.', 'Ten.'], [], [[['p', '1 2']], [['p', '1']]]],
	[
		'a shared sentence',
		['One. A b c d e f.', 'A b c d e f. Ten.'],
		[],
		[[['p', '1 2=1']], [['p', '1=2 2']]]
	],
	[
		'two sentences with the same counterpart, which names the likest',
		['A b c d e f g. Short. A b c d e f.', 'Other.\n\nA b c d e f.'],
		[],
		[
			[['p', '1=2 2 3=2']],
			[
				['p', '1'],
				['p', '2=3']
			]
		]
	],
	[
		'the same, the likest first',
		['A b c d e f. Short. A b c d e f g.', 'A b c d e f.'],
		[],
		[[['p', '1=1 2 3=1']], [['p', '1=1']]]
	],
	[
		'a claim',
		['One. Two.', 'Ten. Twelve.'],
		[claim('a', ['a', 'Two.'], ['b', 'Ten.'])],
		[[['p', '1 2(1→1)']], [['p', '1(1→2) 2']]]
	],
	[
		'claims by their place among those of the two',
		['One. Two.', 'Ten.'],
		[
			claim('within', ['a', 'One.'], ['a', 'Two.']),
			claim('first', ['a', 'One.'], ['b', 'Ten.']),
			claim('second', ['b', 'Ten.'], ['a', 'One.'])
		],
		[[['p', '1(1→1)(2→1) 2']], [['p', '1(1→1)(2→1)']]]
	],
	[
		'a claim told twice leads to the first telling there',
		['One. Two.', 'Ten. Twelve.'],
		[claim('a', ['a', 'Two.'], ['b', 'Twelve.'], ['b', 'Ten.'])],
		[[['p', '1 2(1→2)']], [['p', '1(1→2) 2(1→2)']]]
	],
	[
		'a claim told twice in one sentence is marked once',
		['One and two.', 'Ten.'],
		[claim('a', ['a', 'One'], ['a', 'two'], ['b', 'Ten.'])],
		[[['p', '1(1→1)']], [['p', '1(1→1)']]]
	],
	[
		'a claim over two sentences is marked at the first',
		['One. Two.', 'Ten.'],
		[claim('a', ['a', 'One. Two.'], ['b', 'Ten.'])],
		[[['p', '1(1→1) 2']], [['p', '1(1→1)']]]
	],
	[
		'a sentence that is shared and makes a claim',
		['A b c d e f.', 'Ten. A b c d e f.'],
		[claim('a', ['a', 'b c'], ['b', 'Ten.'])],
		[[['p', '1=2(1→1)']], [['p', '1(1→1) 2=1']]]
	],
	[
		'heading, paragraph and list',
		['## Title\n\nOne. Two.\n\n- Six.\n- Ten. A b c d e f.', '- A b c d e f.'],
		[],
		[
			[
				['h2', '1'],
				['p', '2 3'],
				['ul', '4', '5 6=1']
			],
			[['ul', '1=6']]
		]
	]
];

describe('placeMarks', () => {
	it.each(rows)('%s', async (_, [a, b], claims, [marksOfA, marksOfB]) => {
		const library = await madeLibrary({
			...madeTexts({ a: { body: a }, b: { body: b } }),
			'annotations/claims.yaml': madeYaml({ claims })
		});
		const found = comparisons(library);
		expect(found).toHaveLength(1);
		expect(found.map((one) => tell(placeMarks(one, 'a')))).toEqual([marksOfA]);
		expect(found.map((one) => tell(placeMarks(one, 'b')))).toEqual([marksOfB]);
	});

	it('has the words of each sentence and what stands between it and the next', async () => {
		const library = await madeLibrary(
			madeTexts({
				a: {
					body: 'One is.  Two\u00a0is.\u3000Six is.\n\nTen is.',
					frontMatter: { title: 'Whole' }
				},
				b: { body: 'Twelve.' }
			})
		);
		const [marked] = comparisons(library).map((one) => placeMarks(one, 'a'));
		expect(marked).toMatchObject({
			...{ slug: 'a', title: 'Whole', shortTitle: 'a' },
			origin:
				'Unsigned, publisher unknown · found at example.org · undated, retrieved 22 November 2026. None.'
		});
		expect(
			marked?.paragraphs.flatMap(({ blocks }) =>
				blocks.flat().map(({ text, after }) => [text, after])
			)
		).toEqual([
			['One is.', '  '],
			['Two\u00a0is.', '\u3000'],
			['Six is.', ''],
			['Ten is.', '']
		]);
	});
});
