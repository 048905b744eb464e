import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { placePage } from './place-page.ts';

/** A page whose policy names the style that stands in it. */
const withPolicy = (style: string) => {
	const hash = createHash('sha256').update(style).digest('base64');
	return `<meta content="style-src 'sha256-${hash}'"><style>${style}</style>`;
};

describe('placePage', () => {
	/** name, page as Kit leaves it, from a root of its own, below the root `/a/b` */
	it.each([
		[
			'a link',
			'<a href="./about/">x</a>',
			'<a href="/about/">x</a>',
			'<a href="/a/b/about/">x</a>'
		],
		['the way home', '<a class="x" href="./">x</a>', '<a class="x" href="/">x</a>', undefined],
		['a script', '<script src="./a.js"></script>', '<script src="/a.js"></script>', undefined],
		[
			'a style, and the hash that the policy has of it',
			withPolicy('url(./a.b)'),
			withPolicy('url(/_app/immutable/assets/a.b)'),
			withPolicy('url(/a/b/_app/immutable/assets/a.b)')
		],
		[
			'a style with quotes',
			`<style>url('./a')</style>`,
			`<style>url('/_app/immutable/assets/a')</style>`,
			undefined
		],
		['a place on the page', '<a href="#main">x</a>', undefined, undefined],
		['a link from a page further down', '<a href="../../about/">x</a>', undefined, undefined],
		['another site', '<a href="https://a.b/./">', undefined, undefined],
		['text', '<p>href="./a" url(./a)</p>', undefined, undefined],
		['another value', '<p title="./a">x</p>', undefined, undefined],
		['nothing', '', undefined, undefined]
	])('%s', async (_, html, own = html, below = own) => {
		expect(await placePage(html, '')).toBe(own);
		if (below !== own) expect(await placePage(html, '/a/b')).toBe(below);
	});

	it('leads from a page two folders down', async () => {
		expect(await placePage('<style>url(./a)</style><a href="../../b/">', '../..')).toBe(
			'<style>url(../../_app/immutable/assets/a)</style><a href="../../b/">'
		);
	});
});
