import { edits, soundText, type WrongInput } from '../wrong-input.ts';

const FILE = 'annotations/harbour.yaml';
/** A text with so many words. */
const words = (number: number) => Array.from({ length: number }, () => 'word').join(' ');

const LOOK = 'do: Look for a second count of the 8,000 letters, by anybody but the office.';
const steps = edits('the step that a note ends on', FILE, [
	[
		'is missing',
		`    try:
      ${LOOK}
      for: Somebody else gives a count.
      against: Only the office counts.
`,
		'',
		/ends without a step: `try` is missing/,
		{ on: '- id: office-says' }
	],
	[
		'has one result',
		'      against: Only the office counts.\n',
		'',
		/try\.against is missing/,
		{ on: 'try:' }
	],
	['has 23 words', LOOK, `do: ${words(23)}`, /try\.do has 23 words; it has at most 22/],
	[
		'has a result of 15 words',
		'for: Somebody else gives a count.',
		`for: ${words(15)}`,
		/try\.for has 15 words; it has at most 14/
	],
	[
		'has another of 15 words',
		'against: Only the office counts.',
		`against: ${words(15)}`,
		/try\.against has 15 words/
	],
	[
		'opens what it does not name',
		LOOK,
		'do: Open the register.',
		/opens something, and does not say/
	],
	['opens what is not there', 'opens: [report]', 'opens: [reports]', /"reports" is not in/],
	[
		'opens what has no place',
		'opens: [report]',
		'opens: [origin-letter]',
		/no place that a reader could open/
	],
	['opens the same twice', 'opens: [report]', 'opens: [report, report]', /twice/],
	['is a sentence', 'try:\n', "try: 'Look.'\n    tried:\n", /try/]
]);

const reaches = edits('what could settle a sentence', FILE, [
	['is missing', '    reach: holder\n', '', /`reach` is missing/, { on: '- id: office-says' }],
	['is no reach', 'reach: holder', 'reach: holders', /reach is "holders"/, { remedy: /holder/ }],
	['is in a list', 'reach: holder', 'reach: [holder]', /reach/]
]);

const TWIN = 'twin: opened-monday';
const LIST =
	'note: The list has the office open on Tuesday, while the heading right above it says Monday, and nothing in the story tells a reader which is right.';
const twins = edits('a twin', FILE, [
	['of nothing', TWIN, 'twin: opened-sunday', /names no annotation/, { remedy: /slug#id/ }],
	['of itself', TWIN, 'twin: opened-tuesday', /own twin/],
	['of one that has a twin', TWIN, 'twin: letter#opened', /does not tell the point in full/],
	['of a text that is not there', TWIN, 'twin: later#opened', /names no annotation/],
	['with two number signs', TWIN, "twin: 'letter##opened'", /twin.*no address of a note/],
	['in a list', TWIN, 'twin: [opened-monday]', /twin/],
	[
		'that is not named by its short end',
		`    ${TWIN}\n`,
		'',
		/has 9 words; a note has 20 to 60/,
		{
			on: 'note: Tuesday',
			remedy: /`twin`/,
			also: [[FILE, LIST, 'note: Tuesday here, and Monday in the heading above it.']]
		}
	],
	[
		'told in 31 words',
		LIST,
		`note: ${words(31)}`,
		/has 31 words; the second end of a twin has 6 to 30/
	],
	[
		'told in 5 words',
		LIST,
		`note: ${words(5)}`,
		/has 5 words; the second end of a twin has 6 to 30/
	]
]);

const PRAISE =
	'note: The sentence compares the office with everybody else and names nobody, so that the praise cannot be tested against any other coast or office.';
const RECORD =
	'note: The report of the office has “8,412 letters for 2021”, which is more than the sentence says; both are of the office itself.';
const lengths = edits('the length of a note', FILE, [
	[
		'19 words',
		PRAISE,
		`note: ${words(19)}`,
		/has 19 words; a note has 20 to 60/,
		{ remedy: /Add 1/ }
	],
	['61 words', PRAISE, `note: ${words(61)}`, /has 61 words/, { remedy: /Take out 1/ }],
	['11 words of a record', RECORD, `note: ${words(11)}`, /a corroborated note has 12 to 35/],
	['36 words of a record', RECORD, `note: ${words(36)}`, /a corroborated note has 12 to 35/]
]);

const QUOTED = '“over 8,000 letters”';
/** Its words go on in the lines below. */
const FOLDED = { on: 'note: >-' };
const quotations = edits('a quotation in a note', FILE, [
	['of nobody', QUOTED, '“over 9,000 letters”', /"over 9,000 letters" stands in none/, FOLDED],
	['a letter off', QUOTED, '“over 8,000 lettres”', /stands in none/, FOLDED],
	['of half a word', QUOTED, '“over 8,000 letter”', /stands in none/, FOLDED],
	['of a part of a number', QUOTED, '“over 8,00”', /stands in none/, FOLDED],
	['of a fact that it does not name', QUOTED, '“belongs to the city”', /stands in none/, FOLDED],
	['with words left out unmarked', QUOTED, '“over letters”', /stands in none/, FOLDED],
	[
		'with an ellipsis, one end of which is nobody’s',
		QUOTED,
		'“over 8,000 … in 2020”',
		/"in 2020" stands in none/,
		FOLDED
	],
	['in a title', 'title: A letter is missing', 'title: Why “stuff”?', /"stuff" stands in none/],
	[
		'in a rival',
		'rival: A spokesman need not hand out',
		'rival: A “speaker” need not hand out',
		/"speaker" stands in none/
	],
	['with a direction mark', QUOTED, '“over 9,000\u200f letters”', /U\+200F/, FOLDED]
]);

const first = (reason: string) => `    first: ${reason}\n`;
const MONDAY = first('Two days for one opening.');
const HOLM = first('Somebody with a name speaks.');
const COUNT = first('A count for a share.');
const give = (id: string, field: string): readonly [string, string, string] => [
	FILE,
	`  - id: ${id}\n`,
	`  - id: ${id}\n    ${field}\n`
];
const readings = edits('a first reading', FILE, [
	[
		'of four notes',
		MONDAY,
		'',
		/has 4 notes; it has 5 to 8/,
		{ on: 'annotations:', also: [[FILE, HOLM, '']] }
	],
	[
		'of nine notes',
		'  - id: office-says\n',
		'  - id: office-says\n    first: It is so.\n',
		/has 9 notes/,
		{
			on: 'annotations:',
			also: [give('letters-answered', 'first: It is so.'), give('staf', 'first: It is so.')]
		}
	],
	['of a number of notes that have no reason', HOLM, "    first: ''\n", /first must not be empty/],
	['in which yes stands for a reason', HOLM, '    first: true\n', /first/],
	['that lacks a kind', COUNT, '', /kind unverifiable-statistic/, { on: '- id: letters-answered' }],
	[
		'that confirms nothing',
		first('A record says the same.'),
		'',
		/kind corroborated/,
		{ on: '- id: report-has-letters' }
	],
	[
		'with two notes beside one paragraph',
		'  - id: desk-replies\n',
		'  - id: desk-replies\n    first: It is so.\n',
		/beside the same paragraph/,
		{ on: '    first: It is so.' }
	],
	[
		'without a note in the last quarter',
		COUNT,
		'',
		/last quarter/,
		{
			on: '- id: staf',
			also: [
				give('share-by-post', 'first: It is so.'),
				[FILE, HOLM, ''],
				give('office-says', 'first: It is so.')
			]
		}
	],
	[
		'with fewer rivals than the text has',
		'    rival: A spokesman need not hand out a table with each sentence.\n',
		'',
		/Of the first reading 1 in 6 notes have a rival, of the text 5 in 13/,
		{ on: 'annotations:' }
	]
]);

const DAYS =
	'  - { id: days, title: Two days for one thing, why: The days can be compared., from: 4, to: 14 }\n';
const WHY = '    why: Every kind of note stands here.\n';
const part = (id: string) => `  - { id: ${id}, title: A, why: B., from: 1, to: 10 }\n`;
const parts = edits('a named part', FILE, [
	['alone', DAYS, '', /has 1 named parts; it has 2 or 3/, { on: 'parts:' }],
	['one of four', DAYS, DAYS + part('a') + part('b'), /has 4 named parts/, { on: 'parts:' }],
	['of nine sentences', 'to: 10\n', 'to: 9\n', /has 9 sentences; it has 10 to 15/],
	['that ends before it begins', 'from: 4, to: 14', 'from: 14, to: 4', /from sentence 14 to 4/],
	['that ends behind the text', 'from: 4, to: 14', 'from: 5, to: 15', /the text has 14/],
	['from sentence 0', 'from: 1\n', 'from: 0\n', /from must be more than 0/],
	['with the id of another', 'id: days', 'id: letters-and-ships', /twice/],
	[
		'with a title of 61 characters',
		'title: Letters and ships',
		`title: ${'x'.repeat(61)}`,
		/60 characters/
	],
	['without a reason', WHY, '', /why is missing/, { on: '- id: letters-and-ships' }],
	['with a field too many', WHY, `${WHY}    minutes: 5\n`, /Unknown field "minutes"/]
]);

const STRICT = 'signal: discrepancy\n    strength: strict\n';
const records = edits('a discrepancy or a corroboration', FILE, [
	[
		'without a strength',
		STRICT,
		'signal: discrepancy\n',
		/has no strength/,
		{ on: STRICT.slice(0, 19) + '\n    quotes' }
	],
	['with a strength that is none', 'strength: strict', 'strength: strong', /strength is "strong"/],
	[
		'with a strength of what is no discrepancy',
		'signal: typo',
		'signal: typo\n    strength: strict',
		/Only a discrepancy/
	],
	[
		'with its old name',
		'signal: discrepancy',
		'signal: contradiction',
		/signal is "contradiction"/
	],
	[
		'without a record',
		'    references: [report]\n    first',
		'    first',
		/names none/,
		{ on: 'kind: corroborated' }
	],
	['without an extent', '    extent: whole\n', '', /extent is missing/, { on: '- id: report-has' }],
	[
		'without whose record it is',
		'    independence: same-side\n',
		'',
		/independence is missing/,
		{ on: '- id: report-has' }
	],
	['with an extent that is none', 'extent: whole', 'extent: half', /extent is "half"/],
	[
		'by somebody who is none',
		'independence: same-side',
		'independence: same',
		/independence is "same"/
	],
	[
		'by a place to look',
		'    references: [report]\n    first',
		'    references: [where-ships]\n    first',
		/a place to look, not a fact/
	]
]);

const ELSEWHERE = 'usResponseElsewhere: letter#opened';
const LETTER = 'annotations/letter.yaml';
const NO_US = 'us-response: Nobody abroad is asked.';
const about = [
	...edits('what is said of a text', FILE, [
		[
			'what it is in 91 characters',
			'whatItIs: A story of a paper on an office',
			`whatItIs: ${'x'.repeat(91)}`,
			/90 characters/
		],
		[
			'nobody for whom it is good',
			'goodFor: Whoever reads such a story for the first time',
			"goodFor: ''",
			/goodFor/
		],
		['a door that is none', 'door: class', 'door: school', /door is "school"/],
		[
			'an answer in the text itself',
			ELSEWHERE,
			'usResponseElsewhere: harbour#staf',
			/note of this text itself/
		],
		['an answer in no note', ELSEWHERE, 'usResponseElsewhere: letter#open', /names no annotation/],
		['an answer without its text', ELSEWHERE, 'usResponseElsewhere: opened', /no address of a note/]
	]),
	...edits('what is said of a text', LETTER, [
		[
			'a door of another text',
			'goodFor: Whoever likes to count',
			'goodFor: Whoever likes to count\n  door: class',
			/"class" leads to harbour already/
		],
		[
			'why it has nothing of a kind that it has',
			NO_US,
			'text-signal: None are seen.',
			/2 of its notes/
		],
		['why it has nothing of no kind', NO_US, 'us-responses: None.', /Unknown field "us-responses"/],
		['a zero without a reason', NO_US, "us-response: ''", /us-response/]
	])
];

/** A seventh step that begins as six others do. */
const alike: WrongInput = {
	kind: 'steps that begin alike',
	name: 'seven of them',
	changes: {
		[FILE]: soundText(FILE).replace(/^( {6}do: ).*$/gm, '$1Read the sentence again, once.')
	},
	file: FILE,
	what: /begins 11 steps of this text; 6 at most/
};

export const noteRules: WrongInput[] = [
	...steps,
	...reaches,
	...twins,
	...lengths,
	...quotations,
	...readings,
	...parts,
	...records,
	...about,
	alike
];
