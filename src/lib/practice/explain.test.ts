import { expect, test } from 'vitest';
import type { Compared } from '../annotation/work/compare.ts';
import type { Answer } from '../annotation/work/work.ts';
import { explain } from './explain.ts';

const KINDS = [
	{
		id: 'o',
		glyph: '§',
		label: 'Official source',
		test: 'Is it credited?',
		leave: ['Verbs of doing.']
	},
	{ id: 'f', glyph: '“', label: 'Framing', test: 'Does it lead?', leave: [] }
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
		['Official source: the editors see it, you do not. Ask of the sentence: Is it credited?']
	],
	[
		'seen alone, with what is not meant',
		compared({ judgements: [{ kind: 'o', verdict: 'false-alarm' }] }),
		[
			'Official source: you see it, the editors do not. Ask again: Is it credited? Not meant: Verbs of doing.'
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
	['nothing at all', compared({ answer: answer({ kinds: [] }) }), [/^Neither you nor the editors/]],
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
		[/^Official source/, /^You were unsure, which is an answer/]
	],
	[
		'changed afterwards',
		compared({
			answer: answer({ kinds: ['o'], blind: false }),
			counted: false,
			judgements: [{ kind: 'o', verdict: 'hit' }]
		}),
		[/^You and the editors/, /^Changed after its key was shown/]
	],
	['beyond the part', compared({ beyond: ['o'] }), [/counts neither way here/]]
])('%s', (_, given, expected) => {
	const lines = explain(given, KINDS);
	expect(lines).toHaveLength(expected.length);
	for (const [at, line] of lines.entries()) expect(line).toMatch(expected[at] ?? '');
});
