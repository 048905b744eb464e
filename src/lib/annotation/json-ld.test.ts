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
	references: ['law-2'],
	conflicts: ['other', 'text-b#far'],
	twin: 'other',
	first: 'It is not published.',
	positions: [
		{ start: 4, end: 7 },
		{ start: 14, end: 18 }
	]
};
const page = (fields: Partial<AnchoredAnnotation> = {}) =>
	throughJson({
		slug: 'text-a',
		projection: project(['One two three', 'Four']),
		annotations: [{ ...made, ...fields }]
	});

describe('toAnnotationPage', () => {
	it('says all of a note', () => {
		const source = 'https://reader.example/documents/text-a/';
		const text = { type: 'TextualBody', format: 'text/plain' };
		const linked = { type: 'SpecificResource', purpose: 'linking' };
		expect(page()).toEqual({
			'@context': 'http://www.w3.org/ns/anno.jsonld',
			id: `${source}annotations.jsonld`,
			type: 'AnnotationPage',
			items: [
				{
					id: `${source}#made`,
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
						{ ...text, purpose: 'tagging', value: 'reach: holder' },
						{ ...text, purpose: 'commenting', value: 'A note.', language: 'en' },
						{ ...text, purpose: 'assessing', value: 'A rival reading.', language: 'en' },
						{ ...text, purpose: 'questioning', value: 'Try: Count.', language: 'en' },
						{ ...text, purpose: 'assessing', value: 'For: There are two.', language: 'en' },
						{ ...text, purpose: 'assessing', value: 'Against: There is one.', language: 'en' },
						{ ...text, purpose: 'questioning', value: 'A question?', language: 'en' },
						{ ...linked, source: 'https://reader.example/about/#reference-law-2' },
						{ ...linked, source: 'https://reader.example/about/#reference-act' },
						{ ...linked, source: `${source}#other` },
						{ ...linked, source: 'https://reader.example/documents/text-b/#far' }
					],
					target: [
						{
							type: 'SpecificResource',
							source,
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
			page({ facets, reach: undefined }).items[0]?.body.flatMap((body) =>
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

	it('leaves out what the note does not give', () => {
		const bare = page({
			facets: {},
			quantities: [],
			question: undefined,
			rival: undefined,
			try: undefined,
			reach: undefined,
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

	/** name, path to what is damaged, and what is put there; where nothing is, it is taken away */
	const damages: [string, PropertyKey[], unknown?][] = [
		['no items', ['items']],
		['a relative id', ['id'], '/annotations'],
		['another context', ['@context'], 'http://www.w3.org/ns/other.jsonld'],
		['no target', ['items', 0, 'target']],
		['an invented motivation', ['items', 0, 'motivation'], 'doubting'],
		['an invented purpose', ['items', 0, 'body', 0, 'purpose'], 'doubting'],
		['a target without selectors', ['items', 0, 'target', 0, 'selector'], []],
		['a position below zero', ['items', 0, 'target', 0, 'selector', 1, 'start'], -1]
	];
	it.each(damages)('the schema refuses %s', (_, path, value) => {
		const damaged = page();
		const last = path.at(-1) ?? '';
		const parent = path
			.slice(0, -1)
			.reduce<object>((inner, step) => Reflect.get(inner, step) as object, damaged);
		expect(Reflect.has(parent, last)).toBe(true);
		if (value === undefined) Reflect.deleteProperty(parent, last);
		else Reflect.set(parent, last, value);
		expect(validate(damaged)).toBe(false);
	});
});

const { library, problems } = await readLibrary('.');
if (!library) throw new Error(formatProblems(problems));

describe.each([...library.documents])('the annotations of %s', (_, document) => {
	it('are a valid AnnotationPage', () => {
		validate(throughJson(document));
		expect(validate.errors).toBeNull();
	});

	it('have both selectors at every target, and they agree with the text', () => {
		const { text } = document.projection;
		const targets = throughJson(document).items.flatMap(({ target }) => target);
		expect(targets).toHaveLength(
			document.annotations.reduce((sum, { positions }) => sum + positions.length, 0)
		);
		for (const { selector } of targets) {
			const [{ exact, prefix, suffix }, { start, end }] = selector;
			expect(text.slice(start, end)).toBe(exact);
			expect(text.slice(0, start).endsWith(prefix)).toBe(true);
			expect(text.slice(end).startsWith(suffix)).toBe(true);
			expect(prefix !== '' || start === 0).toBe(true);
			expect(suffix !== '' || end === text.length).toBe(true);
		}
	});
});
