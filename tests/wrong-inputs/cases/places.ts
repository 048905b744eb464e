import { edits, type WrongInput } from '../wrong-input.ts';

const FILE = 'annotations/references.yaml';
const PAPER = 'url: https://register.example/paper';
const HARBOUR = 'unlinked: It carries one of these texts.';
const OWNER = 'fact: The paper belongs to the city.';
const WEAK = 'unlinked: It is a weak host. }';
const words = (number: number) => Array.from({ length: number }, () => 'word').join(' ');

const references = edits('a reference and whether it opens', FILE, [
	[
		'a fact that is a place to look as well',
		OWNER,
		`${OWNER}\n    look: Look there.`,
		/both a fact and a place to look/
	],
	[
		'no place and no reason',
		'    places: []\n    without: Nobody kept the address of the page.\n',
		'    places: []\n',
		/no place, and does not say why/,
		{ on: 'places: []' }
	],
	[
		'a place and a reason for none',
		OWNER,
		`${OWNER}\n    without: It is lost.`,
		/says why it has none/
	],
	[
		'four places',
		'places:\n      - url: https://reports.example/2021\n',
		`places:\n${`      - { address: a.example, kind: archive, shows: 'yes', unlinked: It is weak. }\n`.repeat(2)}      - url: https://reports.example/2021\n`,
		/has 4 places; it has at most 3/,
		{ on: 'places:\n      - { address: a.example' }
	],
	[
		'a second one without a place',
		`    places:
      - ${PAPER}
        kind: official
        shows: 'yes'
        seen: 2026-11-22
`,
		'    places: []\n    without: It is lost.\n',
		/2 of 5 references have no place; at most 1 may/,
		{ on: '  owner:' }
	],
	[
		'a short name of 51 characters',
		'short: City register',
		`short: ${'x'.repeat(51)}`,
		/50 characters/
	],
	['no short name', '    short: City register\n', '', /short is missing/, { on: 'owner:' }],
	[
		'an empty place to look',
		'look: Look for a list of ships by year; it would bear out how many are checked.',
		"look: ''",
		/look/
	],
	[
		'places that are no list',
		`places:\n      - ${PAPER}`,
		`places:\n        one: a\n        ${PAPER}`,
		/places/,
		{ on: 'places:\n        one' }
	]
]);

const places = edits('a place of a reference', FILE, [
	[
		'without an address',
		`      - ${PAPER}\n        kind: official`,
		'      - kind: official',
		/no address/,
		{ on: 'kind: official' }
	],
	[
		'that is linked and named',
		PAPER,
		`${PAPER}\n        address: register.example/paper`,
		/linked and named/,
		{ on: PAPER }
	],
	[
		'that is linked, with a reason against it',
		PAPER,
		`${PAPER}\n        unlinked: It is weak.`,
		/says why it is not/
	],
	[
		'that is named without a reason',
		`        ${HARBOUR}\n`,
		'',
		/does not say why/,
		{ on: 'address: coast.example' }
	],
	[
		'with a reason of 13 words',
		HARBOUR,
		`unlinked: ${words(13)}`,
		/has 13 words; it has at most 12/
	],
	[
		'that doesn’t say what it shows',
		"        shows: 'yes'\n        seen",
		'        seen',
		/how far it bears the fact out/,
		{ on: PAPER }
	],
	[
		'that shows a part, and not which',
		'        finds: The first pages of the report.\n',
		'',
		/does not say what a reader will find/,
		{ on: 'shows: partly' }
	],
	[
		'of a kind that is none',
		'kind: official\n        shows',
		'kind: officially\n        shows',
		/kind is "officially"/
	],
	['that shows something else', 'shows: partly', 'shows: much', /shows is "much"/],
	[
		'seen on no day',
		'seen: 2026-11-22\n        finds',
		'seen: 2026-02-30\n        finds',
		/2026-02-30/
	]
]);

const links = edits('an address that leads to no page', FILE, [
	['a home page', PAPER, 'url: https://register.example/', /home page/],
	['a home page without its stroke', PAPER, 'url: https://register.example', /home page/],
	['a search', PAPER, 'url: https://register.example/search?text=paper', /a search/],
	['a search by its query', PAPER, 'url: https://register.example/all?q=paper', /a search/],
	['somebody’s mail', PAPER, 'url: https://register.example/to/a@b.example', /name with @/],
	[
		'named, but written as a link',
		'address: coast.example/harbour',
		'address: https://coast.example/harbour',
		/written as a link/
	],
	[
		'named, with somebody before it',
		'address: coast.example/harbour',
		'address: me@coast.example/harbour',
		/written as a link/
	],
	[
		'named, with digits beside a line',
		'address: coast.example/harbour',
		'address: coast.example/hotline-4711',
		/4711|digits/
	],
	[
		'of a carrier, in the second place',
		`{ address: archive.example/2021, kind: archive, shows: 'yes', ${WEAK}`,
		"{ url: https://letters.example/a, kind: archive, shows: 'yes' }",
		/letters\.example.*carries/
	]
]);

const LOOK = 'where-ships';
const look = /a place to look, not a fact/;
const used = [
	...edits('a place to look in the place of a fact', 'annotations/harbour.yaml', [
		['in a note', 'references: [report]', `references: [${LOOK}]`, look],
		[
			'in what is said of a text',
			'references: [owner, report]',
			`references: [owner, ${LOOK}]`,
			look
		]
	]),
	...edits('a place to look in the place of a fact', 'annotations/checks.yaml', [
		['behind a figure', 'reference: report\n  - id', `reference: ${LOOK}\n  - id`, look]
	]),
	...edits('a place to look in the place of a fact', 'annotations/claims.yaml', [
		['behind a claim', 'references: [report]', `references: [${LOOK}]`, look]
	]),
	...edits('a place to look in the place of a fact', 'annotations/vocabulary.yaml', [
		['behind a term', 'references: [report]', `references: [${LOOK}]`, look]
	]),
	...edits('a place to look in the place of a fact', 'documents/harbour.md', [
		['for the origin', 'origin: origin-harbour', `origin: ${LOOK}`, look],
		['for a day', 'publishedReference: report', `publishedReference: ${LOOK}`, look]
	])
];

export const placeCases: WrongInput[] = [...references, ...places, ...links, ...used];
