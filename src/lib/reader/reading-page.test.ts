import { readFile } from 'node:fs/promises';
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
import { project } from '../text/projection.ts';
import { sentences } from '../text/sentence.ts';
import { PLACES, readingPage, type ReadingPage } from './reading-page.ts';
import { OWN_VOICE } from './voice-ranges.ts';

const text = 'documents/text.md';
const notes = 'annotations/text.yaml';

async function made(files: MadeFiles, slug = 'text'): Promise<ReadingPage> {
	const page = readingPage(await madeLibrary(files), slug);
	if (!page) throw new Error(`There is no page of ${slug}.`);
	return page;
}

/** The notes beside each paragraph, with the places at which they hang: `1 made @1, 2 other @2`. */
const beside = ({ paragraphs }: ReadingPage) =>
	paragraphs.map(({ notes }) =>
		notes.map(({ number, id, place }) => `${number} ${id} @${place}`).join(', ')
	);

const notesOf = ({ paragraphs }: ReadingPage) => paragraphs.flatMap(({ notes }) => notes);

/**
 * The page of a text with paragraphs of so many words, a note on each word; `first` are numbers of notes to begin with. Not
 * from files, which have to have a sound first reading.
 */
async function noted(counts: readonly number[], first: readonly number[] = []) {
	const library = await madeLibrary();
	const document = library.documents.get('text');
	const [model] = document?.annotations ?? [];
	if (!document || !model) throw new Error('The made library has a text with a note.');
	const projection = project(counts.map((count) => Array<string>(count).fill('word').join(' ')));
	const annotations = Array.from(projection.text.matchAll(/\w+/g), ({ index }, place) => ({
		...model,
		id: `n${place + 1}`,
		positions: [{ start: index, end: index + 4 }],
		...(first.includes(place + 1) && { first: 'Made.' })
	}));
	const made = {
		...document,
		projection,
		paragraphs: counts.map((_, block) => ({ tagName: 'p', blocks: [block] })),
		sentences: sentences(projection),
		annotations
	};
	const page = readingPage({ ...library, documents: new Map([['text', made]]) }, 'text');
	if (!page) throw new Error('The made text has a page.');
	return page;
}

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
					watch: ['who says so', 'what is counted'],
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
			watch: ['who says so', 'what is counted'],
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
			watch: [],
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
		expect(beside(page)).toEqual([
			'',
			'1 inner @1, 2 outer @2, 3 across @3',
			'4 item @1',
			'5 last @1'
		]);
		const numbered = /<a [^>]*aria-label="(\d+)">(?:<i [^>]*><\/i>)?<\/a>/g;
		const inWords = page.paragraphs.map(({ html }) =>
			html.replace(numbered, '$1').replace(/<[^>]*>/g, '')
		);
		expect(inWords).toEqual(['Head', 'One two.12 Three.3', 'fourfive4', 'Six.35']);
	});

	it('hangs each note at the span that bears its place', async () => {
		const page = await noted([3, 1, 2]);
		expect(beside(page)).toEqual(['1 n1 @1, 2 n2 @2, 3 n3 @3', '4 n4 @1', '5 n5 @1, 6 n6 @2']);
		for (const { html, notes } of page.paragraphs) {
			const spans = html.matchAll(/aria-details="n_(\d+)" data-m="(\d+)"/g);
			expect(Array.from(spans, ([, number, place]) => `${number} @${place}`)).toEqual(
				notes.map(({ number, place }) => `${number} @${place}`)
			);
		}
	});

	/** name, notes of each paragraph, whether they stand in rows */
	const rows: [string, number[], boolean][] = [
		['none', [], false],
		['as many as a chain may have', Array<number>(10).fill(15), false],
		['one more', [...Array<number>(10).fill(15), 1], true],
		['as many in a paragraph as have a place', [PLACES], false],
		['one more in a paragraph', [17], true],
		['one more in the last paragraph', [1, 0, 17], true]
	];
	it.each(rows)('puts notes into rows where they are too many: %s', async (_, counts, inRows) => {
		expect((await noted(counts)).inRows).toBe(inRows);
	});

	it('has a place in the style of the margin for each note of a paragraph', async () => {
		const css = await readFile('src/lib/reader/margin.css', 'utf8');
		const places = Array.from(
			css.matchAll(/^\[data-m='(\d+)'\] \{\n\t--m: --m(\d+);\n\}$/gm),
			([, place, name]) => `${place} ${name}`
		);
		const all = Array.from({ length: PLACES }, (_, index) => index + 1);
		expect(places).toEqual(all.map((place) => `${place} ${place}`));
		const [, scope = ''] = /^\s*anchor-scope:([^;]+);/m.exec(css) ?? [];
		expect(scope.split(',').map((name) => name.trim())).toEqual(all.map((place) => `--m${place}`));
	});

	it('marks the voices that speak, and names them', async () => {
		const { paragraphs } = await made(speech);
		expect(paragraphs.map(({ html }) => html)).toEqual([
			expect.stringMatching(/<span data-voice="state" data-name="Made Ministry">/)
		]);
	});

	it('says where nobody is named', async () => {
		const { paragraphs } = await made({});
		expect(paragraphs[0]?.html).toContain(`<span data-voice="own" data-name="${OWN_VOICE.first}">`);
	});

	it('numbers the sentences of the text', async () => {
		const { paragraphs } = await made({ [text]: madeDocument('One two. Three.\n\nSix.') });
		const html = paragraphs.map(({ html }) => html).join('');
		const numbers = Array.from(
			html.matchAll(/<i data-sentence="(\d+)"><\/i>/g),
			([, number]) => number
		);
		expect(numbers).toEqual(['1', '2', '3']);
	});

	/** name, quotes of notes by id, then the terms of each note in order */
	const termed: [string, Record<string, string>, string[]][] = [
		['a note on the term', { a: 'three' }, ['a: three, two']],
		[
			'a note around it, rather than the next',
			{ a: 'Four three', b: 'six' },
			['a: three', 'b: two']
		],
		['of two around it, the first', { a: 'three', b: 'Four three' }, ['a: three', 'b: two']],
		['not a note that has a part of it', { a: 'Four thr', b: 'six' }, ['a: ', 'b: three, two']],
		['the next note, where none has it', { a: 'One', b: 'six' }, ['a: ', 'b: three, two']],
		['the last note, where none follows', { a: 'One', b: 'Four' }, ['a: ', 'b: three, two']],
		['each with the note of its own', { a: 'three', b: 'two six' }, ['a: three', 'b: two']],
		['nobody, where there is no note', {}, []]
	];
	it.each(termed)(
		'explains each term, where it first stands, beside %s',
		async (_, quotes, expected) => {
			const page = await made({
				[text]: madeDocument('One is. Four three.\n\nThree two six.\n\n- two'),
				[notes]: madeAnnotations(
					...Object.entries(quotes).map(([id, quote]) => madeAnnotation({ id, quote }))
				),
				'annotations/vocabulary.yaml': madeYaml({
					glossary: [
						madeTerm({ id: 'two', term: 'Two', forms: ['absent', 'two'] }),
						madeTerm({ id: 'three', term: 'Three', forms: ['three'], definition: 'Its word.' })
					],
					kinds: madeVocabulary.kinds,
					reaches: madeVocabulary.reaches
				})
			});
			expect(
				notesOf(page).map(({ id, terms }) => `${id}: ${terms.map(({ id }) => id).join(', ')}`)
			).toEqual(expected);
			const explained = expected.length > 0 ? ['three', 'two'] : [];
			expect(page.terms.map(({ id }) => id).toSorted()).toEqual(explained);
		}
	);

	it('says what each term means, once', async () => {
		const page = await made({
			[text]: madeDocument('One two.\n\nThree two.'),
			[notes]: madeAnnotations(madeAnnotation({ quote: 'One two' })),
			'annotations/vocabulary.yaml': madeYaml({
				glossary: [madeTerm({ id: 'two', term: 'Two', forms: ['two'], definition: 'A number.' })],
				kinds: madeVocabulary.kinds,
				reaches: madeVocabulary.reaches
			})
		});
		expect(page.terms).toMatchObject([{ id: 'two', term: 'Two', definition: 'A number.' }]);
		expect(notesOf(page).map(({ terms }) => terms)).toEqual([[{ id: 'two', term: 'Two' }]]);
	});

	it('counts what was judged and marked, and names the notes to begin with', async () => {
		const { layers } = await made({
			[text]: madeDocument('One two. Three. Four.\n\nSix.'),
			[notes]: madeAnnotations(
				madeAnnotation({
					id: 'across',
					quote: undefined,
					quotes: ['Three.', 'Six.'],
					title: 'Across'
				}),
				madeAnnotation({ id: 'inner', quote: 'two', title: 'Inner' }),
				madeAnnotation({ id: 'outer', quote: 'One two.', title: 'Outer' })
			)
		});
		const kind = { id: 'text-signal', label: 'text-signal', glyph: '§' };
		expect(layers).toStrictEqual({
			sentences: 4,
			marked: 3,
			notes: 3,
			first: [
				{ number: 1, id: 'inner', kind, title: 'Inner', sentence: 0 },
				{ number: 2, id: 'outer', kind, title: 'Outer', sentence: 0 },
				{ number: 3, id: 'across', kind, title: 'Across', sentence: 1 }
			]
		});
	});

	it('leads from each note to begin with to the next', async () => {
		const page = await noted([4, 4, 2], [2, 5, 9]);
		const inWords = ({ number, tour }: ReturnType<typeof notesOf>[number]) =>
			tour
				? [`${number}: ${tour.stop} of ${tour.of}, ${tour.next?.number} ${tour.next?.href}`]
				: [];
		expect(notesOf(page).flatMap(inWords)).toEqual([
			'2: 1 of 3, 5 #n5',
			'5: 2 of 3, 9 #n9',
			'9: 3 of 3, undefined undefined'
		]);
		expect(page.layers.first.map(({ number }) => number)).toEqual([2, 5, 9]);
	});

	it('says what a mark of each kind means here, and why there is none', async () => {
		const { about } = await made({
			[notes]: madeYaml({
				document: {
					note: 'A note.',
					usResponse: 'None.',
					zeros: { 'us-response': 'None is here.' }
				},
				annotations: [madeAnnotation()]
			})
		});
		const kinds = madeVocabulary.kinds.map(({ id, means }) => [id, { means }] as const);
		expect(about.meanings).toStrictEqual({
			...Object.fromEntries(kinds),
			'us-response': { means: 'us-response', zero: 'None is here.' }
		});
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

	/** slug, its place */
	const places: [string, number][] = [
		['first', 1],
		['text', 2],
		['last', 3]
	];
	it.each(places)('tells the place of %s among the texts', async (slug, number) => {
		expect((await made(three, slug)).place).toEqual({ number, of: 3 });
	});

	it('names the notes beside which a note looks odd, by their titles', async () => {
		const page = await made({
			[notes]: madeAnnotations(
				madeAnnotation({ id: 'a', conflicts: ['b', 'second#c'] }),
				madeAnnotation({ id: 'b', title: 'Title of b', conflicts: ['a'] })
			),
			'documents/second.md': madeDocument('One two.', { order: 2 }),
			'annotations/second.yaml': madeAnnotations(
				madeAnnotation({ id: 'c', title: 'Title of c', conflicts: ['text#a'] })
			)
		});
		expect(notesOf(page).map(({ more }) => more.conflicts)).toEqual([
			[
				{ href: '#b', title: 'Title of b', elsewhere: false },
				{ href: '/documents/second/#c', title: 'Title of c', elsewhere: true }
			],
			[{ href: '#a', title: 'A made title', elsewhere: false }]
		]);
	});

	it('names the claims that a note touches, each once, in the order of their file', async () => {
		const told = (quote: string, fields: object = { changed }) => madePassage({ quote, ...fields });
		const page = await made({
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
		const claims = notesOf(page).map(
			({ id, more }) => `${id}: ${more.claims.map(({ path }) => path).join(' ')}`
		);
		expect(claims).toEqual([
			'two: /evidence/claims/#first',
			'four: /evidence/claims/#last /evidence/claims/#first'
		]);
	});

	it('says at a note what came of the comparisons of its figures, each counted once', async () => {
		const same = (id: string, ...quantities: string[]) =>
			madeCheck({ id, kind: 'same-number', quantities });
		const page = await made({
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
		expect(notesOf(page).map(({ more }) => more.desk)).toEqual([
			{
				path: '/evidence/statistics/#text.figures',
				words:
					'3 figures, in 3 comparisons: 1 has figures that cannot both be true, 1 fits, 1 implies a number'
			}
		]);
	});

	it('leads to the desk from a note on somebody’s words', async () => {
		const { paragraphs } = await made({
			...speech,
			'annotations/voices.yaml': voicesFile({ ministry })
		});
		expect(paragraphs[0]?.notes[0]?.more).toMatchObject({
			codes: [
				{ label: 'speaker', words: 'Made Ministry' },
				{ label: 'attribution', words: 'direct' }
			],
			desk: { path: '/evidence/voices/#ministry' }
		});
	});
});
