import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { PAPERS } from '../annotation/paper.ts';
import type { Library } from '../library/library.ts';
import { changingMarkup } from '../library/made/hostile-strings.ts';
import { madeLibrary } from '../library/made/made-library.ts';
import { madeReferences, madeTexts } from '../library/made/made-texts.ts';
import { madeVocabulary } from '../library/made/made-vocabulary.ts';
import { madeYaml } from '../library/made/made-yaml.ts';
import { project } from '../text/projection.ts';
import Calls from './Calls.svelte';
import { callsPage, readingsPage } from './collection-page.ts';
import { paperPage } from './paper-page.ts';
import PaperOf from './PaperOf.svelte';
import Print from './Print.svelte';
import { printPage } from './print-page.ts';
import Readings from './Readings.svelte';

/** Stands in whatever an editor can write; no part of an id. */
const WORDS = 'plainWORDS';

const noted = {
	title: WORDS,
	question: WORDS,
	rival: WORDS,
	try: { do: WORDS, for: WORDS, against: WORDS },
	references: ['source', 'made-origin']
};
const library = await madeLibrary({
	'annotations/vocabulary.yaml': madeYaml({
		kinds: madeVocabulary.kinds.map((kind) => ({
			...kind,
			label: `${kind.id} ${WORDS}`,
			summary: WORDS
		})),
		reaches: madeVocabulary.reaches
	}),
	...madeReferences({ source: WORDS }),
	'annotations/corrections.yaml': madeYaml({
		edition: WORDS,
		changed: '2026-11-26',
		corrections: []
	}),
	...madeTexts({
		text: {
			body: 'One two. Three.\n\n- Four\n- Five',
			frontMatter: {
				...{ title: WORDS, shortTitle: WORDS, publisher: WORDS, carrier: WORDS, rights: WORDS },
				stateOutlet: 'made-origin'
			},
			notes: [
				{
					kind: 'state-media-framing',
					technique: 'omission',
					plain: WORDS,
					quote: 'One',
					...noted
				},
				{
					kind: 'unverifiable-statistic',
					credit: 'none',
					'checkable-by': WORDS,
					quote: 'Four',
					...noted
				}
			]
		}
	})
});

/** The library with `words` in each block of its text, which is a sentence, and in every passage. */
function withText(words: string): Library {
	const document = library.documents.get('text');
	if (!document) throw new Error('The made library has a text.');
	// Two spaces in any case: where words hold some, a paragraph says so by a class.
	const lines = [1, 2, 3].map((number) => `Begin  ${number} ${words} end.`);
	const projection = project(lines);
	const { blocks } = projection;
	const positions = blocks.map(({ start, end }) => ({ start, end: end - ' end.'.length }));
	const made = {
		...document,
		projection,
		paragraphs: [
			{ tagName: 'p', blocks: [0] },
			{ tagName: 'ul', blocks: [1, 2] }
		],
		sentences: blocks.map((block, index) => ({ ...block, number: index + 1, block: index })),
		annotations: document.annotations.map((one, index) => ({
			...one,
			positions: positions.slice(index, index + 2)
		})),
		parts: [{ id: 'part', title: WORDS, why: WORDS, from: 1, to: 3 }],
		questions: [{ ask: WORDS, from: 1, to: 3, look: WORDS }]
	};
	return { ...library, documents: new Map([['text', made]]) };
}

/** What a page is given, with `words` wherever an editor’s words are. HTML is left as it was made: it has those of the text. */
function replaced<T>(value: T, words: string): T;
function replaced(value: unknown, words: string): unknown {
	if (typeof value === 'string') return value.replaceAll(WORDS, () => words);
	if (Array.isArray(value)) return value.map((one) => replaced(one, words));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [key, key === 'html' ? one : replaced(one, words)])
	);
}

// Each component has props of its own; beside it stands what makes them.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Page = [string, Component<any>, (library: Library) => object | undefined];
const pages: Page[] = [
	...PAPERS.flatMap((paper): Page[] => [
		[paper, PaperOf, (of) => paperPage(of, { slug: 'text', paper })],
		[`${paper} of a part`, PaperOf, (of) => paperPage(of, { slug: 'text', paper, part: 'part' })]
	]),
	['calls', Calls, callsPage],
	['readings', Readings, readingsPage],
	['what can be printed', Print, printPage]
];

// Hundreds of strings through a whole page take seconds where the machine is busy.
describe('no string of an editor or of a text becomes markup', { timeout: 30_000 }, () => {
	it.each(pages)('%s', (_, page, read) => {
		const print = (words: string) => {
			const props = replaced(read(withText(words)), words);
			if (!props) throw new Error('There is nothing to print.');
			const { head, body } = render(page, { props });
			return head + body;
		};
		expect(print('plain').split('plain').length).toBeGreaterThan(5);
		expect(print('plain')).not.toContain(WORDS);
		expect(changingMarkup(print)).toEqual([]);
	});
});
