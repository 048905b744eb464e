import { expect, test } from 'vitest';
import type { Compared } from '../annotation/work/compare.ts';
import type { Answer } from '../annotation/work/work.ts';
import { explain } from './explain.ts';

const KINDS = [
	{
		id: 'o',
		glyph: '§',
		label: 'Official source',
		summary: '',
		test: 'Is it credited?',
		leave: ['Verbs of doing.']
	},
	{ id: 'f', glyph: '“', label: 'Framing', summary: '', test: 'Does it lead?', leave: [] }
];

const answer = (more: Partial<Answer>) => ({ unsure: false, blind: true, ...more }) as Answer;

const compared = (more: Partial<Compared>): Compared => ({
	unit: { n: 1, to: 1, start: 0, end: 0 },
	answer: answer({ kinds: ['o'] }),
	counted: true,
	judgements: [],
	beyond: [],
	notes: [],
	...more
});

test.each<[name: string, given: Compared, expected: (string | RegExp)[]]>([
	[
		'both see it',
		compared({ judgements: [{ kind: 'o', verdict: 'hit' }] }),
		[/^You and the editors both see: Official source\.$/]
	],
	[
		'a miss, with the question to ask again',
		compared({ answer: answer({ kinds: [] }), judgements: [{ kind: 'o', verdict: 'miss' }] }),
		['Official source: the editors see it, you do not. The question is: Is it credited?']
	],
	[
		'seen alone, with what is not meant',
		compared({ judgements: [{ kind: 'o', verdict: 'false-alarm' }] }),
		[
			'Official source: you see it, the editors do not. The question is: Is it credited? Not meant: Verbs of doing.',
			'The editors give it none of these kinds.'
		]
	],
	[
		'what a careful reader could judge otherwise stands first',
		compared({
			judgements: [
				{ kind: 'o', verdict: 'false-alarm' },
				{ kind: 'f', verdict: 'miss', contested: 'rival' }
			]
		}),
		[
			/^Framing: .* A careful reader could judge otherwise: .* another reading\.$/,
			/^Official source: /
		]
	],
	[
		'nothing at all',
		compared({ answer: answer({ kinds: [] }) }),
		[/^You and the editors both leave it unmarked/]
	],
	[
		'not judged',
		compared({ answer: undefined, counted: false } as never),
		['You have not judged this sentence.']
	],
	[
		'unsure',
		compared({
			answer: answer({ unsure: true }),
			counted: false,
			judgements: [{ kind: 'o', verdict: 'miss' }]
		}),
		[/^You could not tell, which is an answer/, /^The editors see: Official source\.$/]
	],
	[
		'changed afterwards',
		compared({
			answer: answer({ kinds: ['o'], blind: false }),
			counted: false,
			judgements: [{ kind: 'o', verdict: 'hit' }]
		}),
		[/^You and the editors/, /^Said after you had seen the notes/]
	],
	['beyond the part', compared({ beyond: ['o'] }), [/counts neither way: what it clashes with/]]
])('%s', (_, given, expected) => {
	const lines = explain(given, KINDS);
	expect(lines).toHaveLength(expected.length);
	for (const [at, line] of lines.entries()) expect(line).toMatch(expected[at] ?? '');
});

test('a question is told once, and then the kind alone', () => {
	const told = new Set<string>();
	const alone = compared({
		judgements: [
			{ kind: 'f', verdict: 'false-alarm' },
			{ kind: 'o', verdict: 'hit' }
		]
	});
	expect(explain(alone, KINDS, told)[0]).toMatch(/The question is: Does it lead\?$/);
	expect(explain(alone, KINDS, told)[0]).toBe('Framing: you see it, the editors do not.');
});

test('what only a record shows is said to be invisible', () => {
	const note = { kind: 'corroborated' } as Compared['notes'][number];
	const lines = explain(
		compared({ notes: [note], judgements: [{ kind: 'o', verdict: 'false-alarm' }] }),
		KINDS
	);
	expect(lines.slice(1)).toEqual([
		'The editors give it none of these kinds.',
		'What they found is a record that says the same; nobody can see that on the page.'
	]);
});
