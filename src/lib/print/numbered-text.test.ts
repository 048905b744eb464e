import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { AnnotatedDocument } from '../library/document.ts';
import { madeCodebook } from '../library/made/made-codebook.ts';
import { madeLibrary } from '../library/made/made-library.ts';
import { project } from '../text/projection.ts';
import { sentences } from '../text/sentence.ts';
import { numberedText, type NumberedParagraph } from './numbered-text.ts';

const library = await madeLibrary();
const model = library.documents.get('text');
const [modelNote] = model?.annotations ?? [];

/**
 * A text of these paragraphs, a list where several lines stand together, with a note n1, n2, … on each of `passages`, or on
 * several of them together.
 */
function made(
	paragraphs: readonly (string | string[])[],
	passages: readonly (string | string[])[] = []
): AnnotatedDocument {
	if (!model || !modelNote) throw new Error('The made library has a text with a note.');
	const projection = project(paragraphs.flat());
	let next = 0;
	return {
		...model,
		projection,
		sentences: sentences(projection),
		paragraphs: paragraphs.map((lines) => ({
			tagName: typeof lines === 'string' ? 'p' : 'ul',
			blocks: [lines].flat().map(() => next++)
		})),
		annotations: passages.map((words, place) => ({
			...modelNote,
			id: `n${place + 1}`,
			positions: [words].flat().map((one) => {
				const start = projection.text.indexOf(one);
				if (start === -1) throw new Error(`The text does not hold “${one}”.`);
				return { start, end: start + one.length };
			})
		}))
	};
}
const part = (from: number, to: number) => ({
	id: 'part',
	title: 'A part',
	why: 'It is.',
	from,
	to
});

/** `0 (1, 2): n1, n2`: a paragraph, numbers of its sentences, its notes. */
const inShort = (paragraphs: readonly NumberedParagraph[]) =>
	paragraphs.map(
		({ index, sentences, notes }) =>
			`${index} (${sentences.join(', ')}): ${notes.map(({ number, id }) => `${number} ${id}`).join(', ')}`
	);
const parse = (paragraphs: readonly NumberedParagraph[]) =>
	parseHTML(`<html><body>${paragraphs.map(({ html }) => html).join('')}</body></html>`).document;
const all = (paragraphs: readonly NumberedParagraph[], selector: string) => [
	...parse(paragraphs).querySelectorAll(selector)
];
const printedNumbers = (paragraphs: readonly NumberedParagraph[]) =>
	all(paragraphs, '[data-sentence]').map((one) => Number(one.getAttribute('data-sentence')));
const printedWords = (paragraphs: readonly NumberedParagraph[]) =>
	all(paragraphs, 'p, li').map(({ textContent }) => textContent);

const BLOCKS = [
	'One is. Two is.',
	['Three is.', 'Four is. Five is.'],
	'Six is. Seven is. Eight is.'
];

describe('numberedText', () => {
	/** name, passages, part, then the paragraphs */
	const rows: [string, (string | string[])[], ReturnType<typeof part> | undefined, string[]][] = [
		['a text', [], undefined, ['0 (1, 2): ', '1 (3, 4, 5): ', '2 (6, 7, 8): ']],
		['a part of whole paragraphs', [], part(3, 8), ['1 (3, 4, 5): ', '2 (6, 7, 8): ']],
		['a part that cuts a paragraph at its head', [], part(2, 5), ['0 (2): ', '1 (3, 4, 5): ']],
		['a part that cuts a paragraph at its end', [], part(3, 6), ['1 (3, 4, 5): ', '2 (6): ']],
		['a part that cuts a list', [], part(4, 4), ['1 (4): ']],
		['a part within a paragraph', [], part(7, 7), ['2 (7): ']],
		[
			'notes, where they begin',
			['One', 'Two is.', 'Four', 'Eight'],
			undefined,
			['0 (1, 2): 1 n1, 2 n2', '1 (3, 4, 5): 3 n3', '2 (6, 7, 8): 4 n4']
		],
		[
			'a note with two passages, once, where it begins',
			[['Two', 'Six']],
			undefined,
			['0 (1, 2): 1 n1', '1 (3, 4, 5): ', '2 (6, 7, 8): ']
		],
		[
			'the same whose later passage is named first',
			[['Six', 'Two']],
			undefined,
			['0 (1, 2): 1 n1', '1 (3, 4, 5): ', '2 (6, 7, 8): ']
		],
		[
			'in a part, a note with two passages, at the first that is printed',
			[['Two', 'Six', 'Eight']],
			part(3, 8),
			['1 (3, 4, 5): ', '2 (6, 7, 8): 1 n1']
		],
		[
			'in a part, notes with the numbers of the text',
			['One', 'Two', 'Three', 'Seven'],
			part(3, 8),
			['1 (3, 4, 5): 3 n3', '2 (6, 7, 8): 4 n4']
		],
		[
			'in a part, the note on a sentence that is printed and does not belong to it',
			['One', 'Eight'],
			part(3, 6),
			['1 (3, 4, 5): ', '2 (6): 2 n2']
		]
	];
	it.each(rows)('%s', (_, passages, given, expected) => {
		expect(inShort(numberedText(made(BLOCKS, passages), madeCodebook, given))).toEqual(expected);
	});

	it('prints a paragraph that a part cuts whole, with all its numbers', () => {
		const cut = numberedText(made(BLOCKS), madeCodebook, part(5, 6));
		expect(printedWords(cut)).toEqual(BLOCKS.slice(1).flat());
		expect(printedNumbers(cut)).toEqual([3, 4, 5, 6, 7, 8]);
		expect(cut.flatMap(({ sentences }) => sentences)).toEqual([5, 6]);
	});

	it('prints a paragraph without a sentence with the whole text, and with no part', () => {
		const document = made(['One is.', '\ufeff', 'Two is.']);
		expect(inShort(numberedText(document, madeCodebook))).toEqual(['0 (1): ', '1 (): ', '2 (2): ']);
		expect(inShort(numberedText(document, madeCodebook, part(1, 2)))).toEqual([
			'0 (1): ',
			'2 (2): '
		]);
	});

	it('gives every note the same number, in the words of the text and beside them', () => {
		const document = made(BLOCKS, ['One', 'Two is.', ['Four', 'Seven'], 'Eight is.']);
		for (const given of [undefined, part(1, 2), part(3, 5), part(6, 8)]) {
			const printed = numberedText(document, madeCodebook, given);
			const beside = printed.flatMap(({ notes }) =>
				notes.map(({ number, id }) => `${id} ${number}`)
			);
			const inText = all(printed, 'a[role=doc-noteref]').map(
				(link) => `${link.getAttribute('href')?.slice(1)} ${link.getAttribute('aria-label')}`
			);
			expect(beside.length).toBeGreaterThan(0);
			expect(new Set(inText)).toEqual(new Set(beside));
			expect(beside.filter((one) => !/^n(\d) \1$/.test(one))).toEqual([]);
		}
	});

	it('tells which notes are read first, by those of the whole text', () => {
		const document = made(BLOCKS, ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight']);
		const annotations = document.annotations.map((one) =>
			one.id === 'n7' ? { ...one, first: 'It is short.' } : one
		);
		const printed = numberedText({ ...document, annotations }, madeCodebook, part(6, 8));
		const notes = printed.flatMap(({ notes }) => notes);
		expect(notes.map(({ id, isFirst }) => [id, isFirst])).toEqual([
			['n6', false],
			['n7', true],
			['n8', false]
		]);
	});

	it('has neither notes nor marks where none are asked for, and the same words and numbers', () => {
		const document = made(BLOCKS, ['One', 'Two is.', ['Four', 'Seven'], 'Eight is.']);
		const noted = numberedText(document, madeCodebook);
		const plain = numberedText(document, madeCodebook, undefined, false);
		expect(all(noted, 'span, a').length).toBeGreaterThan(8);
		expect(all(plain, 'span, a, [class]')).toHaveLength(0);
		expect(plain.flatMap(({ notes }) => notes)).toEqual([]);
		expect(printedWords(plain)).toEqual(printedWords(noted));
		expect(printedNumbers(plain)).toEqual(printedNumbers(noted));
	});

	it('tells each paragraph its language', () => {
		const document = made(['من يقول؟ لا أحد.', ['نعم.']]);
		const frontMatter = { ...document.frontMatter, lang: 'ar', dir: 'rtl' as const };
		const printed = numberedText({ ...document, frontMatter }, madeCodebook);
		expect(all(printed, 'p[lang=ar][dir=rtl], ul[lang=ar][dir=rtl]')).toHaveLength(2);
	});

	it('prints every word of any text, and each sentence’s number once, in order, notes or none', () => {
		const line = fc.oneof(
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
			fc.constantFrom(
				'One is. Two is.',
				'a  b\tc',
				'他说。我们',
				'<b>&amp;</b>',
				'من؟ لا.',
				'\ufeff'
			)
		);
		const paragraph = fc.oneof(line, fc.array(line, { minLength: 1, maxLength: 3 }));
		const passage = fc.tuple(fc.nat(1000), fc.nat(1000));
		fc.assert(
			fc.property(
				fc.array(paragraph, { minLength: 1, maxLength: 6 }),
				fc.array(passage, { maxLength: 6 }),
				fc.nat(1000),
				fc.nat(1000),
				(paragraphs, ranges, first, length) => {
					const bare = made(paragraphs);
					const { blocks, text } = bare.projection;
					/** Each of a character at least, within one block. */
					const passages = ranges.map(([at, from]) => {
						const { start, end } = blocks[at % blocks.length] ?? { start: 0, end: 1 };
						return text.slice(start + (from % (end - start)), end);
					});
					const document = made(paragraphs, passages);
					const numbers = document.sentences.map(({ number }) => number);
					for (const noted of [true, false]) {
						const printed = numberedText(document, madeCodebook, undefined, noted);
						expect(printed.map(({ index }) => index)).toEqual([...paragraphs.keys()]);
						expect(printedWords(printed)).toEqual(text.split('\n'));
						expect(printedNumbers(printed)).toEqual(numbers);
						expect(printed.flatMap(({ sentences }) => sentences)).toEqual(numbers);
					}
					if (numbers.length === 0) return;
					const from = 1 + (first % numbers.length);
					const to = from + (length % (numbers.length - from + 1));
					const cut = numberedText(document, madeCodebook, part(from, to));
					expect(cut.flatMap(({ sentences }) => sentences)).toEqual(numbers.slice(from - 1, to));
					expect(cut.every(({ sentences }) => sentences.length > 0)).toBe(true);
					const whole = new Map(
						numberedText(document, madeCodebook).map((one) => [one.index, one.html])
					);
					for (const { index, html } of cut) expect(html).toBe(whole.get(index));
				}
			)
		);
	});
});
