import { symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { hostileStrings } from '../annotation/hostile-strings.ts';
import {
	MADE_NOTE,
	madeAnnotation,
	madeAnnotations,
	madeDocument,
	writeMadeLibrary
} from './made-library.ts';
import { preprocessDocuments } from './preprocess-documents.ts';
import { readLibrary } from './read-library.ts';
import { toReading } from './to-reading.ts';

/** A layout that prints what it is given, to be read back. */
const LAYOUT = `
<script module>import Section from './Section.svelte'; export { Section as section };</script>
<script>let { document, reading, children } = $props();</script>
<pre>{JSON.stringify({ document, reading })}</pre>{@render children()}`;
const SECTION = `<script>let { children } = $props();</script>{@render children()}`;

/** Everything that the pipeline may write around a text; what is left of a page must be text. */
const OUR_MARKUP =
	/<!--[[\]0-9a-z!-]*-->|<\/?(p|ul|li|h2|div)>|<div class="stretch">|<span class="[a-z -]+" aria-details="n\d+">|<\/span>|<a class="[a-z-]+" role="doc-noteref"( id="r\d+")? href="#[a-z0-9-]+">\d+<\/a>/g;

/** Markdown that prints `text`: every character that could mean something is escaped. */
const toMarkdown = (text: string) =>
	text
		.split(/\s*\n\s*/)
		.join(' ')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replace(/[\\`*{}[\]()#+\-.!_~|:@]/g, (character) => `&#${character.charCodeAt(0)};`);

const NAMED: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
const decode = (html: string) =>
	html.replace(/&(?:#x([\dA-F]+)|(lt|gt|quot|amp));/g, (_, code: string, name: string) =>
		code ? String.fromCodePoint(parseInt(code, 16)) : NAMED[name]!
	);

const bare = (text: string) => text.replace(/\s/g, '');

describe('hostile strings', async () => {
	const files: Record<string, string> = {};
	hostileStrings.forEach((string, index) => {
		const projected = string.split(/\s*\n\s*/).join(' ');
		files[`documents/h${index}.md`] = madeDocument(toMarkdown(string), {
			title: string,
			publisher: string,
			rights: string,
			unknown: [string]
		});
		files[`annotations/h${index}.yaml`] = madeAnnotations(
			madeAnnotation({
				id: 'whole',
				kind: 'official-source',
				signal: undefined,
				speaker: string,
				attribution: 'direct',
				quote: projected,
				title: string.slice(0, 60).trim(),
				note: `${MADE_NOTE} ${string.split(/\s+/).slice(0, 40).join(' ')}`,
				question: string,
				rival: string
			}),
			madeAnnotation({
				id: 'beginning',
				quote: projected.slice(0, 1),
				suffix: projected.slice(1, 200) || undefined
			})
		);
	});
	const root = await writeMadeLibrary(files);
	await writeFile(join(root, 'Layout.svelte'), LAYOUT);
	await writeFile(join(root, 'Section.svelte'), SECTION);
	await symlink(resolve('node_modules'), join(root, 'node_modules'));
	const { documents, problems } = await readLibrary(root);

	const server = await createServer({
		root,
		configFile: false,
		logLevel: 'silent',
		server: { middlewareMode: true, hmr: false, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true },
		plugins: [
			svelte({
				configFile: false,
				extensions: ['.svelte', '.md'],
				preprocess: preprocessDocuments(root, join(root, 'Layout.svelte'), join(root, 'out'))
			})
		]
	});
	afterAll(() => server.close());

	it('are many, and all are read', () => {
		expect(hostileStrings.length).toBeGreaterThan(450);
		expect(problems.slice(0, 5)).toEqual([]);
	});

	it('stay text, in the text and in every field of a note', { timeout: 120_000 }, async () => {
		const { render } = await server.ssrLoadModule('svelte/server');
		for (const [index, string] of hostileStrings.entries()) {
			const slug = `h${index}`;
			const document = documents.get(slug)!;
			const module = await server.ssrLoadModule(`/documents/${slug}.md`);
			const { body } = render(module.default, { props: {} }) as { body: string };
			const [, props, page] = /<pre>(.*?)<\/pre>(.*)$/s.exec(body)!;

			expect(JSON.parse(decode(props!))).toEqual({
				document: document.frontMatter,
				reading: JSON.parse(JSON.stringify(toReading(document, documents)))
			});
			const text = page!.replace(OUR_MARKUP, '');
			expect(text, string).not.toContain('<');
			expect(decode(text).trim(), string).toBe(document.projection.text);
			expect(bare(document.projection.text)).toBe(bare(string));
		}
	});
});
