import { describe, expect, it } from 'vitest';
import { PAPERS, type PaperId } from '../annotation/paper.ts';
import type { AnnotatedDocument } from '../library/document.ts';
import type { Library } from '../library/library.ts';
import { madeLibrary } from '../library/made/made-library.ts';
import { madeReferences, madeTexts } from '../library/made/made-texts.ts';
import { madeVocabulary } from '../library/made/made-vocabulary.ts';
import { madeYaml } from '../library/made/made-yaml.ts';
import { project } from '../text/projection.ts';
import { sentences } from '../text/sentence.ts';
import { paperPage, type PaperPage } from './paper-page.ts';

/** Stands in everything that an editor says of what was found. */
const FOUND = 'FOUND';

const framing = (fields: object) => ({
	kind: 'state-media-framing',
	technique: 'omission',
	...fields
});
const library = await madeLibrary({
	'annotations/vocabulary.yaml': madeYaml({
		kinds: madeVocabulary.kinds.map((kind) => ({ ...kind, glyph: kind.id.charAt(0) })),
		reaches: madeVocabulary.reaches
	}),
	...madeReferences({ record: `A record ${FOUND}` }),
	...madeTexts({
		text: {
			body: 'One is. Two is so good. Three is. Four is.\n\nFive is best. Six is. Seven is. Eight is.',
			frontMatter: { stateOutlet: 'made-origin' },
			about: { note: FOUND, usResponse: FOUND, whatItIs: FOUND, watch: [FOUND] },
			notes: [
				framing({
					id: 'good',
					quote: 'so good',
					plain: `Two is. ${FOUND}`,
					title: `Good ${FOUND}`,
					rival: `Or it is. ${FOUND}`,
					question: `Is it? ${FOUND}`,
					try: { do: FOUND, for: FOUND, against: FOUND },
					references: ['record'],
					first: FOUND
				}),
				framing({ id: 'across', quotes: ['Four', 'Five is best'], plain: 'Five is.' }),
				framing({ id: 'without-words', quote: 'Six' }),
				{
					id: 'promoted',
					kind: 'text-signal',
					signal: 'promotional-claim',
					quote: 'Eight is.'
				},
				{
					id: 'counted',
					kind: 'unverifiable-statistic',
					credit: 'none',
					'checkable-by': FOUND,
					quote: 'One is. Two'
				}
			]
		},
		other: { body: 'One is.', notes: [] }
	})
});
const text = library.documents.get('text');
if (!text) throw new Error('The made library has the text.');

const part = (id: string, from: number, to: number) => ({
	...{ id, from, to },
	title: `Part ${id}`,
	why: `Why ${id}`
});
const question = (from: number, to: number) => ({
	ask: `Who, at ${from}?`,
	from,
	to,
	look: 'Look.'
});
const QUESTIONS = [question(1, 2), question(4, 5), question(5, 8)];

/** The library with these fields of the text, which files could only give to a longer one. */
const withText = (fields: Partial<AnnotatedDocument>): Library => ({
	...library,
	documents: new Map([...library.documents, ['text', { ...text, ...fields }]])
});
const parted = withText({
	parts: [part('begin', 1, 4), part('end', 5, 8), part('middle', 3, 6)],
	questions: QUESTIONS
});

function print(paper: PaperId, id?: string, of: Library = parted): PaperPage {
	const page = paperPage(of, { slug: 'text', paper, part: id });
	if (!page) throw new Error(`There is no ${paper}.`);
	return page;
}

describe('paperPage', () => {
	/** name, what is asked for */
	const unknown: [string, Parameters<typeof paperPage>[1]][] = [
		['text', { slug: 'txet', paper: 'sheet' }],
		['text, which every object has', { slug: 'constructor', paper: 'sheet' }],
		['paper', { slug: 'text', paper: 'poster' }],
		['paper, which every object has', { slug: 'text', paper: 'toString' }],
		['paper, in other letters', { slug: 'text', paper: 'Sheet' }],
		['part', { slug: 'text', paper: 'sheet', part: 'ends' }],
		['part without a name', { slug: 'text', paper: 'sheet', part: '' }],
		['part, but another text has it', { slug: 'other', paper: 'sheet', part: 'end' }]
	];
	it.each(unknown)('is not there where there is no such %s', (_, asked) => {
		expect(paperPage(parted, asked)).toBeUndefined();
	});

	it.each(PAPERS)('says of the %s what it is, and of which part', (paper) => {
		const { slug, document, path, part: printed } = print(paper, 'end');
		expect({ slug, document, path, printed }).toStrictEqual({
			slug: 'text',
			document: text.frontMatter,
			path: `/print/text/${paper}/end/`,
			printed: { id: 'end', title: 'Part end', from: 5, to: 8 }
		});
		expect(print(paper).path).toBe(`/print/text/${paper}/`);
		expect('part' in print(paper)).toBe(false);
	});

	it.each(PAPERS)('has all kinds, in their order, on the %s', (paper) => {
		expect(print(paper).kinds.map(({ id }) => id)).toEqual(
			library.codebook.kinds.map(({ id }) => id)
		);
	});

	it('says which edition the notes are, where a file says so', async () => {
		const edition = { edition: 'second', changed: '2026-11-26', corrections: [] };
		const corrected = await madeLibrary({ 'annotations/corrections.yaml': madeYaml(edition) });
		expect(print('key', undefined, corrected).edition).toEqual(edition);
		expect('edition' in print('key')).toBe(false);
	});

	it.each([undefined, 'begin', 'middle'])('tells on a sheet nothing that was found: %s', (id) => {
		expect(JSON.stringify(print('key', id))).toContain(FOUND);
		const sheet = print('sheet', id);
		const said = JSON.stringify(sheet);
		expect(said).not.toContain(FOUND);
		for (const { title, note, id } of text.annotations) {
			expect(said).not.toContain(title);
			expect(said).not.toContain(note);
			expect(said).not.toContain(`"${id}"`);
		}
		expect(sheet).toMatchObject({ notes: [], codes: [], rewritings: [] });
		expect(sheet.paragraphs.map(({ html }) => html).join('')).not.toMatch(/<(span|a)\b/);
	});

	it('has notes in order, each once, but for the sheet', () => {
		const ids = ['good', 'across', 'without-words', 'promoted', 'counted'];
		const order = text.annotations.map(({ id }) => id);
		expect(order.toSorted()).toEqual(ids.toSorted());
		for (const paper of PAPERS) {
			expect(print(paper).notes.map(({ id }) => id)).toEqual(paper === 'sheet' ? [] : order);
		}
	});

	/** part, the questions that are wholly about it */
	const asked: [string | undefined, typeof QUESTIONS][] = [
		[undefined, QUESTIONS],
		['begin', QUESTIONS.slice(0, 1)],
		['end', QUESTIONS.slice(2)],
		['middle', QUESTIONS.slice(1, 2)]
	];
	it.each(asked)('has the questions of a part: %s', (id, expected) => {
		expect(print('sheet', id).questions).toEqual(expected);
		expect(print('key', id).questions).toEqual(expected);
	});

	/** name, part, then the kinds of each sentence by their first letters */
	const codes: [string, string | undefined, string[]][] = [
		['the text', undefined, ['1 u', '2 su', '3', '4 s', '5 s', '6 s', '7', '8 t']],
		['a part', 'middle', ['3', '4 s', '5 s', '6 s']]
	];
	it.each(codes)(
		'has on the key the kinds of each sentence, in their order: %s',
		(_, id, expected) => {
			const page = print('key', id);
			expect(
				page.codes.map(({ number, glyphs }) => `${number} ${glyphs.join('')}`.trimEnd())
			).toEqual(expected);
		}
	);

	it('has no codes of a text that nobody has judged', () => {
		expect(print('key', undefined, withText({ coded: false })).codes).toEqual([]);
	});

	/** part, then the sentences to rewrite, with what is framed in brackets, and the plain wording */
	const rewritings: [string | undefined, string[]][] = [
		[
			undefined,
			[
				'2: Two is [so good]. > Two is. FOUND',
				'4, 5: [Four] is.\n[Five is best]. > Five is.',
				'8: [Eight is.] > undefined'
			]
		],
		['begin', ['2: Two is [so good]. > Two is. FOUND']],
		['end', ['8: [Eight is.] > undefined']],
		['middle', ['4, 5: [Four] is.\n[Five is best]. > Five is.']]
	];
	it.each(rewritings)('has what is to be rewritten, wholly within the part: %s', (id, expected) => {
		const inShort = ({ rewritings }: PaperPage) =>
			rewritings
				.map(({ sentences, pieces, plain }) => {
					const words = pieces.map(({ words, isMarked }) => (isMarked ? `[${words}]` : words));
					return `${sentences.join(', ')}: ${words.join('')} > ${plain}`;
				})
				.toSorted();
		expect(inShort(print('rewrite', id))).toEqual(expected);
		for (const paper of ['sheet', 'key', 'copy', 'questions'] as const) {
			expect(print(paper, id).rewritings).toEqual([]);
		}
	});

	it.each(PAPERS)('is there of a text without notes: %s', (paper) => {
		const page = paperPage(library, { slug: 'other', paper });
		expect(page).toMatchObject({ notes: [], questions: [], rewritings: [] });
		expect(page?.paragraphs.map(({ sentences }) => sentences)).toEqual([[1]]);
		expect(page?.codes).toEqual(paper === 'sheet' ? [] : [{ number: 1, glyphs: [], notes: [] }]);
	});

	/** A text of so many sentences, three a paragraph, of which every second has a note of its own. */
	function long(count: number): Library {
		const lines = Array.from({ length: Math.ceil(count / 3) }, (_, line) =>
			Array.from(
				{ length: Math.min(3, count - line * 3) },
				(_, at) => `It is ${line * 3 + at + 1}.`
			)
		);
		const projection = project(lines.map((line) => line.join(' ')));
		const counted = sentences(projection);
		const model = text?.annotations.find(({ id }) => id === 'good');
		if (!model) throw new Error('The made text has a note with a plain wording.');
		return withText({
			projection,
			sentences: counted,
			paragraphs: lines.map((_, block) => ({ tagName: 'p', blocks: [block] })),
			annotations: counted
				.filter(({ number }) => number % 2 === 0)
				.map(({ start, end, number }) => ({
					...model,
					id: `n${number}`,
					positions: [{ start, end }]
				}))
		});
	}

	it.each([1, 90, 4800])('has each sentence of a text of %i, and each note, once', (count) => {
		const of = long(count);
		const numbers = Array.from({ length: count }, (_, index) => index + 1);
		const even = numbers.filter((number) => number % 2 === 0);
		for (const paper of PAPERS) {
			const { paragraphs, notes, codes, rewritings } = print(paper, undefined, of);
			expect(paragraphs.flatMap(({ sentences }) => sentences)).toEqual(numbers);
			const html = paragraphs.map(({ html }) => html).join('');
			const printed = Array.from(html.matchAll(/data-sentence="(\d+)"/g), ([, one]) => Number(one));
			expect(printed).toEqual(numbers);
			expect(notes.flatMap(({ sentences }) => sentences)).toEqual(paper === 'sheet' ? [] : even);
			expect(codes.map(({ number }) => number)).toEqual(paper === 'sheet' ? [] : numbers);
			const isRewritten = paper === 'rewrite';
			expect(rewritings).toHaveLength(isRewritten ? even.length : 0);
		}
	});
});
