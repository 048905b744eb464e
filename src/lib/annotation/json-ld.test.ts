import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { hostileStrings } from '../library/made/hostile-strings.ts';
import { readLibrary } from '../library/read-library.server.ts';
import { formatProblems } from '../source/problem.ts';
import { project } from '../text/projection.ts';
import type { AnchoredAnnotation } from './annotation.ts';
import { toAnnotationPage, type AnnotationPage } from './json-ld.ts';

const SITE = 'https://reader.example';
const schema = JSON.parse(await readFile('src/lib/annotation/web-annotation.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: false }).compile(schema);

const throughJson = (document: Parameters<typeof toAnnotationPage>[0]): AnnotationPage =>
	JSON.parse(JSON.stringify(toAnnotationPage(document, SITE)));

const made: AnchoredAnnotation = {
	id: 'made',
	kind: 'unverifiable-statistic',
	facets: { credit: 'vague', channel: ['agency', 'daily'] },
	quantities: [
		{ id: 'two', printed: 'two', value: 2, bound: 'exact', unit: 'word', counts: 'words' }
	],
	quotes: [{ exact: 'two' }, { exact: 'Four' }],
	title: 'A title',
	note: 'A note.',
	question: 'A question?',
	rival: 'A rival reading.',
	try: { do: 'Count.', for: 'There are two.', against: 'There is one.', opens: ['act', 'law-2'] },
	reach: 'holder',
	law: { 16: 'wider' },
	references: ['law-2'],
	conflicts: ['other', 'text-b#far'],
	twin: 'other',
	first: 'It is not published.',
	positions: [
		{ start: 4, end: 7 },
		{ start: 14, end: 18 }
	]
};
/** Where the first passage has its quote (0) and its position (1). */
const selector = (place: number) => ['items', 0, 'target', 0, 'selector', place];
const page = (fields: Partial<AnchoredAnnotation> = {}) =>
	throughJson({
		slug: 'text-a',
		projection: project(['One two three', 'Four']),
		annotations: [{ ...made, ...fields }]
	});

describe('toAnnotationPage', () => {
	it('says all of a note', () => {
		const scope = 'https://reader.example/documents/text-a/';
		const source = `${scope}text.txt`;
		const text = { type: 'TextualBody', format: 'text/plain' };
		const linked = { type: 'SpecificResource', purpose: 'linking' };
		expect(page()).toEqual({
			'@context': 'http://www.w3.org/ns/anno.jsonld',
			id: `${scope}annotations.jsonld`,
			type: 'AnnotationPage',
			items: [
				{
					id: `${scope}#made`,
					type: 'Annotation',
					motivation: 'commenting',
					label: 'A title',
					body: [
						{ ...text, purpose: 'classifying', value: 'unverifiable-statistic' },
						{ ...text, purpose: 'tagging', value: 'credit: vague' },
						{ ...text, purpose: 'tagging', value: 'channel: agency' },
						{ ...text, purpose: 'tagging', value: 'channel: daily' },
						{
							type: 'TextualBody',
							purpose: 'describing',
							format: 'application/json',
							value:
								'{"id":"two","printed":"two","value":2,"bound":"exact","unit":"word","counts":"words"}'
						},
						{ ...text, purpose: 'tagging', value: 'law: 16 wider' },
						{ ...text, purpose: 'tagging', value: 'reach: holder' },
						{ ...text, purpose: 'commenting', value: 'A note.', language: 'en' },
						{ ...text, purpose: 'assessing', value: 'A rival reading.', language: 'en' },
						{ ...text, purpose: 'questioning', value: 'Try: Count.', language: 'en' },
						{ ...text, purpose: 'assessing', value: 'For: There are two.', language: 'en' },
						{ ...text, purpose: 'assessing', value: 'Against: There is one.', language: 'en' },
						{ ...text, purpose: 'questioning', value: 'A question?', language: 'en' },
						{ ...linked, source: 'https://reader.example/about/#reference_law-2' },
						{ ...linked, source: 'https://reader.example/about/#reference_act' },
						{ ...linked, source: `${scope}#other` },
						{ ...linked, source: 'https://reader.example/documents/text-b/#far' }
					],
					target: [
						{
							type: 'SpecificResource',
							source,
							scope,
							selector: [
								{
									type: 'TextQuoteSelector',
									exact: 'two',
									prefix: 'One ',
									suffix: ' three\nFour'
								},
								{ type: 'TextPositionSelector', start: 4, end: 7 }
							]
						},
						{
							type: 'SpecificResource',
							source,
							scope,
							selector: [
								{
									type: 'TextQuoteSelector',
									exact: 'Four',
									prefix: 'One two three\n',
									suffix: ''
								},
								{ type: 'TextPositionSelector', start: 14, end: 18 }
							]
						}
					]
				}
			]
		});
		expect(validate(page()), JSON.stringify(validate.errors)).toBe(true);
	});

	it('says of a corroboration and of a discrepancy how far they go', () => {
		const tags = (facets: Record<string, string>) =>
			page({ facets, reach: undefined, law: undefined }).items[0]?.body.flatMap((body) =>
				body.purpose === 'tagging' && 'value' in body ? body.value : []
			);
		expect(tags({ extent: 'part', independence: 'law' })).toEqual([
			'extent: part',
			'independence: law'
		]);
		expect(tags({ signal: 'discrepancy', strength: 'strict' })).toEqual([
			'signal: discrepancy',
			'strength: strict'
		]);
	});

	it('says how some of the words stand to an article', () => {
		const law = { 17: [{ words: 'two', is: 'same' }] };
		const tags = page({ facets: {}, reach: undefined, law }).items[0]?.body.flatMap((body) =>
			body.purpose === 'tagging' && 'value' in body ? body.value : []
		);
		expect(tags).toEqual(['law: 17 same, “two”']);
	});

	it('leaves out what the note does not give', () => {
		const bare = page({
			facets: {},
			quantities: [],
			question: undefined,
			rival: undefined,
			try: undefined,
			reach: undefined,
			law: undefined,
			references: [],
			conflicts: [],
			twin: undefined
		});
		expect(bare.items[0]?.body.map(({ purpose }) => purpose)).toEqual([
			'classifying',
			'commenting'
		]);
		expect(validate(bare)).toBe(true);
	});

	it('keeps hostile strings as they are', () => {
		expect(hostileStrings.length).toBeGreaterThan(450);
		for (const string of hostileStrings) {
			const hostile = page({
				facets: { credit: string },
				title: string,
				note: string,
				rival: string,
				question: string,
				try: { do: string, for: string, against: string, opens: [] }
			});
			expect(validate(hostile), string).toBe(true);
			const [item] = hostile.items;
			expect(item?.label).toBe(string);
			const said = item?.body.flatMap((body) => ('value' in body ? body.value : []));
			expect(said?.filter((value) => value === string)).toHaveLength(3);
			expect(said).toContain(`credit: ${string}`);
			expect(said).toContain(`Try: ${string}`);
		}
	});

	/**
	 * The Musts of the model that a page like ours has to meet, each with damage that the schema has to refuse: section,
	 * what must be, path to what is damaged, and what is put there; where nothing is, it is taken away. Those that say how
	 * text is counted are below.
	 */
	const musts: [section: string, must: string, path: PropertyKey[], value?: unknown][] = [
		['3.1', 'an annotation has an IRI', ['items', 0, 'id']],
		[
			'3.1',
			'it has exactly one',
			['items', 0, 'id'],
			['https://a.example/1', 'https://a.example/2']
		],
		['3.1', 'which is an IRI', ['items', 0, 'id'], '/documents/text-a/#made'],
		['3.1', 'an annotation has a type', ['items', 0, 'type']],
		['3.1', 'which is Annotation', ['items', 0, 'type'], 'Note'],
		['3.1', 'an annotation has a target', ['items', 0, 'target']],
		['3.1', 'one or more', ['items', 0, 'target'], []],
		['3.2.4', 'a textual body has a value', ['items', 0, 'body', 0, 'value']],
		['3.2.4', 'it has exactly one', ['items', 0, 'body', 0, 'value'], ['a', 'b']],
		['3.2.5', 'where there is a body, there is no bodyValue', ['items', 0, 'bodyValue'], 'a'],
		['3.3.5', 'a motivation is one of the model’s', ['items', 0, 'motivation'], 'doubting'],
		['3.3.5', 'so is a purpose', ['items', 0, 'body', 0, 'purpose'], 'doubting'],
		['4', 'a target has a source', ['items', 0, 'target', 0, 'source']],
		['4', 'it has exactly one', ['items', 0, 'target', 0, 'source'], ['https://a.example/1']],
		['4', 'so has a body that is a resource', ['items', 0, 'body', 13, 'source']],
		['4', 'it has exactly one', ['items', 0, 'body', 13, 'source'], ['https://a.example/1']],
		['4.2.4', 'a quote has a type', [...selector(0), 'type']],
		['4.2.4', 'exactly one', [...selector(0), 'type'], ['TextQuoteSelector']],
		['4.2.4', 'which is TextQuoteSelector', [...selector(0), 'type'], 'TextPositionSelector'],
		['4.2.4', 'a quote has exact words', [...selector(0), 'exact']],
		['4.2.4', 'exactly once', [...selector(0), 'exact'], ['two', 'two']],
		['4.2.4', 'no more than one prefix', [...selector(0), 'prefix'], ['One ', 'One ']],
		['4.2.4', 'no more than one suffix', [...selector(0), 'suffix'], [' three', ' three']],
		['4.2.5', 'a position has a type', [...selector(1), 'type']],
		['4.2.5', 'which is TextPositionSelector', [...selector(1), 'type'], 'DataPositionSelector'],
		['4.2.5', 'a position has a start', [...selector(1), 'start']],
		['4.2.5', 'exactly one', [...selector(1), 'start'], [4]],
		['4.2.5', 'which is not negative', [...selector(1), 'start'], -1],
		['4.2.5', 'and an integer', [...selector(1), 'start'], 4.5],
		['4.2.5', 'a position has an end', [...selector(1), 'end']],
		['4.2.5', 'exactly one', [...selector(1), 'end'], [7]],
		['4.2.5', 'which is not negative', [...selector(1), 'end'], -1],
		['4.2.5', 'and an integer', [...selector(1), 'end'], '7'],
		['5.2', 'a page has a context', ['@context']],
		['5.2', 'which is the model’s', ['@context'], 'http://www.w3.org/ns/other.jsonld'],
		['5.2', 'a page has an IRI', ['id']],
		['5.2', 'which is an IRI', ['id'], '/annotations'],
		['5.2', 'it has exactly one', ['id'], ['https://a.example/1']],
		['5.2', 'a page has a type', ['type']],
		['5.2', 'which is AnnotationPage', ['type'], 'AnnotationCollection'],
		['5.2', 'a page has annotations', ['items']],
		['5.2', 'one or more', ['items'], []],
		['5.2', 'in an array', ['items'], { id: 'https://a.example/1' }],
		['ours', 'a scope is an IRI', ['items', 0, 'target', 0, 'scope'], 'documents/text-a/'],
		['ours', 'a target has selectors', ['items', 0, 'target', 0, 'selector'], []]
	];
	it.each(musts)('model %s: %s', (_, __, path, value) => {
		const damaged = page();
		expect(validate(damaged)).toBe(true);
		const last = path.at(-1) ?? '';
		const parent = path
			.slice(0, -1)
			.reduce<object>((inner, step) => Reflect.get(inner, step) as object, damaged);
		expect(Reflect.has(parent, last) || last === 'bodyValue').toBe(true);
		if (value === undefined) Reflect.deleteProperty(parent, last);
		else Reflect.set(parent, last, value);
		expect(validate(damaged)).toBe(false);
	});

	/** section, what must be, text, the words meant, and where they stand in code points */
	it.each([
		['4.2.4', 'a selection counts code points', '😀😀 Zebra', 'Zebra', 3, 8],
		['4.2.4', 'also within it', 'a 😀😀 b', '😀😀', 2, 4],
		['4.2.4', 'its order is the logical one', 'קול: abc, אבג', 'אבג', 10, 13],
		['4.2.4', 'also in Arabic', 'قال 2023 «مهم»', '«مهم»', 9, 14],
		['4.2.4', 'letters and their accents are counted one by one', 'e\u0301 x', 'x', 3, 4],
		['4.2.4', 'what looks like markup in a text is text', '<b>&amp;</b> x', '&amp;', 3, 8],
		['4.2.5', 'the first character is at 0', 'Zebra', 'Zebra', 0, 5]
	])('model %s: %s', (_, __, text, words, start, end) => {
		const at = text.indexOf(words);
		const { items } = throughJson({
			slug: 'text-a',
			projection: project([text]),
			annotations: [{ ...made, positions: [{ start: at, end: at + words.length }] }]
		});
		const [quote, position] = items[0]?.target[0]?.selector ?? [];
		expect(quote).toMatchObject({ exact: words, prefix: text.slice(0, at) });
		expect(position).toEqual({ type: 'TextPositionSelector', start, end });
	});
});

const { library, problems } = await readLibrary('.');
if (!library) throw new Error(formatProblems(problems));

/** A text that nobody has written notes on has no such file. */
const annotated = [...library.documents].filter(([, { annotations }]) => annotations.length > 0);

describe.each(annotated)('the annotations of %s', (_, document) => {
	it('are a valid AnnotationPage', () => {
		validate(throughJson(document));
		expect(validate.errors).toBeNull();
	});

	it('have both selectors at every target, and they agree with the text', () => {
		const text = [...document.projection.text];
		const cut = (start: number, end?: number) => text.slice(start, end).join('');
		const targets = throughJson(document).items.flatMap(({ target }) => target);
		expect(targets).toHaveLength(
			document.annotations.reduce((sum, { positions }) => sum + positions.length, 0)
		);
		for (const { selector } of targets) {
			const [{ exact, prefix, suffix }, { start, end }] = selector;
			expect(cut(start, end)).toBe(exact);
			expect(cut(0, start).endsWith(prefix)).toBe(true);
			expect(cut(end).startsWith(suffix)).toBe(true);
			expect(cut(0).split(prefix + exact + suffix)).toHaveLength(2);
			expect(prefix !== '' || start === 0).toBe(true);
			expect(suffix !== '' || end === text.length).toBe(true);
		}
	});
});
