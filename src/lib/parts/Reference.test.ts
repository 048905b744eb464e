import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Reference as Row } from '../codebook/references.ts';
import Reference from './Reference.svelte';

const reference = (places: Row['places'], fields: Partial<Row> = {}): Row => ({
	id: 'made',
	fact: 'It is so.',
	source: 'Gazette, a long title',
	short: 'Gazette',
	places,
	...fields
});
const linked = { url: 'https://example.org/a', kind: 'original', shows: 'yes' } as const;
const named = { address: 'b', kind: 'repost', shows: 'existence', finds: 'Its title.' } as const;
const print = (row: Row, found = false) =>
	render(Reference, { props: { reference: row, found } })
		.body.replace(/<!--.*?-->/g, '')
		.replace(/\s+/g, ' ')
		.trim();

describe('Reference', () => {
	const link = '<a href="https://example.org/a" rel="external noreferrer">Gazette</a>';
	const unlinked = { ...named, unlinked: 'It prints a number.' };
	/** name, reference, whether what will be found is said, what is printed */
	const rows: [string, Row, boolean, string][] = [
		['a link by its short name', reference([linked]), true, link],
		['the first place that opens', reference([unlinked, linked]), true, link],
		[
			'why it is not linked',
			reference([unlinked]),
			false,
			'Gazette (not linked: it prints a number)'
		],
		[
			'what will be found, where that is not all',
			reference([unlinked]),
			true,
			'Gazette (not linked: it prints a number). There: Its title.'
		],
		[
			'who carried it',
			reference([linked], { carriedBy: 'Daily' }),
			false,
			`${link}, as carried by Daily`
		],
		[
			'that there is no page',
			reference([], { without: 'It is lost.' }),
			true,
			'Gazette (no page to name: it is lost)'
		]
	];
	it.each(rows)('prints %s', (_, row, found, expected) => {
		expect(print(row, found)).toBe(expected);
	});
});
