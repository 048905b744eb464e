import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../library/library.ts';
import { readLibrary } from '../library/read-library.server.ts';
import { keyOf } from './key-of.ts';
import { practicePage } from './practice-page.ts';
import { prepare } from './text-to-code.ts';

let library: Library;
beforeAll(async () => {
	const read = await readLibrary('.');
	if (!read.library) throw new Error('The library has problems.');
	library = read.library;
});

const page = (slug: string) => {
	const found = practicePage(library, slug);
	if (!found) throw new Error(`There is no page for ${slug}.`);
	return found;
};

describe('a text to code', () => {
	it('prints every character of the text, in order, once', () => {
		for (const slug of library.documents.keys()) {
			const text = prepare(page(slug).text);
			const printed = text.printed
				.flatMap(({ blocks }) => blocks.map((pieces) => pieces.map(({ text }) => text).join('')))
				.join('\n');
			expect(printed).toBe(text.text);
		}
	});

	it('gives every sentence to one unit, in order', () => {
		for (const slug of library.documents.keys()) {
			const { units, sentences } = prepare(page(slug).text);
			const numbers = units.flatMap(({ n, to }) =>
				Array.from({ length: to - n + 1 }, (_, i) => n + i)
			);
			expect(numbers).toEqual(sentences.map((_, index) => index + 1));
		}
	});

	it('takes the lines of a comment form as one', () => {
		const runs = Array.from(library.documents.keys(), (slug) => page(slug).text.runs).flat();
		expect(runs.length).toBeGreaterThan(0);
		for (const [from, to] of runs) expect(to).toBeGreaterThan(from);
	});

	it('says which texts have a kind in nearly every sentence: the two news stories', () => {
		const which = [...library.documents.keys()].filter((slug) => page(slug).text.which);
		expect(which.sort()).toEqual(['mss-reporting-channel', 'mss-wechat-debut']);
	});

	it('offers the kinds that need no record', () => {
		expect(page('mss-and-ministries').codes.kinds.map(({ id }) => id)).not.toContain(
			'corroborated'
		);
		expect(page('mss-and-ministries').codes.kinds).toHaveLength(5);
	});

	it('is nothing for a text that is not there', () => {
		expect(practicePage(library, 'a-text')).toBeUndefined();
		expect(keyOf(library, 'a-text')).toBeUndefined();
	});
});

describe('a key', () => {
	it('has a note for every settled kind, and no other', () => {
		for (const slug of library.documents.keys()) {
			const key = keyOf(library, slug);
			for (const [index, kinds] of (key?.settled ?? []).entries()) {
				const noted = key?.notes.filter(({ sentences }) => sentences.includes(index + 1));
				expect([...new Set(noted?.map(({ kind }) => kind))].sort(), `${slug} ${index + 1}`).toEqual(
					[...kinds].sort()
				);
			}
		}
	});

	it('knows of a discrepancy where its other passage stands', () => {
		const notes = Array.from(
			library.documents.keys(),
			(slug) => keyOf(library, slug)?.notes ?? []
		).flat();
		const against = notes.flatMap(({ against }) => against ?? []);
		expect(against.some(({ elsewhere, sentences }) => elsewhere && sentences.length === 0)).toBe(
			true
		);
		expect(against.some(({ sentences }) => sentences.length > 0)).toBe(true);
	});
});
