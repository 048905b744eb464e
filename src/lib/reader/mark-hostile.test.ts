import { describe, expect, it } from 'vitest';
import { hostileStrings } from '../library/made/hostile-strings.ts';
import {
	MADE_NOTE,
	madeAnnotation,
	madeAnnotations,
	madeDocument,
	writeMadeLibrary
} from '../library/made/made-library.ts';
import { mark } from './mark.ts';
import { readLibrary } from '../library/read-library.server.ts';

/** Everything that may stand around a text; what is left must be text. */
const OUR_MARKUP =
	/<\/?(p|ul|li|h2)>|<span class="[a-z -]+" aria-details="n\d+">|<\/span>|<a class="[a-z-]+" role="doc-noteref"( id="r\d+")? href="#[a-z0-9-]+">\d+<\/a>/g;

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
	const { documents, problems } = await readLibrary(root);

	it('are many, and all are read', () => {
		expect(hostileStrings.length).toBeGreaterThan(450);
		expect(problems.slice(0, 5)).toEqual([]);
	});

	it('stay text, letter for letter', () => {
		for (const [index, string] of hostileStrings.entries()) {
			const document = documents.get(`h${index}`)!;
			const text = mark(document).join('').replace(OUR_MARKUP, '');
			expect(text, string).not.toContain('<');
			expect(decode(text), string).toBe(document.projection.text);
			expect(bare(document.projection.text), string).toBe(bare(string));
		}
	});
});
