import { describe, expect, it } from 'vitest';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts } from '../../library/made/made-texts.ts';
import { madeYaml } from '../../library/made/made-yaml.ts';
import { pairs } from './pairs.ts';

const SLUGS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** A claim that these texts make, each in its first word. */
const claim = (id: string, slugs: string) => ({
	id,
	title: id,
	note: 'Made.',
	passages: [...slugs].map((document, index) => ({
		document,
		quote: `Text ${document}.`,
		says: document,
		credit: 'nobody',
		voice: 'own',
		...(index > 0 && { changed: { kind: 'nothing', how: 'The same.' } })
	}))
});

/** The pairs of the texts with these letters, such as “ab ac”. */
async function pairsOf(
	slugs: readonly string[],
	{ claims = [], further = {}, notes = {} }: Having = {}
): Promise<string[]> {
	const library = await madeLibrary({
		...madeTexts(
			Object.fromEntries(
				slugs.map((slug) => [
					slug,
					{ body: `Text ${slug}.\n\n${further[slug] ?? 'No.'}`, notes: notes[slug] ?? [] }
				])
			)
		),
		'annotations/claims.yaml': madeYaml({ claims })
	});
	return pairs(library).map(([a, b]) => a.slug + b.slug);
}
interface Having {
	claims?: object[];
	/** A further paragraph, by slug. */
	further?: Record<string, string>;
	notes?: Record<string, object[]>;
}

const partners = (found: readonly string[], slug: string) =>
	found.filter((pair) => pair.includes(slug)).map((pair) => pair.replace(slug, ''));

describe('pairs', () => {
	it.each([
		['no text', [], []],
		['one text', ['c'], []],
		['two texts', ['c', 'a'], ['ca']],
		['three texts', ['c', 'a', 'b'], ['ca', 'cb', 'ab']],
		[
			'five texts',
			['e', 'd', 'c', 'b', 'a'],
			['ed', 'ec', 'eb', 'ea', 'dc', 'db', 'da', 'cb', 'ca', 'ba']
		]
	])('of %s are all', async (_, slugs: string[], expected) => {
		expect(await pairsOf(slugs)).toEqual(expected);
	});

	it('of six texts are all', async () => {
		expect(await pairsOf(SLUGS.slice(0, 6))).toHaveLength(15);
	});

	it('of eight texts leave each with five at most, those that stand close where nothing is shared', async () => {
		const found = await pairsOf(SLUGS);
		expect(SLUGS.map((slug) => partners(found, slug).length)).toEqual([3, 5, 5, 5, 5, 5, 4, 2]);
		expect(partners(found, 'a').slice(0, 3)).toEqual(['b', 'c', 'd']);
	});

	const sentence = 'One two three four five six seven eight.';
	const conflict = (slug: string, other: string) => ({
		[slug]: [
			{
				kind: 'text-signal',
				signal: 'discrepancy',
				strength: 'ordinary',
				quote: `Text ${slug}.`,
				conflicts: [`${other}#n1`]
			}
		]
	});
	it.each<[string, Having]>([
		['a claim', { claims: [claim('made', 'ah')] }],
		['a sentence', { further: { a: sentence, h: sentence } }],
		[
			'a sentence that is nearly the same',
			{ further: { a: sentence, h: sentence.replace('six', 'x') } }
		],
		['a discrepancy', { notes: { ...conflict('a', 'h'), ...conflict('h', 'a') } }]
	])('of eight texts bring the first and the last together by %s', async (_, having) => {
		expect(await pairsOf(SLUGS)).not.toContain('ah');
		const found = await pairsOf(SLUGS, having);
		expect(found).toContain('ah');
		for (const slug of SLUGS) expect(partners(found, slug).length).toBeLessThanOrEqual(5);
	});

	it('of a text that has something in common with all keep those that have most', async () => {
		const found = await pairsOf(SLUGS, {
			claims: [claim('all', 'abcdefgh'), claim('more', 'adefgh')]
		});
		expect(partners(found, 'a')).toEqual(['d', 'e', 'f', 'g', 'h']);
	});

	it('grow with the texts, not with their square', async () => {
		const many = Array.from({ length: 60 }, (_, place) => `t${place}`);
		const library = await madeLibrary(
			madeTexts(Object.fromEntries(many.map((slug) => [slug, { body: sentence }])))
		);
		expect(pairs(library).length).toBeLessThanOrEqual((60 * 5) / 2);
	});
});
