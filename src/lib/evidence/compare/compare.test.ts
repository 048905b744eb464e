import { describe, expect, it } from 'vitest';
import { project } from '../../text/projection.ts';
import { sentences } from '../../text/sentence.ts';
import type { AnnotatedDocument } from '../../library/document.ts';
import { readLibrary } from '../../library/read-library.server.ts';
import { claimTrails } from '../claims/claims.ts';
import { placeMarks } from './compare-marks.ts';
import { compare, pairs, sharedSentences, sharedTable } from './compare.ts';

/** A document of these blocks, without notes. */
function made(slug: string, ...blocks: string[]): AnnotatedDocument {
	const projection = project(blocks);
	return {
		slug,
		projection,
		sentences: sentences(projection),
		passages: blocks.map((_, block) => ({ tagName: 'p', blocks: [block] })),
		annotations: []
	} as unknown as AnnotatedDocument;
}

/** “1–2 78%”: sentence 1 of the one, 2 of the other. */
const tell = (a: AnnotatedDocument, b: AnnotatedDocument) =>
	sharedSentences(a, b)
		.map((one) => `${one.a.number}–${one.b.number} ${Math.round(one.likeness * 100)}%`)
		.join(', ');

describe('sharedSentences', () => {
	/** name, blocks of the one, of the other, then what they share */
	const rows: [string, string[], string[], string][] = [
		['identical', ['A b c d e f g h.'], ['A b c d e f g h.'], '1–1 100%'],
		['identical but for letters and signs', ['A b, c “d” e f!'], ['a B c d e-f.'], '1–1 100%'],
		['identical words in another order', ['A b c d e f.'], ['F e d c b a.'], '1–1 100%'],
		['identical but for how often', ['A b c d e f.'], ['A a b c d e f f.'], '1–1 100%'],
		['near: one of eight words', ['A b c d e f g h.'], ['A b c d e f g x.'], '1–1 78%'],
		['near: two words more', ['A b c d e f g h.'], ['A b c d e f g h i j.'], '1–1 80%'],
		['six of ten words', ['A b c d e f g h.'], ['A b c d e f x y.'], '1–1 60%'],
		['seven of twelve words', ['A b c d e f g h i.'], ['A b c d e f g x y z.'], ''],
		['nothing alike', ['A b c d e f g h.'], ['Q r s t u v w x.'], ''],
		['identical, of five words', ['A b c d e.'], ['A b c d e.'], ''],
		['identical, of six words', ['A b c d e f.'], ['A b c d e f.'], '1–1 100%'],
		['many words, but five different ones', ['A b c d e e e e.'], ['A b c d e e e e.'], ''],
		['five words here, all among eight there', ['A b c d e.'], ['A b c d e f g h.'], ''],
		['eight words here, five of them there', ['A b c d e f g h.'], ['A b c d e.'], ''],
		[
			'the best of several',
			['A b c d e f g h.'],
			['A b c d e f g x. A b c d e f g h. A b c d e f g y.'],
			'1–2 100%'
		],
		['the first of equals', ['A b c d e f g h.'], ['A b c d e f g x. A b c d e f g y.'], '1–1 78%'],
		[
			'each its own, across blocks',
			['Short. A b c d e f.', 'M n o p q r.'],
			['M n o p q r.', 'Other. A b c d e f.'],
			'2–3 100%, 3–1 100%'
		],
		[
			'two with the same counterpart',
			['A b c d e f. A b c d e f g.'],
			['A b c d e f.'],
			'1–1 100%, 2–1 86%'
		],
		['other letters', ['国 家 安 全 机 关.'], ['国 家 安 全 机 关.'], '1–1 100%'],
		['nothing there', ['A b c d e f.'], [], ''],
		['nothing here', [], ['A b c d e f.'], '']
	];
	it.each(rows)('%s', (_, a, b, expected) => {
		expect(tell(made('a', ...a), made('b', ...b))).toBe(expected);
	});
});

describe('pairs', () => {
	it.each([0, 1, 2, 3, 5, 12])('of %d documents', (number) => {
		const documents = Array.from({ length: number }, (_, i) => made(`d${i}`, 'One.'));
		const found = pairs({ documents: new Map(documents.map((d) => [d.slug, d])), problems: [] });
		expect(found).toHaveLength((number * (number - 1)) / 2);
		const places = found.map(([a, b]) => [documents.indexOf(a), documents.indexOf(b)]);
		expect(places.filter(([a, b]) => !(a! >= 0 && a! < b!))).toEqual([]);
		expect(new Set(places.map(String)).size).toBe(found.length);
	});
});

const library = await readLibrary('.');
const documents = [...library.documents.values()];
const trails = claimTrails(library);
const comparisons = pairs(library).map((pair) => compare(pair, trails));
const globalTimes = comparisons.find(({ a, b }) =>
	[a, b].every(({ frontMatter }) => frontMatter.publisher === 'Global Times')
)!;

describe('the library', () => {
	it('has two Global Times stories that share at least one sentence', () => {
		expect(
			documents.filter(({ frontMatter }) => frontMatter.publisher === 'Global Times')
		).toHaveLength(2);
		const printed = globalTimes.shared.map(({ a, b }) => [
			globalTimes.a.projection.text.slice(a.start, a.end),
			globalTimes.b.projection.text.slice(b.start, b.end)
		]);
		expect(printed.length).toBeGreaterThan(0);
		expect(printed.some(([a, b]) => a === b)).toBe(true);
	});

	it.each(documents.map((document) => [document.slug, document] as const))(
		'%s shares every longer sentence with itself',
		(_, document) => {
			const shared = sharedSentences(document, document);
			expect(shared.filter(({ likeness }) => likeness !== 1)).toEqual([]);
			const text = ({ start, end }: { start: number; end: number }) =>
				document.projection.text.slice(start, end).toLowerCase();
			const long = document.sentences.filter(
				(one) =>
					new Set(
						text(one)
							.split(/[^\p{L}\p{N}]+/u)
							.filter(Boolean)
					).size >= 6
			);
			expect(shared.map(({ a }) => a.number)).toEqual(long.map(({ number }) => number));
			expect(long.length).toBeGreaterThan(0);
		}
	);

	it('has every shared sentence in the table, from 60% up', () => {
		const { rows } = sharedTable(library);
		expect(rows).toHaveLength(comparisons.reduce((sum, { shared }) => sum + shared.length, 0));
		for (const { cells } of rows) {
			const [, a, , b, likeness] = cells;
			expect(documents.some(({ projection }) => projection.text.includes(String(a)))).toBe(true);
			expect(documents.some(({ projection }) => projection.text.includes(String(b)))).toBe(true);
			expect(likeness).toBeGreaterThanOrEqual(60);
			expect(likeness).toBeLessThanOrEqual(100);
		}
	});

	it('compares by the claims that both make', () => {
		for (const { a, b, claims } of comparisons) {
			const both = trails.filter(({ passages }) =>
				[a, b].every(({ slug }) => passages.some(({ document }) => document === slug))
			);
			expect(claims.map(({ claim }) => claim.id)).toEqual(both.map(({ id }) => id));
			for (const claim of claims) {
				expect(new Set(claim.a.map(({ document }) => document))).toEqual(new Set([a.slug]));
				expect(new Set(claim.b.map(({ document }) => document))).toEqual(new Set([b.slug]));
			}
		}
		expect(globalTimes.claims.length).toBeGreaterThan(0);
	});
});

describe('placeMarks', () => {
	const sides = comparisons.flatMap((comparison) =>
		(['a', 'b'] as const).map((side) => {
			const other = side === 'a' ? 'b' : 'a';
			const marked = (side: 'a' | 'b') =>
				placeMarks(comparison, side).flatMap(({ blocks }) => blocks.flat());
			const name = `${comparison[side].slug} beside ${comparison[other].slug}`;
			return [name, { comparison, side, here: marked(side), there: marked(other) }] as const;
		})
	);

	it.each(sides)('every mark points to a sentence that is marked too: %s', (_, { here, there }) => {
		const byNumber = new Map(there.map((sentence) => [sentence.number, sentence]));
		for (const { counterpart, claims } of here) {
			if (counterpart !== undefined) {
				expect(byNumber.get(counterpart)?.counterpart).toBeDefined();
			}
			for (const { index, target } of claims) {
				expect(byNumber.get(target)?.claims.map((claim) => claim.index)).toContain(index);
			}
		}
	});

	it.each(sides)('no claim and no sentence is lost: %s', (_, { comparison, side, here }) => {
		const places = comparison.claims.map((_, index) => index + 1);
		const marked = here.flatMap(({ claims }) => claims.map(({ index }) => index));
		expect([...new Set(marked)].sort((a, b) => a - b)).toEqual(places);
		const shared = comparison.shared.map((one) => one[side].number);
		expect(here.filter((one) => one.counterpart !== undefined).map(({ number }) => number)).toEqual(
			[...new Set(shared)].sort((a, b) => a - b)
		);
		const { projection, sentences, passages } = comparison[side];
		expect(here.map(({ number, text }) => [number, text])).toEqual(
			sentences.map(({ number, start, end }) => [number, projection.text.slice(start, end)])
		);
		expect(placeMarks(comparison, side).map(({ tagName }) => tagName)).toEqual(
			passages.map(({ tagName }) => tagName)
		);
	});

	it('has marks of both kinds to place', () => {
		for (const side of ['a', 'b'] as const) {
			const all = placeMarks(globalTimes, side).flatMap(({ blocks }) => blocks.flat());
			expect(all.some(({ counterpart }) => counterpart !== undefined)).toBe(true);
			expect(all.some(({ claims }) => claims.length > 0)).toBe(true);
		}
	});

	it('marks both of two sentences with the same counterpart', () => {
		const a = made('a', 'A b c d e f. Short. A b c d e f g.');
		const b = made('b', 'Other.', 'A b c d e f.');
		const numbers = (side: 'a' | 'b') =>
			placeMarks(compare([a, b], []), side).map(({ blocks }) =>
				blocks.map((block) => block.map(({ counterpart }) => counterpart ?? null))
			);
		expect(numbers('a')).toEqual([[[2, null, 2]]]);
		// The one that is most alike.
		expect(numbers('b').flat(2)).toEqual([null, 1]);
	});
});
