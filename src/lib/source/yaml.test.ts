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
			/where must be a list, not the string here/
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
			/open must be true or false, not the string maybe/
		],
		['an empty list', '[here]', '[]', 14, 'second', /^where: /],
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
			/^id: an id is small letters, digits/
		],
		['a key twice', 'by: Ann', 'by: Ann\n    by: Ben', 11, undefined, /not YAML: Map keys must be/],
		['a bracket that stays open', '[here]', '[here', 15, undefined, /^This is not YAML: /]
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
		['one word', 'word', /^The file must be a map of fields, not the string word\.$/]
	];
	it.each(whole)('with %s is refused', (_, yaml, what) => {
		expect(parse(yaml).problems).toMatchObject([{ line: 1, what: expect.stringMatching(what) }]);
	});

	it('with an alias bomb is refused before it goes off', () => {
		const { problems } = parse(`${sound}b-1: &b-1 [1]\n${bomb.join('\n')}\n`);
		expect(problems[0]).toMatchObject({ what: 'Unknown field "b-1".' });
		expect(problems).toHaveLength(31);
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
