import { edits, type WrongInput } from '../wrong-input.ts';

const FILE = 'annotations/vocabulary.yaml';

const twins = edits('what stands twice in the vocabulary', FILE, [
	[
		'a kind',
		'- id: text-signal',
		'- id: us-response',
		/twice/,
		{ on: '- id: us-response\n    label: Text' }
	],
	[
		'a facet',
		'- id: frame',
		'- id: technique',
		/twice/,
		{ on: '- id: technique\n        label: Frame' }
	],
	[
		'a value',
		'- id: omission',
		'- id: comparison',
		/twice/,
		{ on: '- id: comparison\n            label: omission' }
	],
	[
		'an absence',
		'- id: method',
		'- id: author',
		/twice/,
		{ on: '- id: author\n    label: No method' }
	],
	[
		'a term',
		'- id: foreign-desk',
		'- id: harbour-office',
		/twice/,
		{ on: '- id: harbour-office\n    term: foreign' }
	],
	['a form of a term', '- The office\n', '- harbour office\n', /twice/],
	[
		'a form of two terms',
		'forms: [foreign desk]',
		'forms: [foreign desk, harbour office]',
		/twice|harbour office/
	],
	['a reference of a term', 'references: [report]', 'references: [report, report]', /twice/]
]);

const needed = edits('what code reads in the vocabulary', FILE, [
	[
		'a kind under another name',
		'- id: state-media-framing',
		'- id: framing',
		/no kind "state-media-framing"/,
		{ on: 'kinds:' }
	],
	[
		'a facet under another name',
		'- id: technique',
		'- id: techniques',
		/no facet "technique"/,
		{ on: 'facets:\n      - id: techniques' }
	],
	[
		'a facet of another form',
		'definition: What plain tells.\n        form: prose',
		'definition: What plain tells.\n        form: text',
		/form text/,
		{ on: '- id: plain' }
	],
	['a value under another name', '- id: vague', '- id: unclear', /"vague"/, { on: '- id: credit' }],
	[
		'a side under another name',
		'- id: us-statement',
		'- id: statement',
		/"us-statement"/,
		{ on: '- id: side' }
	],
	[
		'a choice without values',
		'        values:\n          - id: comparison\n            label: comparison\n            definition: What comparison is.\n          - id: omission\n            label: omission\n            definition: What omission is.\n',
		'',
		/values/,
		{ on: '- id: technique' }
	],
	[
		'values of what is no choice',
		'definition: What plain tells.\n        form: prose',
		'definition: What plain tells.\n        form: prose\n        values: [{ id: a, label: a, definition: a }]',
		/values/,
		{ on: '- id: plain' }
	],
	['a facet called kind', '- id: frame', '- id: kind', /kind/],
	['a facet called quote', '- id: frame', '- id: quote', /quote/],
	[
		'two facets of figures',
		'definition: What checkable by tells.\n        form: text',
		'definition: What checkable by tells.\n        form: quantities',
		/quantities/,
		{ on: '- id: checkable-by' }
	]
]);

const values = edits('a wrong value in the vocabulary', FILE, [
	['a glyph of three characters', "glyph: '!'", "glyph: '!!!'", /glyph|two characters/],
	['no glyph', "glyph: '!'", "glyph: ''", /glyph/],
	['an origin that is none', 'origin: ours', 'origin: mine', /origin is "mine"/],
	['a form that is none', 'form: voices', 'form: voicess', /form is "voicess"/],
	['a word for yes or no', 'optional: true', 'optional: yes', /optional/],
	['a number for a word', 'label: No author', 'label: 12', /label/],
	['a term without forms', 'forms: [foreign desk]', 'forms: []', /forms/],
	[
		'a term that stands nowhere',
		'forms: [foreign desk]',
		'forms: [home desk]',
		/none of the texts/
	],
	[
		'a term with an unknown reference',
		'references: [report]',
		'references: [reports]',
		/"reports" is not in/
	],
	['an id with a capital', '- id: author', '- id: Author', /small letters/]
]);

const edition = edits('what notes end on, in the vocabulary', FILE, [
	[
		'a reach twice',
		'- id: holder',
		'- id: page',
		/twice/,
		{ on: '- id: page\n    label: Whoever' }
	],
	[
		'a reach without a label',
		'    label: The page can settle this\n',
		'',
		/label is missing/,
		{ on: '- id: page' }
	],
	[
		'a reach without a definition',
		'    definition: All that is needed stands there.\n',
		'',
		/definition is missing/,
		{ on: '- id: page' }
	],
	[
		'a kind without what it means',
		'    means: What Text signal says; the text itself shows it.\n',
		'',
		/means is missing/,
		{ on: '- id: text-signal' }
	],
	['a kind that is called nothing', 'called: A record says the same', "called: ''", /called/],
	['a facet called try', '- id: frame', '- id: try', /field try already/],
	['a facet called twin', '- id: frame', '- id: twin', /field twin already/],
	[
		'a strength under another name',
		'- id: strict',
		'- id: strong',
		/"strict"/,
		{ on: '- id: strength' }
	],
	[
		'an extent under another name',
		'- id: extent',
		'- id: extents',
		/no facet "extent"/,
		{ on: 'facets:\n      - id: extents' }
	],
	[
		'a signal with its old name',
		'- id: discrepancy',
		'- id: contradiction',
		/"discrepancy"/,
		{ on: '- id: signal' }
	]
]);

const fields = edits('a field of the vocabulary is missing', FILE, [
	[
		'the label of a kind',
		'    label: Text signal\n',
		'',
		/label is missing/,
		{ on: '- id: text-signal' }
	],
	['the glyph of a kind', "    glyph: '!'\n", '', /glyph is missing/, { on: '- id: text-signal' }],
	[
		'the summary of a kind',
		'    summary: What Text signal marks, in a line.\n',
		'',
		/summary is missing/,
		{ on: '- id: text-signal' }
	],
	[
		'the definition of an absence',
		'    definition: Nobody signs the text.\n',
		'',
		/definition is missing/,
		{ on: '- id: author' }
	],
	[
		'the term of a term',
		'    term: foreign desk\n',
		'',
		/term is missing/,
		{ on: '- id: foreign-desk' }
	],
	['the form of a facet', '        form: prose\n', '', /form is missing/, { on: '- id: plain' }],
	[
		'the definition of a value',
		'            definition: What omission is.\n',
		'',
		/definition is missing/,
		{ on: '- id: omission' }
	],
	['the kinds', 'kinds:\n', 'kind:\n', /kinds is missing|Unknown field "kind"/],
	[
		'the facets of a kind',
		'    facets:\n      - id: signal',
		'    facet:\n      - id: signal',
		/facets|"facet"/
	],
	[
		'all but the name of it',
		'    definition: The desk of the city that answers other countries.\n',
		'',
		/definition is missing/,
		{ on: '- id: foreign-desk' }
	]
]);

export const vocabulary: WrongInput[] = [...twins, ...needed, ...values, ...edition, ...fields];
