import { describe, expect, it } from 'vitest';
import { checkReferenceList } from './check-references.ts';
import type { Place, Reference } from './references.ts';

const linked: Place = { url: 'https://example.org/a/page', kind: 'original', shows: 'yes' };
const named: Place = { address: 'a page', kind: 'repost', shows: 'yes', unlinked: 'It is weak.' };
const sound: Omit<Reference, 'id'> = {
	fact: 'It is so.',
	source: 'A page',
	short: 'Page',
	places: [linked]
};
type Fields = Partial<Omit<Reference, 'id'>>;
const list = (...entries: Fields[]) => ({
	checked: '2026-11-22',
	references: Object.fromEntries(entries.map((fields, i) => [`r${i + 1}`, { ...sound, ...fields }]))
});
const without: Fields = { places: [], without: 'Seen on paper only.' };
const at = (url: string): Fields => ({ places: [{ ...linked, url }] });

describe('checkReferenceList', () => {
	const rows: [string, Fields[]][] = [
		['one that is linked', [{}]],
		['one that is named', [{ places: [named] }]],
		['three places', [{ places: [linked, named, linked] }]],
		[
			'a place to look, of which nothing was seen',
			[{ fact: undefined, look: 'Look for it.', places: [{ ...named, shows: undefined }] }]
		],
		[
			'a place that shows a part, and says which',
			[{ places: [{ ...linked, shows: 'partly', finds: 'The first article.' }] }]
		],
		['one without a place, alone', [without]],
		[
			'two of twenty without a place',
			[...Array.from({ length: 18 }, () => ({})), without, without]
		],
		['a page that is named by a query', [at('https://example.org/?p=7')]],
		['a channel by its name', [at('https://example.org/@name/post')]],
		['one that is only named', [{ places: [{ ...named, address: 'example.org/@name/post' }] }]]
	];
	it.each(rows)('takes %s', (_, entries) => {
		expect(checkReferenceList(list(...entries))).toEqual([]);
	});

	/** name, fields of the only reference, path below it, what is told */
	const amiss: [string, Fields, PropertyKey[], RegExp][] = [
		['neither a fact nor a place to look', { fact: undefined }, [], /neither a fact nor/],
		['both', { look: 'Look for it.' }, ['look'], /both a fact and/],
		[
			'four places',
			{ places: [linked, linked, linked, linked] },
			['places'],
			/has 4 places; it has at most 3/
		],
		['no place and no reason', { places: [] }, ['places'], /no place, and does not say why/],
		['a place and a reason for none', { without: 'Lost.' }, ['without'], /says why it has none/],
		[
			'a place without an address',
			{ places: [{ ...linked, url: undefined }] },
			['places', 0],
			/no address/
		],
		[
			'a place with two',
			{ places: [{ ...named, url: linked.url }] },
			['places', 0],
			/linked and named/
		],
		[
			'a link with a reason against it',
			{ places: [linked, { ...linked, unlinked: 'It is weak.' }] },
			['places', 1, 'unlinked'],
			/says why it is not/
		],
		[
			'no link and no reason',
			{ places: [{ ...named, unlinked: undefined }] },
			['places', 0, 'address'],
			/not linked, and does not say why/
		],
		[
			'a reason that is too long',
			{ places: [{ ...named, unlinked: 'word '.repeat(13).trim() }] },
			['places', 0, 'unlinked'],
			/has 13 words; it has at most 12/
		],
		[
			'a fact that it may not bear out',
			{ places: [{ ...linked, shows: undefined }] },
			['places', 0],
			/does not say how far/
		],
		[
			'a part that is not named',
			{ places: [{ ...linked, shows: 'existence' }] },
			['places', 0, 'shows'],
			/by “existence” only/
		],
		['a home page', at('https://example.org/'), ['places', 0, 'url'], /home page/],
		['a home page without a stroke', at('https://example.org'), ['places', 0, 'url'], /home page/],
		['a search', at('https://example.org/search?text=a'), ['places', 0, 'url'], /search/],
		[
			'a search by its query',
			at('https://example.org/all?lang=en&q=a'),
			['places', 0, 'url'],
			/search/
		],
		[
			'a mail address',
			at('https://example.org/to/name@example.org'),
			['places', 0, 'url'],
			/name with @/
		],
		...['https://example.org/a', 'name@example.org/a', 'to name@example.org'].map(
			(address): [string, Fields, PropertyKey[], RegExp] => [
				`a link that is only named, ${address}`,
				{ places: [{ ...named, address }] },
				['places', 0, 'address'],
				/written as a link/
			]
		)
	];
	it.each(amiss)('tells %s', (_, fields, path, what) => {
		expect(checkReferenceList(list(fields))).toEqual([
			{
				path: ['references', 'r1', ...path],
				subject: 'r1',
				what: expect.stringMatching(what),
				remedy: expect.stringMatching(/\S/)
			}
		]);
	});

	it('tells that more than one in ten have no place', () => {
		const ten = Array.from({ length: 8 }, () => ({}));
		expect(checkReferenceList(list(without, ...ten, without))).toEqual([
			{
				path: ['references', 'r10'],
				subject: 'r10',
				what: '2 of 10 references have no place; at most 1 may.',
				remedy: 'Find a place for 1 of them: r1, r10.'
			}
		]);
	});
});
