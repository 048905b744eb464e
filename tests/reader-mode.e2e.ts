import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { expect, test } from '@playwright/test';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { readingPages } from './pages.ts';

/**
 * What a reader mode prints of a page, by the algorithm of Firefox: the words of each heading, paragraph and
 * list item, in order, without the numbers of notes. Like Firefox it sees the elements and no styles.
 */
function readArticle(html: string): string[] {
	const { document } = parseHTML(html);
	const article = new Readability<Node>(document, { serializer: (node) => node }).parse();
	const content = article?.content as Element | undefined;
	if (!content) return [];
	for (const number of content.querySelectorAll('[role=doc-noteref]')) number.remove();
	return Array.from(
		content.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li'),
		({ textContent }) => textContent
	);
}

/** The lines of a text that are no block of the article, or stand in it before one that should precede them. */
function findLost(lines: string[], blocks: string[]): string[] {
	let next = 0;
	return lines.filter((line) => {
		const found = blocks.indexOf(line, next);
		if (found >= 0) next = found + 1;
		return found < 0;
	});
}

for (const path of readingPages) {
	test(`a reader mode prints the whole text of ${path}`, async () => {
		const folder = join('build', path);
		const html = await readFile(join(folder, 'index.html'), 'utf8');
		const text = await readFile(join(folder, 'text.txt'), 'utf8');
		expect(findLost(text.split('\n'), readArticle(html))).toEqual([]);
	});
}

/** The words that a clipper of web pages (Defuddle, of Obsidian’s) takes for the article. */
async function clip(html: string): Promise<string> {
	const { content } = await Defuddle(parseHTML(html).document, 'http://site/');
	const { document } = parseHTML(`<html><body>${content}</body></html>`);
	for (const number of document.querySelectorAll('sup, [role=doc-noteref]')) number.remove();
	return document.body.textContent.replace(/\s+/g, ' ');
}
/** From such a line on it takes what follows for comments of readers, whoever wrote them. */
const untilComments = (lines: string[]) =>
	lines.slice(0, lines.includes('Comments') ? lines.indexOf('Comments') : lines.length);

for (const path of readingPages) {
	test(`a clipper keeps the whole text of ${path}`, async () => {
		const html = await readFile(join('build', path, 'index.html'), 'utf8');
		const text = await readFile(join('build', path, 'text.txt'), 'utf8');
		const lost = (clipped: string) =>
			untilComments(text.split('\n')).filter(
				(line) => !clipped.includes(line.replace(/\s+/g, ' '))
			);
		expect(lost(await clip(html))).toEqual([]);
		// Links that are numbers alone, as they once were on the map, are footnotes to it, and the text their list.
		const numbersAlone = html.replace(/(<a href="#[^>]*>)<title>[^<]*<\/title>/g, '$1');
		expect(lost(await clip(numbersAlone))).not.toEqual([]);
	});
}

const sentence =
	' The office said, on Tuesday, that letters, calls and emails are read by somebody.';
const lines = ['First.', 'Second.', 'Third.'].map((line) => line + sentence.repeat(4));
const [first = '', second = '', third = ''] = lines;

for (const [what, block, lost] of [
	['a paragraph', `<p>${second}</p>`, []],
	['the number of a note', `<p>${second}<a role="doc-noteref" href="#n">2</a></p>`, []],
	['a list', `<ul><li>${second}</li></ul>`, []],
	['a kind in an attribute', `<ul data-kind="state-media-framing"><li>${second}</li></ul>`, []],
	[
		'a class that sounds like media',
		`<ul class="state-media-framing"><li>${second}</li></ul>`,
		[second]
	],
	['a voice in an attribute', `<p><span data-voice="commentator">${second}</span></p>`, []],
	[
		'a class that sounds like comments',
		`<p><span class="voice-commentator">${second}</span></p>`,
		[second]
	],
	['an id that sounds like comments', `<p><span id="no-comment">${second}</span></p>`, [second]]
] as const) {
	test(`a reader mode and ${what}`, () => {
		const page = `<!doctype html><html lang="en"><head><title>x</title></head><body><article><p>${first}</p>${block}<p>${third}</p></article></body></html>`;
		expect(findLost(lines, readArticle(page))).toEqual(lost);
	});
}

for (const [what, blocks, lost] of [
	['all lines', ['a', 'b', 'a'], []],
	['more than the lines', ['x', 'a', 'b', 'x', 'a'], []],
	['a line once that stands there twice', ['a', 'b'], ['a']],
	['a line too late', ['a', 'a', 'b'], ['a']],
	['a line in a longer one', ['a', 'b and more', 'a'], ['b']],
	['nothing', [], ['a', 'b', 'a']]
] as const) {
	test(`what is lost where an article has ${what}`, () => {
		expect(findLost(['a', 'b', 'a'], [...blocks])).toEqual(lost);
	});
}
