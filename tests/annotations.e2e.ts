import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { build, type Rollup } from 'vite';
import type { AnnotationPage, WebAnnotation } from '../src/lib/annotation/json-ld.ts';
import { toAnnotationPage } from '../src/lib/annotation/json-ld.ts';
import { project } from '../src/lib/text/projection.ts';
import { documents } from './pages.ts';

type Selectors = WebAnnotation['target'][number]['selector'];

/** What Apache Annotator brings to the page: from a selector to a function that finds ranges in a node. */
type Find<S> = (selector: S) => (scope: Node) => AsyncIterable<Range>;
interface Annotator {
	createTextQuoteSelectorMatcher: Find<Selectors[0]>;
	createTextPositionSelectorMatcher: Find<Selectors[1]>;
}

/** A second implementation of the W3C’s selectors as a classic script. */
let annotator: string;
test.beforeAll(async () => {
	const [built] = [
		await build({
			configFile: false,
			logLevel: 'error',
			build: {
				write: false,
				lib: {
					entry: fileURLToPath(import.meta.resolve('@apache-annotator/dom')),
					formats: ['iife'],
					name: 'annotator'
				}
			}
		})
	].flat() as Rollup.RollupOutput[];
	annotator = built?.output[0].code ?? '';
});

/** The words that every selector finds in the page that is open: all of a quotation, all of a position. */
const findAll = async (page: Page, targets: Selectors[]) => {
	await page.evaluate(annotator.replace('var annotator', 'window.annotator'));
	return page.evaluate(async (targets) => {
		const { createTextQuoteSelectorMatcher, createTextPositionSelectorMatcher } = (
			window as unknown as { annotator: Annotator }
		).annotator;
		const text = document.querySelector('pre')?.firstChild;
		if (!text) throw new Error('The page shows no plain text.');
		const words = async (found: AsyncIterable<Range>) =>
			(await Array.fromAsync(found)).map((range) => ({
				words: range.toString(),
				start: range.startOffset,
				end: range.endOffset
			}));
		return Promise.all(
			targets.map(async ([quote, position]) => ({
				byQuote: await words(createTextQuoteSelectorMatcher(quote)(text)),
				byPosition: await words(createTextPositionSelectorMatcher(position)(text))
			}))
		);
	}, targets);
};

for (const [slug, { annotations, projection }] of documents) {
	test(`other software finds every passage of ${slug}`, async ({ page, request }) => {
		const address = `/documents/${slug}/`;
		const response = await page.goto(`${address}text.txt`);
		expect(response?.headers()['content-type']).toBe('text/plain; charset=utf-8');
		expect(await response?.text()).toBe(projection.text);

		const file = await request.get(`${address}annotations.jsonld`);
		if (annotations.length === 0) {
			expect(file.status()).toBe(404);
			return;
		}
		const { items }: AnnotationPage = await file.json();
		const targets = items.flatMap(({ target }) => target);
		for (const { source, scope } of targets) {
			expect(scope.endsWith(address), scope).toBe(true);
			expect(source).toBe(`${scope}text.txt`);
		}
		const meant = annotations.flatMap(({ positions }) =>
			positions.map(({ start, end }) => ({ words: projection.text.slice(start, end), start, end }))
		);
		const found = await findAll(
			page,
			targets.map(({ selector }) => selector)
		);
		expect(found).toEqual(meant.map((one) => ({ byQuote: [one], byPosition: [one] })));
	});
}

/** name, text, the words meant, the code points before them */
const hard: [string, string, string, number][] = [
	['behind emoji', '😀😀 Zebra', 'Zebra', 3],
	['behind accents of their own', 'e\u0301e\u0301 Zebra', 'Zebra', 5],
	['with a flag at the border', `🇨🇳${'x'.repeat(31)}Zebra`, 'Zebra', 33],
	['that stand sixty times', 'no '.repeat(60).trim(), 'no', 0],
	['from right to left', 'קול אחד 😀 שני', 'שני', 10]
];
for (const [name, text, words, start] of hard) {
	test(`other software finds words ${name}`, async ({ page }) => {
		const at = text.indexOf(words);
		const made = {
			id: 'made',
			kind: 'made',
			facets: {},
			quantities: [],
			quotes: [{ exact: words }]
		};
		const { items } = toAnnotationPage(
			{
				slug: 'made',
				projection: project([text]),
				annotations: [
					{
						...{ ...made, title: 'A', note: 'B', references: [], conflicts: [] },
						positions: [{ start: at, end: at + words.length }]
					}
				]
			},
			'https://reader.example'
		);
		const selectors = items.flatMap(({ target }) => target.map(({ selector }) => selector));
		expect(selectors[0]?.[1].start).toBe(start);
		await page.setContent('<pre></pre>');
		await page.locator('pre').evaluate((pre, text) => (pre.textContent = text), text);
		const one = { words, start: at, end: at + words.length };
		expect(await findAll(page, selectors)).toEqual([{ byQuote: [one], byPosition: [one] }]);
	});
}
