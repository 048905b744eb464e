import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { changingMarkup, skeleton } from '../library/made/hostile-strings.ts';
import type { Note } from './note.ts';
import type { ReadingPage } from './reading-page.ts';
import Reading from './Reading.svelte';

/** A page that says something by each field in which an editor can write; `say` is told the field. */
function madePage(say: (field: string) => string): ReadingPage {
	const kind = { id: 'made-kind', label: say('kind.label') };
	const reference = (field: string) => ({
		id: field,
		fact: say(`${field}.fact`),
		source: 'On the page of references',
		short: say(`${field}.short`),
		carriedBy: say(`${field}.carriedBy`),
		places: [
			{
				address: 'On the page of references',
				kind: 'original' as const,
				shows: 'partly' as const,
				finds: say(`${field}.finds`),
				unlinked: say(`${field}.unlinked`)
			}
		]
	});
	const note: Note = {
		id: 'made-note',
		number: 1,
		kind,
		title: say('note.title'),
		note: say('note.note'),
		first: { why: say('first.why') },
		rival: say('note.rival'),
		try: {
			do: say('try.do'),
			for: say('try.for'),
			against: say('try.against'),
			opens: [reference('opened')]
		},
		reach: say('reach'),
		twin: { href: '#twin', title: say('twin.title'), elsewhere: false },
		prose: [{ label: say('prose.label'), words: say('prose.words') }],
		codes: [{ label: say('code.label'), words: say('code.words') }],
		conflicts: [
			{ href: '#other', title: say('conflict.title'), elsewhere: false },
			{ href: '/documents/other/#far', title: say('far.title'), elsewhere: true }
		],
		claims: [{ path: '/evidence/claims/#made', title: say('claim.title') }],
		references: [reference('note-reference')],
		desk: { path: '/evidence/voices/#made', words: say('desk.words') }
	};
	return {
		document: {
			lang: 'en',
			dir: 'ltr',
			title: say('title'),
			titleSupplied: true,
			shortTitle: 'Printed on other pages',
			order: 1,
			publisher: say('publisher'),
			carrier: say('carrier'),
			published: '2023-08-01',
			retrieved: '2026-11-22',
			origin: 'origin',
			rights: say('rights'),
			unknown: [say('unknown')]
		},
		about: {
			note: say('about.note'),
			usResponse: say('about.usResponse'),
			usResponseElsewhere: {
				href: '/documents/b/#c',
				title: say('elsewhere.title'),
				elsewhere: true
			},
			whatItIs: say('whatItIs'),
			goodFor: say('goodFor'),
			meanings: [{ ...kind, glyph: say('glyph'), means: say('means'), zero: say('zero') }],
			absences: [{ label: say('absence.label'), note: say('absence.note') }],
			origin: {
				id: 'origin',
				fact: say('origin.fact'),
				source: 'Not printed',
				short: 'Not printed',
				places: [{ address: say('origin.address'), kind: 'original', unlinked: 'Not printed' }]
			},
			published: reference('published'),
			owner: reference('owner'),
			references: [reference('about-reference')],
			checked: '2026-11-22'
		},
		summary: {
			slug: 'made',
			sentences: 2,
			kinds: [{ ...kind, glyph: say('kind.glyph'), notes: 1, sentences: [0] }],
			us: { coded: true, statement: 1, reply: 1, total: 2 },
			time: { minutes: 1, text: 2, notes: 3 }
		},
		paragraphs: [
			{
				html: '<p>A made text.</p>',
				notes: [note],
				terms: [{ id: 'made-term', term: say('term.term'), definition: say('term.definition') }]
			}
		],
		previous: { slug: 'before', title: say('previous.title') },
		next: { slug: 'after', title: say('next.title') }
	};
}

function print(say: (field: string) => string): string {
	const { head, body } = render(Reading, { props: madePage(say) });
	return head + body;
}

describe('Reading', () => {
	it('prints everything that an editor writes', () => {
		const fields: string[] = [];
		const html = print((field) => {
			fields.push(field);
			return `«${field}»`;
		});
		expect(fields.length).toBeGreaterThan(35);
		// What a source’s fact says stands on the page of references; the margin names the source.
		const elsewhere = [
			'opened.fact',
			'note-reference.fact',
			'published.finds',
			'owner.finds',
			'about-reference.fact',
			'about-reference.finds'
		];
		expect(fields.filter((field) => !html.includes(`«${field}»`))).toEqual(elsewhere);
	});

	it('lets no string of an editor become markup', () => {
		const page = (words: string) => print(() => words);
		expect(skeleton(page('plain')).length).toBeGreaterThan(100);
		expect(changingMarkup(page)).toEqual([]);
	});

	it('prints the text as it was marked', () => {
		expect(print(() => 'plain')).toContain('<p>A made text.</p>');
	});

	it('draws paragraphs in stretches of twenty', () => {
		const page = madePage(() => 'plain');
		const paragraphs = Array.from({ length: 41 }, (_, i) => ({
			html: `<p>${i}</p>`,
			notes: [],
			terms: []
		}));
		const { body } = render(Reading, { props: { ...page, paragraphs } });
		const stretches = body.split(/<div class="[^"]*\bstretch\b[^"]*">/).slice(1);
		expect(
			stretches.map(
				(stretch) => Array.from(stretch.matchAll(/id="p_(\d+)"/g), ([, id]) => id).length
			)
		).toEqual([20, 20, 1]);
	});
});
