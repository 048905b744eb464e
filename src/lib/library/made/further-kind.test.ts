import { parseHTML } from 'linkedom';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { aboutPage } from '../../about/about-page.ts';
import About from '../../about/About.svelte';
import { homePage } from '../../home/home-page.ts';
import Home from '../../home/Home.svelte';
import { readingPage } from '../../reader/reading-page.ts';
import Reading from '../../reader/Reading.svelte';
import { madeCoding } from './made-coding.ts';
import {
	madeAnnotation,
	madeAnnotations,
	madeDocument,
	madeLibrary,
	type MadeFiles
} from './made-library.ts';
import { madeVocabulary } from './made-vocabulary.ts';
import { madeYaml } from './made-yaml.ts';

/** A kind that no note has, and another that one has. */
const further = [
	{
		id: 'rumour',
		label: 'Rumour',
		glyph: 'r',
		origin: 'ours',
		summary: 'Nobody is said to have said it.',
		means: 'Nobody stands for it.',
		test: 'Is it?',
		mark: ['“It is said”.'],
		leave: ['What somebody says.'],
		facets: []
	},
	{
		id: 'forecast',
		label: 'Forecast',
		glyph: '→',
		origin: 'ours',
		summary: 'The text says what will be.',
		means: 'It is not yet so.',
		test: 'Is it about the future?',
		mark: ['“Will”.'],
		leave: ['What is.'],
		facets: [
			{
				id: 'horizon',
				label: 'By when',
				definition: 'How far ahead.',
				form: 'choice',
				values: [
					{ id: 'near', label: 'soon', definition: 'Within a year.' },
					{ id: 'far', label: 'later', definition: 'After that.' }
				]
			}
		]
	}
];
const ids = [
	'official-source',
	'state-media-framing',
	'unverifiable-statistic',
	'us-response',
	'text-signal',
	'corroborated',
	'rumour',
	'forecast'
];
const coding = (second: string) => madeCoding(['text 1 0 0 0 0 1 0 0 0 typo ', second], ids);
const settled = coding('text 2 0 0 0 0 0 0 0 1  ');
const files: MadeFiles = {
	'annotations/vocabulary.yaml': madeYaml({
		...madeVocabulary,
		kinds: [...madeVocabulary.kinds, ...further]
	}),
	'annotations/coding/coder-a.tsv': settled,
	'annotations/coding/coder-b.tsv': coding('text 2 0 0 0 0 0 0 1 1  '),
	'annotations/coding/settled.tsv': settled,
	'documents/text.md': madeDocument('One is two. It will be three.'),
	'annotations/text.yaml': madeAnnotations(
		madeAnnotation(),
		madeAnnotation({
			id: 'ahead',
			kind: 'forecast',
			signal: undefined,
			horizon: 'near',
			quote: 'will be three',
			title: 'Told in advance'
		})
	)
};

describe('a further kind', async () => {
	const library = await madeLibrary(files);

	function page<Props extends Record<string, unknown>>(component: Component<Props>, props: Props) {
		const { body } = render(component, { props });
		const { document } = parseHTML(`<html><body>${body}</body></html>`);
		return {
			/** The words of everything that `selector` finds, white space collapsed. */
			words: (selector: string) =>
				Array.from(document.querySelectorAll(selector), ({ textContent }) =>
					(textContent ?? '').replace(/\s+/g, ' ').trim()
				),
			attribute: (selector: string, name: string) =>
				document.querySelector(selector)?.getAttribute(name)
		};
	}

	it('is of the library, with its notes', () => {
		expect(library.codebook.kinds.map(({ id }) => id)).toEqual(ids);
		expect(library.documents.get('text')?.annotations).toMatchObject([
			{ id: 'made', kind: 'text-signal' },
			{ id: 'ahead', kind: 'forecast', facets: { horizon: 'near' } }
		]);
	});

	it('has a lane, a switch with a count and a note on the page of a text', () => {
		const reading = readingPage(library, 'text');
		if (!reading) throw new Error('The made text has a page.');
		const { words, attribute } = page(Reading, { ...reading });
		expect(attribute('.map svg svg', 'viewBox')).toBe('0 0 2 8');
		expect(attribute('.map svg svg path[data-kind=forecast]', 'd')).toBe('M1 7.5h1');
		expect(attribute('.map svg svg path[data-kind=rumour]', 'd')).toBeUndefined();
		expect(attribute('.map svg svg', 'aria-label')).toMatch(/, Rumour in 0, Forecast in 1$/);
		expect(attribute('.map a[data-kind=forecast]', 'href')).toBe('#ahead');

		expect(words('[data-kind=rumour] > label:has(#show_rumour)')).toEqual(['r Rumour 0 notes']);
		expect(words('[data-kind=forecast] > label:has(#show_forecast)')).toEqual([
			'→ Forecast 1 note'
		]);
		expect(words('p[data-kind=forecast]:has(#show_forecast)')[0]).toContain('It is not yet so.');

		expect(words('.text span[data-kind=forecast][aria-details]')).toEqual(['will be three']);
		expect(attribute('.text a[data-kind=forecast]', 'aria-label')).toBe('2');
		expect(words('.note[data-kind=forecast] > details > summary')).toEqual([
			'2 → Forecast: Told in advance'
		]);
		expect(words('.note[data-kind=forecast] footer')).toEqual([
			expect.stringMatching(/\bBy when: soon\b/)
		]);
	});

	it('has a line of the legend and a lane in the list of texts', () => {
		const { words, attribute } = page(Home, { ...homePage(library) });
		expect(words('dl div[data-kind=forecast]')).toEqual([
			'→ Forecast (our own addition) The text says what will be.'
		]);
		expect(words('dl div[data-kind=rumour]')).toHaveLength(1);
		expect(attribute('.card .strip path[data-kind=forecast]', 'd')).toBe('M1 7.4h.8');
	});

	it('has its entry in the codebook, and its agreement', () => {
		const { words } = page(About, { ...aboutPage(library) });
		expect(words('#kind_forecast h3')).toEqual(['→ Forecast (our own addition)']);
		expect(words('#kind_forecast dt')).toEqual(['soon', 'later']);
		expect(words('#kind_rumour li')).toEqual(['“It is said”.', 'What somebody says.']);

		expect(words('tr:nth-last-child(2) > *').join(' ')).toBe('Rumour 0 1 0 50.0% 0.00 0.00');
		expect(words('tbody tr:last-child > *').join(' ')).toBe('Forecast 1 1 1 100.0% 1.00 1.00');
		expect(words('p').join()).toContain('our own additions: Rumour, Forecast.');
	});
});
