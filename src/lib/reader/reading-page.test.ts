import { describe, expect, it } from 'vitest';
import { figures, madeCheck, madeChecks, outsideFigure } from '../library/made/made-check.ts';
import { changed, madeClaim, madeClaims, madePassage } from '../library/made/made-claim.ts';
import {
	madeAnnotation,
	madeAnnotations,
	madeDocument,
	madeFrontMatter,
	madeLibrary,
	madeReference,
	type MadeFiles
} from '../library/made/made-library.ts';
import { ministry, speech, voicesFile } from '../library/made/made-speech.ts';
import { madeTerm } from '../library/made/made-term.ts';
import { madeVocabulary } from '../library/made/made-vocabulary.ts';
import { madeYaml } from '../library/made/made-yaml.ts';
import { readingPage, type ReadingPage } from './reading-page.ts';

const text = 'documents/text.md';
const notes = 'annotations/text.yaml';

async function made(files: MadeFiles, slug = 'text'): Promise<ReadingPage> {
	const page = readingPage(await madeLibrary(files), slug);
	if (!page) throw new Error(`There is no page of ${slug}.`);
	return page;
}

/** What stands beside each paragraph, such as `1 made, 2 other`. */
const beside = ({ paragraphs }: ReadingPage, what: 'notes' | 'terms') =>
	paragraphs.map((paragraph) =>
		what === 'notes'
			? paragraph.notes.map(({ number, id }) => `${number} ${id}`).join(', ')
			: paragraph.terms.map(({ id }) => id).join(', ')
	);

describe('readingPage', () => {
	it('is there for documents of the library only', async () => {
		const library = await madeLibrary();
		expect(readingPage(library, 'text')?.document).toEqual({
			...madeFrontMatter,
			lang: 'en',
			dir: 'ltr'
		});
		expect(readingPage(library, 'txet')).toBeUndefined();
		expect(readingPage(library, 'constructor')).toBeUndefined();
	});

	it('tells what the text is and where it was found', async () => {
		const references = {
			'made-origin': 'This test',
			owner: 'Register',
			date: 'Copy',
			law: 'Gazette'
		};
		const { about } = await made({
			'annotations/references.yaml': madeYaml({
				checked: '2026-11-23',
				references: Object.fromEntries(
					Object.entries(references).map(([id, source]) => [
						id,
						madeReference({ fact: `Of ${id}.`, source })
					])
				)
			}),
			'annotations/vocabulary.yaml': madeYaml({
				absences: [{ id: 'author', label: 'an author', definition: 'Who wrote it.' }],
				kinds: madeVocabulary.kinds
			}),
			[text]: madeDocument('One two.', { publishedReference: 'date', stateOutlet: 'owner' }),
			[notes]: madeYaml({
				document: {
					note: 'It is short.',
					usResponse: 'None is reported.',
					absences: [{ lacks: 'author', note: 'Nobody signs.' }],
					references: ['law']
				},
				annotations: []
			})
		});
		const reference = (id: string, source: string) => ({
			id,
			...madeReference({ fact: `Of ${id}.`, source })
		});
		expect(about).toEqual({
			note: 'It is short.',
			usResponse: 'None is reported.',
			meanings: expect.anything(),
			absences: [{ label: 'an author', note: 'Nobody signs.' }],
			origin: reference('made-origin', 'This test'),
			published: reference('date', 'Copy'),
			owner: reference('owner', 'Register'),
			references: [reference('law', 'Gazette')],
			checked: '2026-11-23'
		});
	});

	it('leaves out what is not known', async () => {
		const { about } = await made({});
		expect(about).toStrictEqual({
			note: 'A note.',
			usResponse: 'None.',
			absences: [],
			origin: { id: 'made-origin', ...madeReference() },
			meanings: expect.anything(),
			references: [],
			checked: '2026-11-22'
		});
	});

	it('puts each note beside the passage in which it begins, numbered through the text', async () => {
		const page = await made({
			[text]: madeDocument('## Head\n\nOne two. Three.\n\n- four\n- five\n\nSix.'),
			[notes]: madeAnnotations(
				madeAnnotation({ id: 'last', quote: 'Six.' }),
				madeAnnotation({ id: 'across', quote: undefined, quotes: ['Three.', 'Six.'] }),
				madeAnnotation({ id: 'item', quote: 'five' }),
				madeAnnotation({ id: 'inner', quote: 'two' }),
				madeAnnotation({ id: 'outer', quote: 'One two.' })
			)
		});
		expect(beside(page, 'notes')).toEqual(['', '1 inner, 2 outer, 3 across', '4 item', '5 last']);
		expect(page.paragraphs.map(({ html }) => html.replace(/<[^>]*>/g, ''))).toEqual([
			'Head',
			'One two.12 Three.3',
			'fourfive4',
			'Six.35'
		]);
	});

	it('marks the voices that speak, and names them', async () => {
		const { paragraphs } = await made(speech);
		expect(paragraphs.map(({ html }) => html)).toEqual([
			expect.stringMatching(/<span class="voice [a-z-]+" data-voice="Made Ministry">/)
		]);
	});

	it('puts each term beside the passage where it first stands', async () => {
		const page = await made({
			[text]: madeDocument('One two.\n\nTwo three.\n\n- five\n- three one'),
			'annotations/vocabulary.yaml': madeYaml({
				glossary: [
					madeTerm({ id: 'three', term: 'Three', forms: ['three'], definition: 'Its word.' }),
					madeTerm({ id: 'two', forms: ['two'] }),
					madeTerm({ id: 'five', forms: ['absent', 'five'] }),
					madeTerm({ id: 'one', forms: ['one'] })
				],
				kinds: madeVocabulary.kinds
			})
		});
		expect(beside(page, 'terms')).toEqual(['one, two', 'three', 'five']);
		expect(page.paragraphs[1]?.terms).toMatchObject([{ term: 'Three', definition: 'Its word.' }]);
	});

	const three: MadeFiles = Object.fromEntries(
		Object.entries({ text: 2, last: 3, first: 1 }).flatMap(([slug, order]) => [
			[`documents/${slug}.md`, madeDocument('One two.', { order, shortTitle: `Short ${slug}` })],
			[`annotations/${slug}.yaml`, madeAnnotations()]
		])
	);
	/** name, files, slug, then the texts before and after */
	const neighbours: [string, MadeFiles, string, string | undefined, string | undefined][] = [
		['the first', three, 'first', undefined, 'text'],
		['one between', three, 'text', 'first', 'last'],
		['the last', three, 'last', 'text', undefined],
		['the only one', {}, 'text', undefined, undefined]
	];
	it.each(neighbours)('names the texts beside %s', async (_, files, slug, before, after) => {
		const { previous, next } = await made(files, slug);
		const named = (slug?: string) => slug && { slug, title: `Short ${slug}` };
		expect([previous, next]).toEqual([named(before), named(after)]);
	});

	it('names the notes beside which a note looks odd, by their titles', async () => {
		const { paragraphs } = await made({
			[notes]: madeAnnotations(
				madeAnnotation({ id: 'a', conflicts: ['b', 'second#c'] }),
				madeAnnotation({ id: 'b', title: 'Title of b', conflicts: ['a'] })
			),
			'documents/second.md': madeDocument('One two.', { order: 2 }),
			'annotations/second.yaml': madeAnnotations(
				madeAnnotation({ id: 'c', title: 'Title of c', conflicts: ['text#a'] })
			)
		});
		expect(paragraphs.flatMap(({ notes }) => notes.map(({ conflicts }) => conflicts))).toEqual([
			[
				{ href: '#b', title: 'Title of b', elsewhere: false },
				{ href: '/documents/second/#c', title: 'Title of c', elsewhere: true }
			],
			[{ href: '#a', title: 'A made title', elsewhere: false }]
		]);
	});

	it('names the claims that a note touches, each once, in the order of their file', async () => {
		const told = (quote: string, fields: object = { changed }) => madePassage({ quote, ...fields });
		const { paragraphs } = await made({
			[text]: madeDocument('One two three four five.'),
			[notes]: madeAnnotations(
				madeAnnotation({ id: 'two', quote: 'two' }),
				madeAnnotation({ id: 'four', quote: 'four five' })
			),
			'documents/second.md': madeDocument('Nought two.', { order: 2 }),
			'annotations/second.yaml': madeAnnotations(),
			'annotations/claims.yaml': madeClaims(
				madeClaim({ id: 'last', passages: [told('five', {}), told('four')] }),
				madeClaim({ id: 'first', passages: [told('wo thr', {}), told('four')] }),
				madeClaim({
					id: 'elsewhere',
					passages: [
						told('Nought two', { document: 'second' }),
						told('two', { document: 'second', changed })
					]
				}),
				madeClaim({ id: 'beside', passages: [told('One ', {}), told(' three ')] })
			)
		});
		const claims = paragraphs.flatMap(({ notes }) =>
			notes.map(({ id, claims }) => `${id}: ${claims.map(({ path }) => path).join(' ')}`)
		);
		expect(claims).toEqual([
			'two: /evidence/claims/#first',
			'four: /evidence/claims/#last /evidence/claims/#first'
		]);
	});

	it('says at a note what came of the comparisons of its figures, each counted once', async () => {
		const same = (id: string, ...quantities: string[]) =>
			madeCheck({ id, kind: 'same-number', quantities });
		const { paragraphs } = await made({
			...figures,
			'documents/second.md': madeDocument('One has two words, three letters, none lost.', {
				order: 2
			}),
			'annotations/second.yaml': figures[notes],
			'annotations/checks.yaml': madeChecks(
				[
					same('a', 'text#words', 'outside#words'),
					same('b', 'text#words', 'text#words'),
					same('c', 'second#words', 'outside#words'),
					madeCheck({ id: 'd', kind: 'sum', parts: ['text#words', 'text#lost'] })
				],
				[outsideFigure()]
			)
		});
		expect(paragraphs.flatMap(({ notes }) => notes.map(({ desk }) => desk))).toEqual([
			{
				path: '/evidence/statistics/#text.figures',
				words: '3 figures, compared: 1 disagrees, 1 agrees, 1 cannot be computed'
			}
		]);
	});

	it('leads to the desk from a note on somebody’s words', async () => {
		const { paragraphs } = await made({
			...speech,
			'annotations/voices.yaml': voicesFile({ ministry })
		});
		expect(paragraphs[0]?.notes[0]).toMatchObject({
			codes: [
				{ label: 'speaker', words: 'Made Ministry' },
				{ label: 'attribution', words: 'direct' }
			],
			desk: { path: '/evidence/voices/#ministry' }
		});
	});
});
