import { describe, expect, it } from 'vitest';
import { charactersToList } from '../library/check-characters.ts';
import { amissIn } from '../source/fields.ts';
import { findContact } from '../text/find-contact.ts';
import { hostileStrings as allStrings } from '../library/made/hostile-strings.ts';
import {
	MADE_NOTE,
	madeAnnotation,
	madeAnnotations,
	madeDocument,
	madeLibrary,
	type MadeFiles
} from '../library/made/made-library.ts';
import { characterAround } from '../text/characters.ts';
import { mark } from './mark.ts';

/** Everything that may stand around a text; what is left must be text. */
const OUR_MARKUP =
	/<\/?(?:ul|li|h3)>|<p(?: class="spaced")?>|<\/p>|<span data-kind="[a-z-]+" aria-details="n_\d+"(?: data-m="\d+")? class="[a-z -]+">|<span data-voice="[a-z]+"(?: data-name="[^"]*")?>|<\/span>|<i data-sentence="\d+"><\/i>|<a class="first(?: next)?" data-kind="[a-z-]+" role="doc-noteref"(?: id="r_\d+")? href="#[a-z0-9-]+" aria-label="\d+">(?:<i data-kind="[a-z-]+"><\/i>)?<\/a>/g;

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
		code ? String.fromCodePoint(parseInt(code, 16)) : (NAMED[name] ?? '')
	);

const bare = (text: string) => text.replace(/\s/g, '');

/** What can be seen of a text: a quote has some of it. */
const SEEN = /[^\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Words that may stand in a field of ours: a text may hold more than we may write. */
const ours = (string: string) =>
	amissIn(string) || findContact(string, () => false) ? 'plain' : string;

describe('hostile strings', async () => {
	const hostileStrings = allStrings.filter((string) => SEEN.test(string));
	const files: MadeFiles = {};
	hostileStrings.forEach((string, index) => {
		const projected = string.split(/\s*\n\s*/).join(' ');
		const { end: first } = characterAround(projected, projected.search(SEEN) + 1);
		files[`documents/h${index}.md`] = madeDocument(toMarkdown(string), {
			title: ours(string),
			publisher: ours(string),
			rights: ours(string),
			unknown: [ours(string)],
			characters: charactersToList([{ line: 1, text: projected }])
		});
		files[`annotations/h${index}.yaml`] = madeAnnotations(
			madeAnnotation({
				id: 'whole',
				kind: 'unverifiable-statistic',
				signal: undefined,
				credit: 'none',
				'checkable-by': ours(string),
				quote: projected,
				title: ours(string).slice(0, 60).trim(),
				note: `${MADE_NOTE} ${ours(string).split(/\s+/).slice(0, 35).join(' ')}`,
				question: ours(string),
				rival: ours(string)
			}),
			madeAnnotation({
				id: 'beginning',
				quote: projected.slice(0, first),
				suffix:
					projected.slice(first, characterAround(projected, Math.max(first, 200)).end) || undefined
			})
		);
	});
	const { documents } = await madeLibrary(files);

	it('are many', () => {
		expect(hostileStrings.length).toBeGreaterThan(450);
		expect(documents.size).toBe(hostileStrings.length + 1);
	});

	const texts = hostileStrings.flatMap((string, index) => {
		const document = documents.get(`h${index}`);
		return document ? [{ string, document }] : [];
	});

	it('stay text, letter for letter', () => {
		expect(texts).toHaveLength(hostileStrings.length);
		for (const { string, document } of texts) {
			const html = mark(document).join('');
			expect(html, string).toContain('aria-details="n_2"');
			const text = html.replace(OUR_MARKUP, '');
			expect(text, string).not.toContain('<');
			expect(decode(text), string).toBe(document.projection.text);
			expect(bare(document.projection.text), string).toBe(bare(string));
		}
	});

	it('stay an attribute, letter for letter, as the name of a voice', () => {
		for (const { string, document } of texts) {
			const end = document.projection.text.length;
			const html = mark(document, [{ start: 0, end, group: 'made', name: string }]).join('');
			const [, name = ''] = /data-name="([^"]*)"/.exec(html) ?? [];
			expect(decode(name)).toBe(string);
			expect(html.replace(OUR_MARKUP, ''), string).not.toContain('<');
		}
	});
});
