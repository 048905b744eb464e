import { edits, type WrongInput } from '../wrong-input.ts';

const FILE = 'annotations/harbour.yaml';
const STAF = 'quote: staf';
/** A note with so many words. */
const words = (number: number) => Array.from({ length: number }, () => 'word').join(' ');
const LACKS =
	'note: The word lacks a letter, which shows that nobody read the line again before it was printed, and says nothing about the rest of the story.';

const quotes = edits('a quote that does not stand in the text', FILE, [
	['a letter off', STAF, 'quote: stat', /"stat" is not in the text/],
	[
		'straight quotation marks',
		'quote: The embassy said on Tuesday that it was “looking at the letters”.',
		`quote: 'The embassy said on Tuesday that it was "looking at the letters".'`,
		/looking/
	],
	['a space too many', 'quote: Nobody else keeps', 'quote: Nobody  else keeps', /Nobody/],
	['another case', 'quote: About 4,800', 'quote: about 4,800', /about 4,800/],
	['a no-break space', 'quote: It opened on Monday', 'quote: "It opened on\\_Monday"', /U\+00A0/],
	['a Cyrillic letter', 'quote: It opened on Monday', 'quote: It орened on Monday', /U\+04[34]/],
	['a zero-width space', STAF, 'quote: "st\\u200Baf"', /U\+200B/],
	['a line break at its end', STAF, 'quote: |\n      staf', /line (break|feed)|staf/],
	[
		'words of two lines',
		'quote: It opened on Monday',
		'quote: It opened on Monday Doors',
		/crosses/
	],
	['words of another text', STAF, 'quote: We remember it.', /We remember it/]
]);

const places = edits('a quote that stands elsewhere', FILE, [
	['twice', STAF, 'quote: letters', /stands \d+ times/],
	['a wrong prefix', 'prefix: "eight\\n"', 'prefix: "seven\\n"', /prefix/],
	['a wrong suffix', 'suffix: "\\n1."', 'suffix: "\\n2."', /suffix/],
	['a prefix of one quote', STAF, `${STAF}\n    prefix: 'by  '`, /prefix/],
	['a suffix of one quote', STAF, `${STAF}\n    suffix: ' off'`, /suffix/],
	[
		'a suffix with a slip',
		STAF,
		`${STAF}\n    sufix: ' of'`,
		/Unknown field "sufix"/,
		{ remedy: /suffix/ }
	],
	[
		'a prefix that nobody reads',
		'    quotes:\n      - The foreign',
		'    prefix: eight\n    quotes:\n      - The foreign',
		/prefix/
	],
	[
		'a suffix that nobody reads',
		'    quotes:\n      - The foreign',
		'    suffix: eight\n    quotes:\n      - The foreign',
		/suffix/
	],
	['an empty prefix', STAF, `${STAF}\n    prefix: ''`, /prefix/],
	['no quote', `    ${STAF}\n`, '', /no passage/, { on: '- id: staf' }]
]);

const choices = edits('a word that is not in the vocabulary', FILE, [
	['a kind', 'kind: state-media-framing', 'kind: state-media-frame', /kind is "state-media-frame"/],
	[
		'an attribution',
		'attribution: indirect',
		'attribution: indirectly',
		/attribution is "indirectly"/
	],
	['a trace', 'trace: named-body', 'trace: named', /trace is "named"/],
	['a technique', 'technique: comparison', 'technique: comparision', /technique is "comparision"/],
	['a frame', 'frame: pride', 'frame: Pride', /frame is "Pride"/],
	['a credit', 'credit: body', 'credit: a body', /credit is "a body"/],
	['a side', 'side: us-statement', 'side: us', /side is "us"/],
	['how words are given', 'words: quoted', 'words: quote', /words is "quote"/],
	['a signal', 'signal: typo', 'signal: typos', /signal is "typos"/],
	['what a text lacks', 'lacks: author', 'lacks: authors', /"authors"/]
]);

const voices = edits('a voice that is not in voices.yaml', FILE, [
	['a speaker', 'speaker: office', 'speaker: ofice', /voice "ofice"/],
	['a person who speaks', 'speaker: holm', 'speaker: hulm', /voice "hulm"/],
	['an actor', 'actor: embassy', 'actor: embasy', /voice "embasy"/],
	[
		'a relay',
		'channel: [paper]\n    attribution',
		'channel: [papers]\n    attribution',
		/voice "papers"/
	],
	[
		'the second of two relays',
		'channel: [paper]\n    attribution',
		'channel: [paper, wire]\n    attribution',
		/voice "wire"/
	],
	['what every object has', 'speaker: holm', 'speaker: constructor', /voice "constructor"/],
	['a name for an id', 'actor: desk', 'actor: Foreign desk', /actor/],
	['two speakers for one', 'speaker: office', 'speaker: [office, holm]', /speaker/],
	[
		'one relay that is no list',
		'channel: [paper]\n    attribution',
		'channel: paper\n    attribution',
		/channel/,
		{ remedy: /list|\[/ }
	]
]);

const ids = edits('an id of a note', FILE, [
	[
		'stands twice',
		'- id: staf',
		'- id: by-post',
		/twice/,
		{ on: '- id: by-post\n    kind: unver' }
	],
	['has a capital', '- id: staf', '- id: Staf', /small letters/],
	['has an underscore', '- id: staf', '- id: a_staf', /small letters/],
	['has two hyphens', '- id: staf', '- id: a--staf', /small letters/],
	['has a space', '- id: staf', '- id: a staf', /small letters/],
	['is a number', '- id: staf', '- id: 12', /id/],
	['is empty', '- id: staf', "- id: ''", /small letters|empty/],
	['is missing', '- id: staf\n    kind', '- kind', /id is missing/],
	['has the digits of a telephone', '- id: staf', '- id: call-4711', /4711|digits/],
	['has an accent', '- id: staf', '- id: stàf', /small letters/]
]);

const conflicts = edits('a discrepancy and its counterpart', FILE, [
	[
		'with one side',
		'conflicts: [opened-monday]',
		'conflicts: []',
		/discrepancy has no counterpart/,
		{ on: 'signal: discrepancy\n    strength: strict' }
	],
	[
		'with itself',
		'conflicts: [opened-monday]',
		'conflicts: [opened-monday, opened-tuesday]',
		/itself/
	],
	[
		'with nothing',
		'conflicts: [opened-monday]',
		'conflicts: [opened-monday, opened-sunday]',
		/names no annotation/
	],
	['with nothing in another text', 'letter#opened]', 'letter#open]', /names no annotation/],
	['with a text that is not there', 'letter#opened]', 'later#opened]', /names no annotation/],
	['with two number signs', 'letter#opened]', "'letter##opened']", /conflicts|slug#id/],
	[
		'named twice',
		'conflicts: [opened-monday]',
		'conflicts: [opened-monday, opened-monday]',
		/twice/
	],
	['of a note without one', 'signal: typo', 'signal: discrepancy', /no counterpart/],
	[
		'of another text with one side',
		'conflicts: [opened-tuesday, letter#opened]',
		'conflicts: [opened-tuesday]',
		/one-sided/,
		{ in: 'annotations/letter.yaml', on: 'conflicts: [harbour#opened-monday]' }
	]
]);

const lengths = edits('words of a note', FILE, [
	[
		'a title of 61 characters',
		'title: A letter is missing',
		`title: ${'A letter '.repeat(6)}missing`,
		/60 characters/
	],
	['a typo in 5 words', LACKS, `note: ${words(5)}`, /has 5 words; .* 6 to 30/],
	['a typo in 31 words', LACKS, `note: ${words(31)}`, /has 31 words; .* 6 to 30/],
	[
		'an empty question',
		'question: Who else could have counted the letters?',
		"question: ''",
		/question/
	],
	[
		'a rival of spaces',
		'rival: The office may have published the count in a report that the paper left out.',
		"rival: '  '",
		/rival/
	],
	['no title', '    title: A letter is missing\n', '', /title is missing/, { on: '- id: staf' }],
	['a title that is a number', 'title: A letter is missing', 'title: 12', /title/],
	['an empty plain wording', 'plain: The office keeps the coast.', "plain: ''", /plain/],
	[
		'no note of the document',
		'  note: A story of the paper on the harbour office, made for tests.\n',
		'',
		/note is missing/,
		{ on: 'document:' }
	],
	[
		'no word on a US response',
		'  usResponse: One sentence of the embassy, and one of the foreign desk.\n',
		'',
		/usResponse is missing/,
		{ on: 'document:' }
	]
]);

const shape = edits('a note file that is put together wrong', FILE, [
	['a field of another kind', STAF, `${STAF}\n    speaker: office`, /speaker/],
	[
		'a reference that is not there',
		'references: [owner, report]',
		'references: [owner, reports]',
		/"reports" is not in/
	],
	[
		'a reference of a note that is not there',
		'references: [report]',
		'references: [rapport]',
		/"rapport" is not in/
	],
	[
		'a lack without a note',
		'      note: Nobody signs the story.\n',
		'',
		/note is missing/,
		{ on: 'lacks: author' }
	],
	[
		'a lack twice',
		'lacks: method',
		'lacks: author',
		/twice/,
		{ on: 'lacks: author\n      note: How' }
	],
	['a reference twice', 'references: [owner, report]', 'references: [owner, owner]', /twice/],
	[
		'no kind',
		'- id: staf\n    kind: text-signal',
		'- id: staf',
		/kind is missing/,
		{ on: '- id: staf' }
	],
	[
		'annotations that are a map',
		'annotations:\n',
		'annotations:\n  one: {}\nmore:\n',
		/annotations|more|YAML/,
		{ on: 'annotations:' }
	],
	['the document note under another name', 'document:\n', 'documents:\n', /document/],
	[
		'a passage twice in a note',
		'- The foreign desk answered that letters were the city’s own affair.',
		'- The foreign desk answered that letters were the city’s own affair.\n      - The foreign desk answered that letters were the city’s own affair.',
		/twice/
	]
]);

const yaml = edits('notes that are not YAML', FILE, [
	[
		'a title with a colon',
		'title: A letter is missing',
		'title: A letter: is missing',
		/title|colon|quotation/i
	],
	['a tab for spaces', '    signal: typo', '\t signal: typo', /tab|indent/i],
	['a field twice', 'signal: typo', 'signal: typo\n    signal: typo', /signal|twice/i],
	['a quotation mark that is not closed', STAF, "quote: 'staf", /quotation/i],
	[
		'a bracket that is not closed',
		'references: [report]',
		'references: [report',
		/bracket|closed|\]/i
	],
	['a field one space to the left', '    signal: typo', '   signal: typo', /indent|space|column/i],
	['an alias of nothing', STAF, 'quote: *staf', /\*staf|quotation|alias/i],
	['a note at the level of its list', '  - id: staf', '- id: staf', /indent|space|list/i],
	['two documents in one file', '  - id: staf', '---\n  - id: staf', /---|document/i],
	['a tag', STAF, 'quote: !!js/function staf', /!!js|tag|quotation/i]
]);

export const notes: WrongInput[] = [
	...quotes,
	...places,
	...choices,
	...voices,
	...ids,
	...conflicts,
	...lengths,
	...shape,
	...yaml
];
