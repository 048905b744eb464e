import { madeYaml } from '../../library/made/made-yaml.ts';
import { describe, expect, it } from 'vitest';
import { madeLibrary, madeReference } from '../../library/made/made-library.ts';
import { madeTexts, madeVoices, madeWords } from '../../library/made/made-texts.ts';
import { heldTable } from './held-table.ts';
import { lawTable } from './law-table.ts';
import { lawTrails } from './law-trail.ts';
import { whatHoldsPage } from './what-holds-page.ts';

const FILLER =
	'It has just as many words as the codebook asks for, which is at least twenty of them.';
const reference = (source: string, short: string) =>
	madeReference({ source, short, fact: `What ${short} says.` });

const library = await madeLibrary({
	...madeWords(),
	...madeVoices({ 'chinese-law': { act: 'Harbour Act (2020)' } }),
	'annotations/references.yaml': madeYaml({
		checked: '2026-11-22',
		references: {
			'made-origin': madeReference(),
			act: reference('Harbour Act of the PRC, 2020, Arts 3, 16(2)', 'Harbour Act, Arts 3, 16(2)'),
			'act-left': reference('Harbour Act of the PRC, 2020, Arts 5, 16', 'Harbour Act, Art. 5'),
			post: reference('Post Act, 1999, Art. 8', 'Post Act, Art. 8')
		}
	}),
	...madeTexts({
		one: {
			body: 'Ships shall stop. Letters may be read at night. The act has a list.',
			about: { leavesOut: ['act-left', 'post'] },
			notes: [
				{
					kind: 'corroborated',
					extent: 'whole',
					independence: 'law',
					quote: 'Ships shall stop.',
					note: `Article 16(2) has this duty. ${FILLER}`,
					law: { 16: 'wider' },
					references: ['act']
				},
				{
					kind: 'corroborated',
					extent: 'part',
					independence: 'independent',
					quote: 'Letters may be read',
					note: `A newspaper saw it, and so has the act. ${FILLER}`,
					references: ['post', 'act']
				},
				{
					kind: 'official-source',
					speaker: 'act',
					part: 'Art. 16',
					quote: 'a list',
					note: `By Article 3, as by Articles 16(1) and 20, lists are kept. ${FILLER}`
				}
			]
		}
	})
});

describe('whatHoldsPage', () => {
	const { texts, number, whole, groups, records, laws, relations } = whatHoldsPage(library);

	it('counts the notes, and those that bear out all that is marked', () => {
		expect([texts, number, whole]).toEqual(['one text', 2, 1]);
	});

	it('groups them by whose record it is, in the order of the codebook', () => {
		expect(groups.map(({ id, label, items }) => [id, label, items.map((one) => one.id)])).toEqual([
			['independent', 'INDEPENDENT', ['one.n2']],
			['law', 'LAW', ['one.n1']]
		]);
		const [item] = groups[0]?.items ?? [];
		expect(item).toMatchObject({
			path: '/documents/one/#n2',
			document: 'one',
			extent: 'PART',
			isWhole: false,
			isOpen: true
		});
		expect(groups[1]?.items[0]).toMatchObject({ extent: 'WHOLE', isWhole: true, isOpen: false });
	});

	it('lists records, each with the notes that lean on it', () => {
		expect(
			records.map(({ reference, items }) => [reference.id, items.map(({ path }) => path)])
		).toEqual([
			['act', ['/documents/one/#n1', '/documents/one/#n2']],
			['post', ['/documents/one/#n2']]
		]);
	});

	it('holds passages against laws, article by article', () => {
		expect(
			laws.map(({ law, articles }) => [
				law,
				articles.map(({ number, passages }) => [
					number,
					passages.map(({ path, articles, relation }) => `${path} ${articles} ${relation}`)
				])
			])
		).toEqual([
			[
				'Harbour Act (2020)',
				[
					[3, ['/documents/one/#n2 3, 16(2) not judged']],
					[5, []],
					[16, ['/documents/one/#n1 16(2) wider', '/documents/one/#n3 16 not judged']]
				]
			],
			['Post Act (1999)', [[8, ['/documents/one/#n2 8 not judged']]]]
		]);
	});

	it('name what a text leaves out, at an article that a passage of it stands at as well', () => {
		const [act, post] = laws;
		expect(
			act?.articles.flatMap(({ number, silent }) =>
				silent.map(({ document, reference }) => `${document} ${number} ${reference.id}`)
			)
		).toEqual(['one 5 act-left', 'one 16 act-left']);
		expect(relations.at(-1)?.definition).toContain('in one alone');
		expect(act?.counted).toBe('1 wider, 2 not judged, 2 leaves it out');
		expect(post?.counted).toBe('1 not judged, 1 leaves it out');
	});
});

it('lawTrails print the sentences of a note that name the article', () => {
	const [act] = lawTrails(library);
	const says = (number: number) =>
		act?.articles.find((one) => one.number === number)?.passages.map((one) => one.says);
	expect(says(16)).toEqual([
		['Article 16(2) has this duty.'],
		['By Article 3, as by Articles 16(1) and 20, lists are kept.']
	]);
	expect(says(3)).toEqual([[]]);
});

it('lawTrails take apart what stands to one article in different ways', async () => {
	const words = await madeLibrary({
		...madeWords(),
		'annotations/references.yaml': madeYaml({
			checked: '2026-11-22',
			references: {
				'made-origin': madeReference(),
				act: reference('Harbour Act of the PRC, 2020, Arts 3, 5', 'Harbour Act, Arts 3, 5')
			}
		}),
		...madeTexts({
			one: {
				body: 'Letters may be read at night.',
				notes: [
					{
						kind: 'corroborated',
						extent: 'part',
						independence: 'law',
						quote: 'Letters may be read at night.',
						note: `The act has some of it. ${FILLER}`,
						law: {
							3: [
								{ words: 'be read', is: 'same' },
								{ words: 'at night', is: 'wider' }
							]
						},
						references: ['act']
					}
				]
			}
		})
	});
	expect(
		lawTrails(words).flatMap(({ articles }) =>
			articles.flatMap(({ number, passages }) =>
				passages.map(({ words, relation }) => [number, words, relation?.id])
			)
		)
	).toEqual([
		[3, 'be read', 'same'],
		[3, 'at night', 'wider']
	]);
});

it('heldTable has a row for each note, with what stays open', () => {
	const { rows } = heldTable(library);
	expect(
		rows.map(({ path, cells }) => [path, cells['passage'], cells['extent'], cells['open']])
	).toEqual([
		['/documents/one/#n1', 'Ships shall stop.', 'WHOLE', null],
		['/documents/one/#n2', 'Letters may be read', 'PART', 'at night.']
	]);
});

it('lawTable has a row for each article and passage', () => {
	const { rows } = lawTable(library);
	expect(rows.map(({ cells }) => [cells['law'], cells['article'], cells['passage']])).toEqual([
		['Harbour Act (2020)', '3, 16(2)', 'Letters may be read'],
		['Harbour Act (2020)', '5', null],
		['Harbour Act (2020)', '16(2)', 'Ships shall stop.'],
		['Harbour Act (2020)', '16', 'a list'],
		['Harbour Act (2020)', '16', null],
		['Post Act (1999)', '8', 'Letters may be read'],
		['Post Act (1999)', '8', null]
	]);
	expect(rows[0]?.cells['facts']).toBe('What Harbour Act, Arts 3, 16(2) says.');
	expect(rows[3]?.cells['facts']).toBe(null);
});
