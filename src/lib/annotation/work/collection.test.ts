import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCollection, toCollection } from './collection.ts';
import { anyWork, madeAnswer, madePlace, madeWork, SHA } from './made-work.test.ts';
import type { Work } from './work.ts';

const SITE = 'https://reader.example';

const throughJson = (work: Work) => JSON.parse(JSON.stringify(toCollection(work, SITE)));

const schema = JSON.parse(await readFile('src/lib/annotation/web-annotation.schema.json', 'utf8'));
// Names are IRIs as well as addresses are; a target may be one by itself, and need not be in a list.
schema.$defs.iri.pattern = '^[a-z][a-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$';
schema.$defs.annotation.properties.target = {
	anyOf: [{ $ref: '#/$defs/target' }, { $ref: '#/$defs/iri' }]
};
const validate = new Ajv2020({ strict: false }).compile(schema);

const full = madeWork({
	person: { name: 'A', pseudonym: true },
	answers: [
		madeAnswer({
			kinds: ['official-source', 'to-come'],
			unsure: true,
			sure: 2,
			lookup: 'public',
			reason: 'It says so.',
			after: { stand: 'disagree', because: 'It does.' }
		}),
		madeAnswer({ at: madePlace(2), kinds: [], blind: false })
	],
	left: [{ why: 'text', answer: madeAnswer({ at: madePlace(3), round: 2, kinds: undefined }) }]
});

describe('toCollection', () => {
	it('says all of a work', () => {
		const text = (purpose: string, value: string) => ({
			type: 'TextualBody',
			purpose,
			value,
			format: 'text/plain'
		});
		const id = 'urn:who-says-so:0123456789abcdef0123456789abcdef';
		const { answers: _, left: __, ...header } = full;
		const written = throughJson(full);
		expect(written).toMatchObject({
			'@context': [
				'http://www.w3.org/ns/anno.jsonld',
				{ work: { '@id': `${SITE}/about/#term_work`, '@type': '@json' } }
			],
			id,
			type: 'AnnotationCollection',
			total: 4,
			work: header
		});
		const [first, reply, second, left] = written.first.items;
		expect(first).toEqual({
			id: `${id}:1:0`,
			type: 'Annotation',
			motivation: 'classifying',
			body: [
				text('classifying', 'official-source'),
				text('classifying', 'to-come'),
				text('assessing', 'unsure'),
				text('assessing', 'sure: 2'),
				text('commenting', 'It says so.'),
				text('tagging', 'lookup: public'),
				text('tagging', 'round: 1'),
				text('tagging', 'blind: true'),
				text('tagging', 'sentence: 1')
			],
			target: {
				type: 'SpecificResource',
				source: `${SITE}/documents/text-a/text.txt`,
				scope: `${SITE}/practice/text-a/`,
				selector: [
					{
						type: 'TextQuoteSelector',
						exact: 'Sentence 1 says so.',
						prefix: '',
						suffix: ' Sentence'
					},
					{ type: 'TextPositionSelector', start: 0, end: 20 }
				]
			}
		});
		expect(reply).toEqual({
			id: `${id}:1:0:after`,
			type: 'Annotation',
			motivation: 'replying',
			body: [text('assessing', 'disagree'), text('commenting', 'It does.')],
			target: `${id}:1:0`
		});
		expect(second.body[0]).toEqual(text('classifying', 'none'));
		expect(left.body).toEqual([
			text('tagging', 'round: 2'),
			text('tagging', 'blind: true'),
			text('tagging', 'sentence: 3'),
			text('tagging', 'left: text')
		]);
	});

	it('names a text of one’s own by its words', () => {
		const own = { title: 'Mine', body: 'Says who?' };
		const { first } = toCollection(madeWork({ text: { slug: 'own', sha256: SHA, own } }), SITE);
		expect(first?.items[0]?.target).toMatchObject({ source: `urn:sha256:${SHA}` });
	});

	it('is valid, and its ids are apart', () => {
		const { first } = throughJson(full);
		validate({ ...first, '@context': 'http://www.w3.org/ns/anno.jsonld' });
		expect(validate.errors).toBeNull();
		const ids = new Set(first.items.map(({ id }: { id: string }) => id));
		expect(ids.size).toBe(first.items.length);
	});
});

describe('fromCollection', () => {
	it('reads back what was written', () => {
		fc.assert(
			fc.property(anyWork(), ({ work }) => {
				expect(fromCollection(throughJson(work))).toStrictEqual({ work });
			})
		);
	});

	const answers = Array.from({ length: 20_000 }, (_, at) => madeAnswer({ at: madePlace(at + 1) }));
	it.each<[string, Partial<Work>]>([
		['no answer', { answers: [] }],
		['20,000 answers', { answers }],
		['a clock that jumped backwards', { revised: '1970-01-01T00:00:00Z' }],
		['a name made of markup', { person: { name: '</script><b>', pseudonym: false } }],
		['controls that turn the line', { person: { name: '\u202eabc\u2066', pseudonym: false } }],
		['reasons that look like our own words', { answers: [madeAnswer({ reason: 'left: text' })] }]
	])('reads back %s', (_, fields) => {
		const work = madeWork(fields);
		expect(fromCollection(throughJson(work))).toStrictEqual({ work });
	});

	it('does not read what was added elsewhere', () => {
		const written = throughJson(full);
		const [first] = written.first.items;
		first.body.push({ purpose: 'tagging', value: 'mine' }, { purpose: 'linking', value: 'x' });
		first.target.selector.push({ type: 'FragmentSelector', value: 'x' });
		written.first.items.push(
			{ id: 'urn:x', motivation: 'replying', target: 'urn:y', body: [] },
			{ id: 'urn:z', motivation: 'highlighting', body: [] }
		);
		expect(fromCollection(written)).toStrictEqual({ work: JSON.parse(JSON.stringify(full)) });
	});

	/** what the file is, where it is changed, into what, and what is said */
	it.each<[string, PropertyKey[], unknown, RegExp]>([
		[
			'another type',
			['type'],
			'AnnotationPage',
			/^This file is no work saved by this site: type is not/
		],
		['no header', ['work'], undefined, /site: work is missing\.$/],
		['a newer version', ['work', 'version'], 2, /^This work was saved by a newer edition/],
		['another format', ['work', 'format'], 'x', /site: format is not who-says-so\/work/],
		['no id', ['work', 'id'], undefined, /site: id is no text/],
		['more in its header', ['work', 'score'], 9, /has what no work has: score/],
		['no page', ['first'], [], /site: first is no page/],
		['an annotation that is none', ['first', 'items', 0], 'x', /first\.items\.0 is no annotation/],
		['no bodies', ['first', 'items', 0, 'body'], null, /first\.items\.0\.body is no list/],
		['a value that is no text', ['first', 'items', 0, 'body', 0, 'value'], 7, /value is no text/],
		['no target', ['first', 'items', 0, 'target'], 'x', /first\.items\.0\.target is no place/],
		[
			'no quotation',
			['first', 'items', 0, 'target', 'selector', 0],
			{},
			/selector\.0\.exact is no text/
		],
		['no round', ['first', 'items', 0, 'body', 6, 'value'], 'x', /answers\.0\.round is neither/],
		[
			'a kind that is no name',
			['first', 'items', 0, 'body', 0, 'value'],
			'<b>',
			/kinds\.0 is no name/
		],
		['a place twice', ['first', 'items', 2], throughJson(full).first.items[0], /has two answers/],
		['a day that is none', ['work', 'again'], '2026-02-31', /again is no day/]
	])('says of %s what is wrong', (_, path, value, why) => {
		const file = throughJson(full);
		const parent = path
			.slice(0, -1)
			.reduce<object>((inner, step) => Reflect.get(inner, step) as object, file);
		Reflect.set(parent, path.at(-1) ?? '', value);
		const read = fromCollection(file);
		expect('problems' in read && read.problems.join(' ')).toMatch(why);
	});

	it('throws at nothing', () => {
		const broken = fc
			.tuple(
				anyWork(),
				fc.nat(),
				fc.constantFrom('null', '[]', '{}', '7', '"x"', '{"__proto__":1}')
			)
			.map(([{ work }, at, value]) => {
				let place = 0;
				return JSON.parse(JSON.stringify(toCollection(work, SITE)), (_, inner) =>
					place++ === at % 60 ? JSON.parse(value) : inner
				);
			});
		fc.assert(fc.property(fc.oneof(fc.jsonValue(), broken), (file) => void fromCollection(file)));
		for (const file of [undefined, null, 'x', 7, []]) {
			expect(fromCollection(file)).toEqual({ problems: [expect.stringMatching(/no work saved/)] });
		}
	});

	it('does not take a file that was cut for one', () => {
		const text = JSON.stringify(toCollection(full, SITE));
		// What a cut file parses as is nothing; closed again by hand, it lacks its page.
		const head = `${text.slice(0, text.indexOf(',"first"'))}}`;
		expect(fromCollection(JSON.parse(head))).toEqual({
			problems: [expect.stringMatching(/has 0 annotations.*of 4/)]
		});
	});
});
