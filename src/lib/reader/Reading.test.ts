import { parseHTML } from 'linkedom';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { changingMarkup, skeleton } from '../library/made/hostile-strings.ts';
import type { Note } from './note.ts';
import type { ReadingPage } from './reading-page.ts';
import Reading from './Reading.svelte';

/** A page that says something by each field in which an editor can write; `say` is told the field. */
function madePage(say: (field: string) => string): ReadingPage {
	const kind = { id: 'made-kind', label: say('kind.label'), glyph: say('kind.glyph') };
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
		place: 1,
		kind,
		title: say('note.title'),
		note: say('note.note'),
		tour: { stop: 1, of: 2, next: { number: 2, kind: 'made', href: '#next' } },
		rival: say('note.rival'),
		question: say('note.question'),
		try: { do: say('try.do'), for: say('try.for'), against: say('try.against') },
		reach: say('reach'),
		twin: { href: '#twin', title: say('twin.title'), elsewhere: false },
		records: [{ short: say('record.short'), href: 'https://example.org/' }],
		terms: [{ id: 'made-term', term: say('note.term') }],
		more: {
			address: 'https://example.org/documents/made/#made-note',
			why: say('first.why'),
			prose: [{ label: say('prose.label'), words: say('prose.words') }],
			codes: [{ label: say('code.label'), words: say('code.words') }],
			conflicts: [
				{ href: '#other', title: say('conflict.title'), elsewhere: false },
				{ href: '/documents/other/#far', title: say('far.title'), elsewhere: true }
			],
			claims: [{ path: '/evidence/claims/#made', title: say('claim.title') }],
			references: [reference('note-reference')],
			desk: { path: '/evidence/voices/#made', words: say('desk.words') }
		}
	};
	return {
		document: {
			lang: 'en',
			dir: 'ltr',
			title: say('title'),
			titleSupplied: true,
			shortTitle: say('shortTitle'),
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
			watch: [say('watch'), say('watch again')],
			meanings: { 'made-kind': { means: say('means'), zero: say('zero') } },
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
			kinds: [{ ...kind, notes: 1, sentences: [0] }],
			us: { coded: true, statement: 1, before: 0, reply: 1, total: 2 },
			time: { minutes: 1, text: 2, notes: 3 }
		},
		layers: {
			sentences: 2,
			marked: 1,
			notes: 1,
			first: [{ number: 1, id: 'made-note', kind, title: say('first.title'), sentence: 0 }]
		},
		paragraphs: [{ html: '<p>A made text.</p>', notes: [note] }],
		terms: [{ id: 'made-term', term: say('term.term'), definition: say('term.definition') }],
		inRows: false,
		place: { number: 2, of: 3 },
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

	/** Everything that `selector` finds in a page with these fields. */
	function find(selector: string, fields: Partial<ReadingPage> = {}): Element[] {
		const { body } = render(Reading, { props: { ...madePage(() => 'plain'), ...fields } });
		const { document } = parseHTML(`<html><body>${body}</body></html>`);
		return [...document.querySelectorAll(selector)];
	}
	const attributes = (elements: Element[], name: string) =>
		elements.map((element) => element.getAttribute(name));

	it('draws paragraphs in stretches of twenty', () => {
		const page = madePage(() => 'plain');
		const paragraphs = Array.from({ length: 41 }, (_, i) => ({ html: `<p>${i}</p>`, notes: [] }));
		const { body } = render(Reading, { props: { ...page, paragraphs } });
		const stretches = body.split(/<div class="[^"]*\bstretch\b[^"]*">/).slice(1);
		expect(
			stretches.map(
				(stretch) => Array.from(stretch.matchAll(/id="p_(\d+)"/g), ([, id]) => id).length
			)
		).toEqual([20, 20, 1]);
	});

	it('says of a page whether its notes stand in rows', () => {
		expect(find('.reading.in-rows')).toHaveLength(0);
		expect(find('.reading.in-rows', { inRows: true })).toHaveLength(1);
	});

	it('ties a note to its marks: by its kind, its place, its number and its id', () => {
		const [note] = find('.note');
		expect(note?.getAttribute('data-kind')).toBe('made-kind');
		expect(note?.getAttribute('data-m')).toBe('1');
		expect(note?.id).toBe('n_1');
		expect(note?.getAttribute('role')).toBe('comment');
		expect(find('#n_1 > details[open] > #made-note')).toHaveLength(1);
		expect(attributes(find('#n_1 [role=doc-backlink]'), 'href')).toEqual(['#r_1']);
	});

	it('opens the notes to begin with, and leaves the others folded', () => {
		const page = madePage(() => 'plain');
		const [note] = page.paragraphs.flatMap(({ notes }) => notes);
		if (!note) throw new Error('The made page has a note.');
		const other = { ...note, id: 'other', number: 2, place: 2 };
		delete other.tour;
		const paragraphs = [{ html: '<p>A made text.</p>', notes: [note, other] }];
		const boxes = find('.note', { paragraphs });
		expect(boxes.map((box) => box.matches('.first'))).toEqual([true, false]);
		expect(boxes.map((box) => box.querySelector('details')?.hasAttribute('open'))).toEqual([
			true,
			false
		]);
	});

	it('has one control, which begins with the first reading', () => {
		const layers = find('input[type=radio][name=layer]');
		expect(attributes(layers, 'value')).toEqual(['first', 'all', 'questions', 'none']);
		expect(layers.map((input) => input.hasAttribute('checked'))).toEqual([
			true,
			false,
			false,
			false
		]);
	});

	/** direction, whether the lanes are mirrored, where the stop of the first of two sentences stands, in per cent */
	const directions: ['ltr' | 'rtl', boolean, string][] = [
		['ltr', false, '20.00%'],
		['rtl', true, '80.00%']
	];
	it.each(directions)('maps a text that is written %s', (dir, isMirrored, stop) => {
		const { document } = madePage(() => 'plain');
		const fields = { document: { ...document, dir } };
		expect(find('svg.mirrored', fields)).toHaveLength(isMirrored ? 1 : 0);
		expect(attributes(find('.map a', fields), 'href')).toEqual(['#made-note']);
		expect(attributes(find('.map a > text', fields), 'x')).toEqual([stop]);
	});

	it('opens what a button names', () => {
		const opened = new Set(attributes(find('[popovertarget]'), 'popovertarget'));
		expect([...opened].toSorted()).toEqual(['_kinds', 'means_made-kind', 'term_made-term']);
		for (const id of opened) expect(find(`#${id}[popover]`)).toHaveLength(1);
	});

	it('has neither control nor map nor kinds where there is no note', () => {
		const layers = { sentences: 2, marked: 0, notes: 0, first: [] };
		const paragraphs = [{ html: '<p>A made text.</p>', notes: [] }];
		const fields = { layers, paragraphs, terms: [] };
		expect(find('input, .map, [popover], [popovertarget], .notes', fields)).toHaveLength(0);
		expect(find('.text p', fields)[0]?.textContent).toBe('A made text.');
	});

	it('uses no name of a kind as a class', () => {
		expect(find('[class*=made-kind]')).toHaveLength(0);
		expect(find('[data-kind=made-kind]').length).toBeGreaterThan(3);
	});
});
