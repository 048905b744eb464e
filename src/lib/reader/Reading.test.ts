import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { changingMarkup, skeleton } from '../library/made/hostile-strings.ts';
import { KINDS } from '../codebook/kind.ts';
import type { Reading as ReadingData } from '../annotation/reading.ts';
import type { FrontMatter } from '../library/front-matter.ts';
import { vocabulary } from '../parts/codebook.ts';
import Reading from './Reading.svelte';

/** A page that says `words` wherever an editor can write something. */
function page(words: string): string {
	const document: FrontMatter = {
		title: words,
		titleSupplied: true,
		shortTitle: words,
		order: 1,
		publisher: words,
		carrier: words,
		published: 'unknown',
		retrieved: '2026-11-22',
		origin: 'origin-iac',
		rights: words,
		unknown: [words]
	};
	const reading: ReadingData = {
		slug: 'made',
		note: {
			note: words,
			usResponse: words,
			absences: [{ lacks: 'author', note: words }],
			references: ['gt-owner']
		},
		notes: KINDS.map((kind, index) => ({
			id: `note-${index}`,
			kind,
			facets: Object.fromEntries(
				vocabulary.kinds[index]!.facets.map(({ id, form }) => [
					id,
					form === 'voices' ? [words] : words
				])
			),
			quantities: [
				{ id: 'made', printed: words, value: 1, bound: 'exact', unit: words, counts: words }
			],
			title: words,
			note: words,
			question: words,
			rival: words,
			references: ['law-2'],
			number: index + 1,
			passage: 0,
			targets: [],
			conflicts: [{ slug: 'other', id: 'note', title: words }],
			checks: [{ id: 'check', title: words, verdict: 'agrees' }],
			claims: [{ id: 'claim', title: words }]
		})),
		counts: {
			'official-source': 1,
			'state-media-framing': 1,
			'unverifiable-statistic': 1,
			'us-response': 1,
			'text-signal': 1
		},
		sentences: [[...KINDS]],
		us: { statement: 1, reply: 1, total: 2 },
		terms: [{ passage: 0, term: 'mass-line' }],
		previous: { slug: 'before', title: words },
		next: { slug: 'after', title: words }
	};
	return render(Reading, { props: { document, reading, text: ['<p>A made text.</p>'] } }).body;
}

describe('Reading', () => {
	it('lets no string of an editor become markup', () => {
		expect(skeleton(page('plain')).length).toBeGreaterThan(100);
		expect(changingMarkup(page)).toEqual([]);
	});
});
