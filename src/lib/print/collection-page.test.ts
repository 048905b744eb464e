import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeLibrary, madeQuantity, type MadeFiles } from '../library/made/made-library.ts';
import { madeTexts } from '../library/made/made-texts.ts';
import { madeYaml } from '../library/made/made-yaml.ts';
import { callsPage, readingsPage, shorten } from './collection-page.ts';

/** `count` words of four letters, numbered: `w001 w002 …`. */
const words = (count: number, between = ' ') =>
	Array.from({ length: count }, (_, index) => `w${String(index + 1).padStart(3, '0')}`).join(
		between
	);

describe('shorten', () => {
	const short: [string, string, string][] = [
		['nothing', '', ''],
		['a word', 'One', 'One'],
		['180 characters', 'x'.repeat(180), 'x'.repeat(180)],
		['lines', 'One\ntwo\nthree', 'One two three']
	];
	it.each(short)('leaves short words as they are: %s', (_, given, expected) => {
		expect(shorten(given)).toBe(expected);
	});

	const long: [string, string, string][] = [
		['forty words', words(40), `${words(18)} … ${words(40).slice(-18 * 5 + 1)}`],
		['forty lines', words(40, '\n'), `${words(18)} … ${words(40).slice(-18 * 5 + 1)}`],
		[
			'a long word at both ends',
			`${'a'.repeat(80)} ${'b'.repeat(80)} ${'c'.repeat(80)}`,
			`${'a'.repeat(80)} … ${'c'.repeat(80)}`
		],
		['one long word', 'x'.repeat(181), `${'x'.repeat(90)} … ${'x'.repeat(90)}`],
		['Chinese', '说'.repeat(200), `${'说'.repeat(90)} … ${'说'.repeat(90)}`],
		[
			'signs of two halves, cut in one',
			`x${'𠮷'.repeat(100)}x`,
			`x${'𠮷'.repeat(44)} … ${'𠮷'.repeat(44)}x`
		],
		[
			'letters with accents, cut behind one',
			`x${'e\u0301'.repeat(100)}x`,
			`x${'e\u0301'.repeat(44)} … ${'e\u0301'.repeat(44)}x`
		]
	];
	it.each(long)('cuts the middle: %s', (_, given, expected) => {
		expect(shorten(given)).toBe(expected);
	});

	it('keeps whole words, in order, and no more than 183 characters', () => {
		const word = fc.string({
			unit: fc.constantFrom('a', 'é', '说', '𠮷', '.', '1'),
			minLength: 1,
			maxLength: 40
		});
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (given) => {
				const printed = shorten(given.join(' '));
				expect(printed.length).toBeLessThanOrEqual(183);
				const [head = '', tail] = printed.split(' … ');
				if (tail === undefined) {
					expect(printed).toBe(given.join(' '));
					return;
				}
				const [first, last] = [head.split(' '), tail.split(' ')];
				expect(first).toEqual(given.slice(0, first.length));
				expect(last).toEqual(given.slice(-last.length));
				expect(first.length + last.length).toBeLessThanOrEqual(given.length);
			})
		);
	});
});

const statistic = (fields: object) => ({
	kind: 'unverifiable-statistic',
	credit: 'none',
	...fields
});
const step = (words: string) => ({ do: words, for: 'It is.', against: 'It is not.' });
const files: MadeFiles = madeTexts({
	one: {
		body: 'One is. Two is. Three is.\n\nFour is. Five is.',
		notes: [
			statistic({
				quote: 'Two is.',
				'checkable-by': 'The office',
				'kept-by': 'office',
				quantities: [
					madeQuantity({ id: 'share', printed: 'Two', unit: '%' }),
					madeQuantity({ id: 'all', printed: 'Two', period: '2020', method: 'counted' })
				],
				question: 'How many?',
				rival: 'It may be.',
				title: 'Two of what?'
			}),
			statistic({
				quote: 'Three',
				'checkable-by': 'The desk',
				reach: 'public',
				quantities: [
					madeQuantity({
						id: 'three',
						printed: 'Three',
						value: 3,
						period: '2020',
						method: 'counted'
					})
				],
				try: step('Ask for the list.')
			}),
			statistic({ quote: 'Four', question: 'Of nobody?' }),
			statistic({
				id: 'both',
				quotes: ['One', 'Five is.'],
				'checkable-by': 'The other office',
				quantities: [madeQuantity({ id: 'one', printed: 'One', value: 1, period: '2020' })],
				question: 'Which?'
			})
		]
	},
	none: { body: 'One is.', notes: [{ kind: 'text-signal', signal: 'typo', quote: 'One' }] },
	two: {
		body: 'One is.',
		frontMatter: { lang: 'ar', dir: 'rtl' },
		notes: [{ kind: 'text-signal', signal: 'typo', quote: 'One', rival: 'Or not.', title: 'Typo' }]
	}
});
const library = await madeLibrary(files);

describe('callsPage', () => {
	it('has who holds a record and what to try first, in the order of the texts and of their notes', () => {
		const page = callsPage(library);
		expect(page.texts.map(({ slug, items }) => [slug, items])).toEqual([
			[
				'one',
				[
					{
						holder: 'The other office',
						keptBy: null,
						isPublic: false,
						toGive: ['how it was counted'],
						test: 'Which?',
						sentences: [1, 5],
						words: 'One … Five is.',
						path: '/documents/one/#both'
					},
					{
						holder: 'The office',
						keptBy: 'office',
						isPublic: false,
						toGive: ['its period', 'the whole of which it is a share', 'how it was counted'],
						test: 'How many?',
						sentences: [2],
						words: 'Two is.',
						path: '/documents/one/#n1'
					},
					{
						holder: 'The desk',
						keptBy: null,
						isPublic: true,
						toGive: [],
						test: 'Ask for the list.',
						sentences: [3],
						words: 'Three',
						path: '/documents/one/#n2'
					}
				]
			]
		]);
	});

	it('counts the kinds of holders that occur', () => {
		expect(callsPage(library).holders).toEqual([
			{ label: 'office', definition: 'office', number: 1 }
		]);
	});

	it('leaves out a note that asks nothing, though it names a holder', () => {
		const documents = new Map(
			Array.from(library.documents, ([slug, document]) => [
				slug,
				{
					...document,
					annotations: document.annotations.map((annotation) => {
						const asking = { ...annotation };
						if (annotation.id !== 'both') delete asking.question;
						if (annotation.id === 'n1') delete asking.try;
						return asking;
					})
				}
			])
		);
		const [text] = callsPage({ ...library, documents }).texts;
		expect(text?.items.map(({ path }) => path)).toEqual([
			'/documents/one/#both',
			'/documents/one/#n2'
		]);
	});
});

describe('readingsPage', () => {
	it('has every other reading beside its note, with the number of the note on its page', () => {
		const page = readingsPage(library);
		expect(page.texts.map(({ slug, document }) => [slug, document.dir])).toEqual([
			['one', 'ltr'],
			['two', 'rtl']
		]);
		expect(page.texts.flatMap(({ items }) => items)).toEqual([
			{
				number: 2,
				title: 'Two of what?',
				note: expect.stringMatching(/^This note was made/),
				rival: 'It may be.',
				sentences: [2],
				words: 'Two is.',
				path: '/documents/one/#n1'
			},
			{
				number: 1,
				title: 'Typo',
				note: expect.stringMatching(/^This note was made/),
				rival: 'Or not.',
				sentences: [1],
				words: 'One',
				path: '/documents/two/#n1'
			}
		]);
	});
});

describe.each([
	['callsPage', callsPage, { texts: [], holders: [] }],
	['readingsPage', readingsPage, { texts: [] }]
])('%s', (_, read, empty) => {
	it('is empty, where no text has any', async () => {
		expect(read(await madeLibrary())).toStrictEqual(empty);
	});

	it('says which edition the notes are', async () => {
		const edition = { edition: 'second', changed: '2026-11-26', corrections: [] };
		const corrected = await madeLibrary({
			...files,
			'annotations/corrections.yaml': madeYaml(edition)
		});
		expect(read(corrected).edition).toEqual(edition);
	});
});
