import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { id, text } from './fields.ts';
import { formatProblems } from './problem.ts';
import { parseYamlFile, placeProblems } from './parse-with.ts';

const shared = { id, title: text };
const schema = z.strictObject({
	day: z.iso.date(),
	open: z.boolean().default(true),
	count: z.int().optional(),
	people: z.record(id, z.strictObject({ name: text, group: z.enum(['state', 'press']) })),
	claims: z
		.array(
			z.discriminatedUnion('kind', [
				z.strictObject({ ...shared, kind: z.literal('told'), by: text }),
				z.strictObject({ ...shared, kind: z.literal('seen'), where: z.array(text).min(1) })
			])
		)
		.default([])
});
const parse = (yaml: string, lineOffset?: number) =>
	parseYamlFile(schema, 'made.yaml', yaml, lineOffset);

const sound = `day: 2026-11-22
people:
  ann:
    name: Ann
    group: press
claims:
  - id: first
    kind: told
    title: One
    by: Ann
  - id: second
    kind: seen
    title: Two
    where: [here]
`;
const bomb = Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*b${i - 1}, *b${i - 1}]`);

describe('a YAML file', () => {
	it('is taken as it is where nothing is wrong', () => {
		expect(parse(sound)).toMatchObject({
			file: 'made.yaml',
			problems: [],
			value: {
				day: '2026-11-22',
				open: true,
				people: { ann: { name: 'Ann', group: 'press' } },
				claims: [{ id: 'first' }, { id: 'second', where: ['here'] }]
			}
		});
	});

	/** name, words of the sound file and what stands there instead, then line, subject, words, and the nearest */
	const rows: [string, string, string, number, string | undefined, RegExp, string?][] = [
		['a missing field', 'day: 2026-11-22\n', '', 1, undefined, /^day is missing\.$/],
		['an empty field', 'name: Ann', 'name:', 4, undefined, /name must be a text, not empty/],
		[
			'an unknown field at the top',
			'people:',
			'dai: 1\npeople:',
			2,
			undefined,
			/^Unknown field "dai"\.$/,
			'day'
		],
		[
			'an unknown field in a map by name',
			'    group',
			'    nam: A\n    group',
			5,
			undefined,
			/^Unknown field "nam"\.$/,
			'name'
		],
		[
			'a field of another kind of entry',
			'by: Ann',
			'by: Ann\n    where: [here]',
			11,
			'first',
			/^Unknown field "where"\.$/
		],
		[
			'a word out of a list',
			'group: press',
			'group: pres',
			5,
			undefined,
			/^people\.ann\.group is "pres"; it must be one of: state, press\.$/,
			'press'
		],
		[
			'a word that is like none in the list',
			'group: press',
			'group: zzzz',
			5,
			undefined,
			/group is "zzzz"/
		],
		[
			'a kind that is unknown',
			'kind: seen',
			'kind: scene',
			12,
			'second',
			/^kind is "scene"; it must be one of: told, seen\.$/,
			'seen'
		],
		['no kind', 'kind: seen\n    title', 'title', 11, 'second', /^kind is missing; it must be/],
		[
			'a number for a text',
			'title: Two',
			'title: 12',
			13,
			'second',
			/^title must be a text, not the number 12\.$/
		],
		[
			'a map for a text',
			'title: Two',
			'title: { a: b }',
			13,
			'second',
			/title must be a text, not a map of fields/
		],
		[
			'a text for a list',
			'where: [here]',
			'where: here',
			14,
			'second',
			/where must be a list, not the text "here"/
		],
		[
			'a list for a map',
			'ann:\n    name: Ann\n    group: press',
			'ann: [Ann]',
			3,
			undefined,
			/people\.ann must be a map of fields, not a list/
		],
		[
			'a text for yes or no',
			'people:',
			'open: maybe\npeople:',
			2,
			undefined,
			/open must be true or false, not the text "maybe"/
		],
		['an empty list', '[here]', '[]', 14, 'second', /^where must hold at least 1\.$/],
		[
			'an entry without an id',
			'  - id: second\n    kind',
			'  - kind',
			11,
			'claim 2',
			/^id is missing/
		],
		[
			'an id that is no address',
			'id: second',
			'id: "Se <b>"',
			11,
			'Se <b>',
			/^id, "Se <b>", is no id: small letters, digits/
		],
		[
			'a key twice',
			'by: Ann',
			'by: Ann\n    by: Ben',
			11,
			undefined,
			/not YAML: A field stands twice/
		],
		['a bracket that stays open', '[here]', '[here', 14, undefined, /^This is not YAML: A bracket/],
		[
			'a quotation mark that stays open',
			'title: One',
			'title: "One',
			9,
			undefined,
			/^This is not YAML: A quotation mark is opened/
		],
		[
			'a text with a colon',
			'title: One',
			'title: One: two',
			9,
			undefined,
			/A colon followed by a space/
		],
		[
			'a text behind quotation marks',
			'title: One',
			'title: "One" and two',
			9,
			undefined,
			/the text goes on/
		],
		[
			'a text that begins with a sign of YAML',
			'title: One',
			'title: @one',
			9,
			undefined,
			/a sign that YAML keeps/
		],
		['a tab', '    kind: told', '\tkind: told', 8, undefined, /indented by a tab/],
		['an alias', 'title: One', 'title: *one', 9, undefined, /begins with `\*`/],
		['a tag', 'title: One', 'title: !one two', 9, undefined, /begins with `!`/],
		['a second document', 'claims:', '---\nclaims:', 6, undefined, /second document/],
		[
			'an escape that is none',
			'title: One',
			'title: "\\q"',
			9,
			undefined,
			/no escape that YAML knows/
		],
		[
			'a control character',
			'title: One',
			'title: O\u0007ne',
			9,
			undefined,
			/^The line holds a control character \(U\+0007\)\.$/
		],
		[
			'a control character by its number',
			'title: One',
			'title: "O\\u0007ne"',
			9,
			'first',
			/^title holds a control character \(U\+0007\)\.$/
		],
		[
			'half of a character',
			'title: One',
			'title: "O\\ud83d"',
			9,
			'first',
			/^title holds a half of a character \(U\+D83D\)\.$/
		],
		[
			'a direction override',
			'title: One',
			'title: "O\\u202ene"',
			9,
			'first',
			/^title holds a right-to-left override \(U\+202E\)\.$/
		],
		[
			'nothing that can be seen',
			'title: One',
			'title: "\\u200b"',
			9,
			'first',
			/^title holds nothing that can be seen, but a zero width space/
		],
		[
			'a Cyrillic letter in a word of a list',
			'kind: told',
			'kind: t\u043eld',
			8,
			'first',
			/kind is "t\u043eld".*It holds a “\u043e” \(U\+043E\)\.$/,
			'told'
		]
	];
	it.each(rows)('with %s is refused', (_, before, after, line, subject, what, nearest) => {
		expect(sound).toContain(before);
		const { value, problems } = parse(sound.replace(before, after));
		expect(value).toBeUndefined();
		expect(problems, formatProblems(problems)).toEqual([
			{
				file: 'made.yaml',
				line,
				subject,
				what: expect.stringMatching(what),
				nearest,
				remedy: expect.stringMatching(/\S/)
			}
		]);
	});

	const whole: [string, string, RegExp][] = [
		['nothing', '', /^The file holds no data\.$/],
		['a comment only', '# later', /^The file holds no data\.$/],
		['a list at the top', '- a', /^The file must be a map of fields, not a list\.$/],
		['one word', 'word', /^The file must be a map of fields, not the text "word"\.$/]
	];
	it.each(whole)('with %s is refused', (_, yaml, what) => {
		expect(parse(yaml).problems).toMatchObject([{ line: 1, what: expect.stringMatching(what) }]);
	});

	/** name, YAML, words of the only problem */
	const beyond: [string, string, RegExp][] = [
		['an alias bomb', `${sound}b-1: &b-1 [1]\n${bomb.join('\n')}\n`, /begins with `\*`/],
		['50,000 brackets', `day: ${'['.repeat(50_000)}`, /stand in one another too deep/],
		['50,000 lists', `day:\n  ${'- '.repeat(50_000)}`, /stand in one another too deep/],
		['10,000 maps', `day: ${'{a: '.repeat(10_000)}b${'}'.repeat(10_000)}`, /too deep/],
		['33 MB', `# ${'x'.repeat(33 * 1024 * 1024)}\n${sound}`, /longer than 32 million/]
	];
	it.each(beyond)('with %s is refused at once', (_, yaml, what) => {
		const start = performance.now();
		expect(parse(yaml).problems).toMatchObject([{ what: expect.stringMatching(what) }]);
		expect(parse(yaml).problems).toHaveLength(1);
		expect(performance.now() - start).toBeLessThan(4000);
	});

	it('with ten thousand unknown fields names the first', () => {
		const fields = Array.from({ length: 10_000 }, (_, i) => `x${i}: a\n`).join('');
		const { problems } = parse(sound + fields);
		expect(problems).toHaveLength(9);
		expect(problems.at(-1)).toMatchObject({ line: 23, what: '9992 further fields are unknown.' });
	});

	it('cuts a wrong value of ten megabytes in the message', () => {
		const { problems } = parse(sound.replace('told', 'told '.repeat(2_000_000)));
		expect(problems[0]?.what.length).toBeLessThan(250);
	});

	it('tells all mistakes at once', () => {
		const yaml = sound
			.replace('press', 'pres')
			.replace('title: One', 'title: 1')
			.replace('[here]', '[]')
			.replace('id: second', 'id: second\n    extra: x');
		expect(parse(yaml).problems.map(({ line }) => line)).toEqual([5, 9, 15, 12]);
	});

	it('counts its lines from the offset, where it stands in another file', () => {
		expect(parse(sound.replace('press', 'pres'), 10).problems).toMatchObject([{ line: 15 }]);
		expect(parse('a: [', 10).problems).toMatchObject([{ line: 11 }]);
		expect(parse('', 10).problems).toMatchObject([{ line: 11 }]);
	});
});

describe('placeProblems', () => {
	/** name, path, line */
	const rows: [string, PropertyKey[], number][] = [
		['the top', [], 1],
		['a field', ['people'], 2],
		['a field of a field', ['people', 'ann', 'group'], 5],
		['an entry of a list', ['claims', 1], 11],
		['a field of an entry', ['claims', 1, 'where'], 14],
		['a field that is not there: what should hold it', ['claims', 0, 'where'], 7],
		['an entry that is not there: the list', ['claims', 7, 'id'], 6]
	];
	it.each(rows)('has the line of %s', (_, path, line) => {
		const problem = { what: 'What.', remedy: 'Do.' };
		expect(placeProblems(parse(sound), [{ path, ...problem }])).toEqual([
			{ file: 'made.yaml', line, ...problem }
		]);
	});
});
