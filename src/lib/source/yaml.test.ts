import { describe, expect, it } from 'vitest';
import { annotationFileSchema } from '../annotation/annotation-file.ts';
import { formatProblems } from './problem.ts';
import { testVocabulary } from '../library/made/made-vocabulary.ts';
import { parseWith, parseYaml } from './yaml.ts';

const schema = annotationFileSchema(testVocabulary);
const NOTE =
	'note: This note has just as many words as the codebook asks for, which is at least twenty of them, counted by white space.';

function problemsOf(yaml: string) {
	return parseWith(schema, 'annotations/made.yaml', parseYaml('annotations/made.yaml', yaml))
		.problems;
}

const entry = (...lines: string[]) =>
	[
		'document: { note: a, usResponse: b }',
		'annotations:',
		'  - id: made',
		...lines.map((line) => `    ${line}`)
	].join('\n');
const sound = ['kind: text-signal', 'signal: typo', 'quote: a', 'title: A title', NOTE];
const without = (field: string) => sound.filter((line) => !line.startsWith(field));

describe('a YAML file of annotations', () => {
	it('is taken as it is where nothing is wrong', () => {
		expect(problemsOf(entry(...sound))).toEqual([]);
	});

	const rows: [string, string, number, RegExp, RegExp?][] = [
		[
			'an unknown kind',
			entry('kind: text-signals', ...without('kind')),
			4,
			/kind is "text-signals"; it must be one of/,
			/^text-signal$/
		],
		['no kind', entry(...without('kind')), 3, /kind is missing/],
		[
			'an unknown facet value',
			entry('signal: tipo', ...without('signal')),
			4,
			/signal is "tipo"/,
			/^typo$/
		],
		['a facet of another kind', entry(...sound, 'speaker: MSS'), 9, /Unknown field "speaker"/],
		['a misspelled field', entry(...sound, 'rivall: x'), 9, /Unknown field "rivall"/, /^rival$/],
		['a missing field', entry(...without('title')), 3, /title is missing/],
		['a missing facet', entry(...without('signal')), 3, /signal is missing/],
		[
			'a number for a text',
			entry('title: 12', ...without('title')),
			4,
			/title must be a text, not the number 12/
		],
		[
			'a map for a text',
			entry('title: { a: b }', ...without('title')),
			4,
			/title must be a text, not a map/
		],
		[
			'nothing for a text',
			entry('title:', ...without('title')),
			4,
			/title must be a text, not empty/
		],
		['a text for a list', entry(...sound, 'references: law-2'), 9, /references must be a list/],
		[
			'a title that is too long',
			entry(`title: ${'x'.repeat(61)}`, ...without('title')),
			4,
			/at most 60 characters/
		],
		[
			'a note that is too short',
			entry('note: Too short.', ...without('note')),
			4,
			/20 to 70 words; this one has 2/
		],
		[
			'an id that is no address',
			entry(...sound).replace('id: made', 'id: "Ma <b>"'),
			3,
			/small letters, digits/
		],
		['a conflict that is no address', entry(...sound, 'conflicts: [a b]'), 9, /slug#id/],
		['broken YAML', 'document: {\nannotations: []', 2, /not YAML/],
		[
			'a key twice',
			`${entry(...sound)}\n    kind: text-signal`,
			9,
			/not YAML: Map keys must be unique/
		],
		['an empty file', '', 1, /holds no data/],
		['a comment only', '# later', 1, /holds no data/],
		['a list at the top', '- a', 1, /The file must be a map of fields, not a list/],
		[
			'an alias bomb',
			`a: &a [1,1]\n${Array.from({ length: 12 }, (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'},*${i ? `b${i - 1}` : 'a'}]`).join('\n')}`,
			1,
			/Unknown field "a"/
		]
	];
	it.each(rows)('%s', (_, yaml, line, what, nearest) => {
		const problems = problemsOf(yaml);
		const found = problems.find((problem) => what.test(problem.what));
		expect(found, formatProblems(problems)).toBeDefined();
		expect(found!.line).toBe(line);
		expect(found!.remedy).not.toBe('');
		if (nearest) expect(found!.nearest).toMatch(nearest);
	});

	it('tells all mistakes at once', () => {
		const yaml = entry(
			'kind: text-signal',
			'signal: tipo',
			'quote: a',
			'title: 1',
			'note: short',
			'extra: x'
		);
		expect(
			problemsOf(yaml)
				.map(({ line }) => line)
				.sort()
		).toEqual([5, 7, 8, 9]);
	});
});

describe('formatProblems', () => {
	it('sorts by file and line and names everything', () => {
		const problem = (file: string, line: number) => ({
			file,
			line,
			subject: 'a',
			what: 'What.',
			nearest: 'near',
			remedy: 'Do.'
		});
		expect(formatProblems([problem('b', 1), problem('a', 20), problem('a', 3)])).toBe(
			[
				'3 problems',
				...['a:3', 'a:20', 'b:1'].map((at) => `${at} (a)\n  What.\n  nearest: near\n  remedy:  Do.`)
			].join('\n\n')
		);
	});
});
