import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { changingMarkup } from '../library/made/hostile-strings.ts';
import type { Reference } from '../codebook/references.ts';
import ReferenceList from './ReferenceList.svelte';

const linked: Reference['places'][number] = {
	url: 'https://example.org/a',
	kind: 'archive',
	shows: 'partly',
	seen: '2026-11-25',
	finds: 'The first article.'
};
const reference = (fields: Partial<Reference>): Reference => ({
	id: 'made',
	fact: 'It is so.',
	source: 'Gazette',
	short: 'Short',
	places: [linked],
	...fields
});
const print = (fields: Partial<Reference>) =>
	render(ReferenceList, { props: { references: [reference(fields)], checked: '2026-11-22' } }).body;
const words = (html: string) =>
	html
		.replace(/<!--.*?-->|<[^>]*>/g, '')
		.replace(/\s+/g, ' ')
		.trim();

describe('ReferenceList', () => {
	/** name, fields, words of the entry */
	const rows: [string, Partial<Reference>, string][] = [
		[
			'a place with the day, what it is and what will be found',
			{},
			'Gazette It is so. https://example.org/a: seen as a stored copy, bears out a part, seen on 25 November 2026. The first article.'
		],
		[
			'a place that is not linked',
			{ places: [{ address: 'a page', kind: 'repost', shows: 'yes', unlinked: 'It is weak.' }] },
			'Gazette It is so. a page: a repost, bears it out. Not linked: It is weak.'
		],
		[
			'a place to look',
			{
				fact: undefined,
				look: 'Look for it.',
				places: [{ url: 'https://example.org/b', kind: 'official' }]
			},
			'Gazette A place to look, not a fact: Look for it. https://example.org/b: an official page.'
		],
		[
			'a reference without a place',
			{ places: [], without: 'Seen on paper only.', carriedBy: 'Daily' },
			'Gazette, as carried by Daily It is so. No page to name: Seen on paper only.'
		]
	];
	it.each(rows)('prints %s', (_, fields, expected) => {
		expect(words(print(fields))).toBe(
			`The list was last looked through on 22 November 2026. ${expected}`
		);
	});

	it('links what may be linked, and nothing else', () => {
		expect(print({})).toContain('href="https://example.org/a"');
		expect(
			print({ places: [{ ...linked, url: undefined, address: 'example.org/a' }] })
		).not.toContain('href');
	});

	it('lets no string of an editor become markup', () => {
		const page = (words: string) =>
			print({
				fact: words,
				source: words,
				carriedBy: words,
				places: [
					{ ...linked, finds: words },
					{ address: words, kind: 'repost', unlinked: words }
				],
				without: words
			});
		expect(changingMarkup(page)).toEqual([]);
	});
});
