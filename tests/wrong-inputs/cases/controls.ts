import { inProject } from './project.ts';
import { edits, soundText, type Control, type Row } from '../wrong-input.ts';

const NOTES = 'annotations/harbour.yaml';
const NOTES_TEXT = soundText(NOTES);
const LESSONS = 'annotations/lessons.yaml';

/** Changes that leave a library sound. */
const harmless = (
	file: string,
	rows: readonly (readonly [string, string, string, Row[4]?])[]
): Control[] =>
	edits(
		'harmless',
		file,
		rows.map(([name, from, to, more]) => [name, from, to, /./, more ?? {}])
	).map(({ name, changes }) => ({ name, changes }));

const notes = harmless(NOTES, [
	['a comment', '# yaml', '# Ours.\n# yaml'],
	['a note without a question', '    question: Who else could have counted the letters?\n', ''],
	[
		'a note without a rival',
		'    rival: The office may have published the count in a report that the paper left out.\n',
		''
	],
	[
		'a quote cut at its end',
		'quote: About 4,800 letters came by post.',
		'quote: About 4,800 letters came'
	],
	['a quote cut at its head', 'quote: It opened on Monday', 'quote: opened on Monday'],
	['a shorter prefix', 'prefix: "eight\\n"', 'prefix: "\\n"'],
	['no suffix', '        suffix: "\\n1."\n', ''],
	[
		'a title of 60 characters',
		'title: A letter is missing',
		`title: ${'A letter '.repeat(6)}missed`
	],
	['words that Svelte reads', 'title: A letter is missing', "title: '{#if a}<b>{@html x}</b>'"],
	['words that look like an entity', 'title: A letter is missing', "title: 'A &lt; B &amp; C'"],
	['a figure without its period', "        period: '2021'\n", ''],
	['a note without a relay', '    channel: [paper]\n    attribution', '    attribution'],
	[
		'fields in another order',
		'    kind: text-signal\n    signal: typo\n',
		'    signal: typo\n    kind: text-signal\n'
	],
	[
		'no lack',
		'  absences:\n    - lacks: author\n      note: Nobody signs the story.\n    - lacks: method\n      note: How letters are counted is not told.\n',
		''
	],
	[
		'a year beside a line',
		'note: Nobody signs the story.',
		'note: Nobody signs the story of 2021 in a line.'
	],
	['a name in Greek', 'title: A letter is missing', 'title: Ένα γράμμα λείπει'],
	[
		'no questions for a sheet',
		NOTES_TEXT.slice(NOTES_TEXT.indexOf('questions:\n'), NOTES_TEXT.indexOf('annotations:\n')),
		''
	],
	['blank lines', '  - id: staf', '\n\n  - id: staf'],
	[
		'two speakers in a sentence, one of whom speaks nowhere else',
		'  - id: staf',
		`  - id: mayor-says
    kind: official-source
    speaker: mayor
    attribution: indirect
    quote: its spokesman
    title: The mayor, in two words
    note: A made note of twenty words or more, which only says that two of the words of this sentence are those of somebody else.
    try:
      do: Look for the mayor in another sentence.
      for: The mayor stands there.
      against: The mayor does not.
    reach: page
  - id: staf`,
		{
			also: [
				[
					'annotations/voices.yaml',
					'voices:\n',
					'voices:\n  mayor:\n    name: The mayor\n    group: chinese-authority\n'
				]
			]
		}
	],
	[
		'the same figure on both sides of a check',
		'# yaml',
		'# yaml',
		{
			also: [
				[
					'annotations/checks.yaml',
					'quantities: [harbour#ships, outside#ships-report]',
					'quantities: [harbour#ships, harbour#ships]'
				]
			]
		}
	]
]);

const others: Control[] = [
	...harmless('documents/harbour.md', [
		[
			'a title that is not the heading',
			'title: Harbour office answers over 8,000 letters',
			"title: 'Harbour: who says so?'"
		],
		['another language tag', 'lang: en', 'lang: en-GB'],
		['another place in the library', 'order: 1', 'order: 7'],
		['a paragraph for a heading', '## It opened', 'It opened'],
		[
			'an unknown day',
			'published: 2022-03-01\npublishedReference: report\n',
			'published: unknown\n'
		],
		['entities for signs', 'keeps the coast', 'keeps&#32;the coast'],
		['blank lines between lines', '\n\nNobody', '\n\n\n\nNobody']
	]),
	...harmless('annotations/vocabulary.yaml', [
		[
			'a further absence',
			'glossary:\n',
			'  - id: sources\n    label: No sources\n    definition: None are given.\nglossary:\n'
		],
		['a term without a reference', '    references: [report]\n', ''],
		[
			'a further value',
			'          - id: omission\n',
			'          - id: praise\n            label: praise\n            definition: What praise is.\n          - id: omission\n'
		]
	]),
	...harmless('annotations/references.yaml', [
		['another day', 'checked: 2026-11-22', 'checked: 2024-02-29'],
		[
			'a reference without a link',
			'url: https://register.example/paper\n',
			'address: register.example/paper\n        unlinked: It is a weak host.\n'
		],
		[
			'a reference without its second place',
			"      - { address: archive.example/2021, kind: archive, shows: 'yes', unlinked: It is a weak host. }\n",
			''
		],
		[
			'a further reference',
			'  owner:\n',
			"  law:\n    fact: A law.\n    source: The code\n    short: The code\n    places:\n      - { url: https://law.example/code, kind: official, shows: 'yes' }\n  owner:\n"
		]
	]),
	...harmless('annotations/voices.yaml', [
		[
			'a group without voices',
			'groups:\n',
			'groups:\n  - id: commentator\n    label: Press\n    definition: Nobody.\n'
		]
	]),
	...harmless('annotations/claims.yaml', [
		['no claim', soundText('annotations/claims.yaml'), 'claims: []\n'],
		['a change of another kind', 'kind: attribution\n          direction: gained', 'kind: wording']
	]),
	...harmless('annotations/corrections.yaml', [
		['a correction of a note that is gone', '    note: staf\n', '']
	]),
	...harmless(LESSONS, [
		['no lesson', soundText(LESSONS), 'standards: []\nlessons: []\n'],
		['a step that opens the home page', 'open: /documents/harbour/', 'open: /'],
		['a step that opens nothing', '        open: /documents/harbour/\n', ''],
		['a standard of which no lesson tells', '[R-1, R-2]', '[R-2]']
	]),
	...harmless('annotations/checks.yaml', [
		[
			'no plot',
			soundText('annotations/checks.yaml').slice(
				soundText('annotations/checks.yaml').indexOf('plots:')
			),
			''
		],
		['a share left out', '    share: harbour#post-share\n    part', '    part'],
		[
			'checks in another order',
			'quantities: [check#implied, harbour#post-letters]',
			'quantities: [harbour#post-letters, check#implied]'
		]
	]),
	...harmless('documents/harbour.txt', [
		[
			'line endings of Windows',
			soundText('documents/harbour.txt'),
			soundText('documents/harbour.txt').replaceAll('\n', '\r\n')
		],
		['spaces at a line’s end', 'so well.', 'so well.  ']
	]),
	...harmless('annotations/coding/settled.tsv', [
		[
			'a text without lines',
			'quay\t1\t\t\t\t\t\t\t\t\nquay\t2\t\t\t\t\t\t\t\t\nquay\t3\t\t\t\t\t\t\t\t\n',
			''
		],
		[
			'a remark',
			'harbour\t1\t0\t0\t0\t0\t0\t0\t\t',
			'harbour\t1\t0\t0\t0\t0\t0\t0\t\tNothing here.'
		],
		['no line feed at the end', 'quay\t3\t\t\t\t\t\t\t\t\n', 'quay\t3\t\t\t\t\t\t\t\t']
	]),
	...harmless('annotations/coding/coder-b.tsv', [
		['another judgement', 'harbour\t9\t0\t0', 'harbour\t9\t1\t0']
	])
];

const SETTLED = 'annotations/coding/settled.tsv';
const CORROBORATED = 7;

const unchanged: Control[] = [
	{
		name: 'a kind by which nobody has judged a text',
		changes: {
			[SETTLED]: soundText(SETTLED)
				.split('\n')
				.map((line) =>
					line.startsWith('letter') ? line.split('\t').with(CORROBORATED, '').join('\t') : line
				)
				.join('\n')
		}
	},
	{ name: 'no file of lessons', changes: { [LESSONS]: undefined } },
	{ name: 'no file of first steps', changes: { 'annotations/first-steps.yaml': undefined } },
	{ name: 'the lock of an editor', changes: { 'documents/.#harbour.md': { is: 'link' } } },
	{
		name: 'nothing changed',
		changes: {}
	}
];

export const controls: Control[] = [...unchanged, inProject, ...notes, ...others];
