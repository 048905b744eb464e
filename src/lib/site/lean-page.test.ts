import { describe, expect, it } from 'vitest';
import { hostileStrings } from '../library/made/hostile-strings.ts';
import { leanPage } from './lean-page.ts';

const face = '<link rel="preload" as="font" type="font/woff2" href="/serif.woff2" crossorigin/>';

describe('leanPage', () => {
	it.each([
		[
			'markers of Svelte',
			'<p><!--[--><!--[!--><!--[-1--><!---->one <!--1abc2de-->two<!--]--></p>',
			'<p>one two</p>'
		],
		['any other comment stays', '<p><!-- who says so? --></p>', '<p><!-- who says so? --></p>'],
		[
			'white space between blocks',
			'<ul class="a">\n\t<li>one</li> <li id="b"> <b>two</b> </li>\n</ul>',
			'<ul class="a"><li>one</li><li id="b"><b>two</b></li></ul>'
		],
		[
			'white space that markers cut in pieces',
			'<div> <!--[--> <!--]--> <p>one</p> <!----> </div>',
			'<div><p>one</p></div>'
		],
		['white space between words', '<p>one <b>two</b> <i>three</i> four</p>', undefined],
		[
			'white space between words and a marker',
			'<p>one<!----> <b>two</b></p>',
			'<p>one <b>two</b></p>'
		],
		['white space at the end of words', '<p>one </p>', undefined],
		['white space between cells', '<td>one</td> <td>two</td>', undefined],
		['a space that does not break', '<p>one</p>\u00a0<p>two</p>', undefined],
		[
			'styles for pages put together in the browser',
			'<head>\n<link href="/a.css" rel="stylesheet" disabled media="(max-width: 0)">\n<link href="/b.css" rel="stylesheet">\n</head>',
			'<head><link href="/b.css" rel="stylesheet"></head>'
		],
		['any other link stays', `<head>${face}</head>`, undefined],
		['a marker in a value', '<p title="<!--[-->one<!--]-->">two</p>', undefined],
		['tags in a value', '<p title="<p> <p>" lang=en>one</p>', undefined],
		['a link in a value', `<p title='${face}'>one</p>`, undefined],
		['a value without quotes', '<p title=a<!--[-->b</p>', undefined],
		['tags in a title', '<title><p> <p><!--[--> </title>', undefined],
		['a title of white space', '<title> </title>', undefined],
		['text as it was laid out', '<pre> <p>one</p> <p>two</p> </pre>', undefined],
		['a text field', '<textarea> <p> <p><!--[--></textarea>', undefined],
		['a script', '<script>let a = "<!--[--><p> <p>";</script>', undefined],
		['a style', '<style>p::before { content: "<p> <p><!--]-->" }</style>', undefined],
		['a drawing', '<svg><path d="M0 0"/> <path d="M1 1"/></svg>', undefined],
		['a tag that is never closed', '<p> <b title="', undefined],
		['nothing', '', undefined]
	])('%s', (_, html, lean = html) => {
		expect(leanPage(html)).toBe(lean);
	});

	it('changes no string that a page prints, as text or as a value', () => {
		const escape = (string: string) => string.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
		const page = (string: string) =>
			`<p title="${escape(string).replaceAll('"', '&quot;')}">${escape(string)}</p>`;
		expect(hostileStrings.filter((string) => leanPage(page(string)) !== page(string))).toEqual([]);
	});

	it('takes from a page as Kit writes it what no reader gets', () => {
		expect(
			leanPage(`<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<!--12qhfyh--><script>let size = "<!--[-->";</script> <!--[-->${face}<!--]--><!----><title>“&lt;p> &lt;p>”</title>
		<link href="/page.css" rel="stylesheet" disabled media="(max-width: 0)">
		<style>p { color: red }</style>
	</head>
	<body>
		<!--[--><!--[0--><main id="main" class="s1abc"><p class="us">Who <b>says</b> <i title="> <p>">so</i>?<!----></p> <!--[-1--><!--]--></main> <!--]--><!--]-->
	</body>
</html>
`)
		).toBe(`<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><script>let size = "<!--[-->";</script>${face}<title>“&lt;p> &lt;p>”</title><style>p { color: red }</style></head><body><main id="main" class="s1abc"><p class="us">Who <b>says</b> <i title="> <p>">so</i>?</p></main></body></html>
`);
	});
});
