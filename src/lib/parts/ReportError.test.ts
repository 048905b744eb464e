import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import ReportError from './ReportError.svelte';
import { reportLink } from './report-link.ts';

const setting = vi.hoisted((): { contactUrl: string | undefined } => ({ contactUrl: undefined }));
vi.mock('./contact-url.ts', () => ({
	get contactUrl() {
		return setting.contactUrl;
	}
}));

const ADDRESS = 'https://example.org/documents/text/#made';

describe('reportLink', () => {
	const about = 'about=https%3A%2F%2Fexample.org%2Fdocuments%2Ftext%2F%23made';
	it.each([
		['a page', 'https://errors.example/new', `https://errors.example/new?${about}`],
		['a page with a query', 'https://errors.example/?a=b', `https://errors.example/?a=b&${about}`],
		[
			'a mailbox',
			'mailto:notes@errors.example',
			'mailto:notes@errors.example?subject=An%20error%20in%20%E2%80%9CWho%20%26%20where%3F%E2%80%9D&body=https%3A%2F%2Fexample.org%2Fdocuments%2Ftext%2F%23made%0A%0A'
		]
	])('leads to %s', (_, contact, link) => {
		expect(reportLink(contact, ADDRESS, 'Who & where?')).toBe(link);
	});
});

describe('ReportError', () => {
	it.each([
		['nothing where nobody is named', undefined, ''],
		[
			'a link',
			'https://errors.example/',
			'<a href="https://errors.example/?about=https%3A%2F%2Fexample.org%2Fdocuments%2Ftext%2F%23made" rel="external noreferrer">Report an error</a>'
		]
	])('prints %s', (_, contactUrl, html) => {
		setting.contactUrl = contactUrl;
		const { body } = render(ReportError, { props: { address: ADDRESS, what: 'Made' } });
		expect(body.replace(/<!--.*?-->/g, '')).toBe(html);
	});
});
