import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { pages } from './pages.ts';

/** The rules of HTML and no taste beside: what a validator would say of the pages as they are published. */
const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

async function findings(html: string): Promise<string[]> {
	const { results } = await validator.validateString(html);
	return results.flatMap(({ messages }) =>
		messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)
	);
}

test('every page is valid HTML', async () => {
	for (const path of pages) {
		const file = join('build', path.endsWith('/') ? `${path}index.html` : path);
		expect(await findings(await readFile(file, 'utf8')), path).toEqual([]);
	}
});

test('what is not valid is found', async () => {
	const page = (body: string) =>
		`<!doctype html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`;
	expect(await findings(page('<p>x</p>'))).toEqual([]);
	for (const body of [
		'<input type="checkbox" autocomplete="off" />',
		'<span aria-label="by way of">→</span>',
		'<p id="a">x</p><p id="a">y</p>',
		'<p><div>x</div></p>'
	]) {
		expect(await findings(page(body)), body).not.toEqual([]);
	}
});
