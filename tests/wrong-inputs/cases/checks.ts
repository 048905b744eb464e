import { edits, type WrongInput } from '../wrong-input.ts';

const FILE = 'annotations/checks.yaml';

const operands = edits('a figure that a check names', FILE, [
	[
		'of no note',
		'part: harbour#post-letters',
		'part: harbour#post-leters',
		/no figure "harbour#post-leters"/
	],
	['of no text', 'total: letter#pages', 'total: later#pages', /no figure "later#pages"/],
	[
		'from outside, that is not there',
		'outside#letters-report\n',
		'outside#letter-report\n',
		/no figure "outside#letter-report"/
	],
	['of a check that is not there', 'check#implied,', 'check#implies,', /no figure "check#implies"/],
	['of a check that implies nothing', 'check#implied,', 'check#share,', /implies no figure/],
	['of a check that only compares', 'check#implied,', 'check#same,', /implies no figure/],
	['of itself', 'check#implied,', 'check#implied-holds,', /rests on itself|implies no figure/],
	['without a number sign', 'total: letter#pages', 'total: letter', /total/],
	['that is a number', 'total: letter#pages', 'total: 540', /total/],
	[
		'of another unit',
		'total: letter#pages',
		'total: letter#by-post',
		/units do not fit/,
		{ on: 'each: harbour#pages' }
	]
]);

const roles = edits('a check that does not add up', FILE, [
	[
		'two figures left out',
		'    share: harbour#post-share\n    part: harbour#post-letters\n',
		'',
		/only one may be left out|share|part/,
		{ on: '- id: share' }
	],
	[
		'one figure alone',
		'quantities: [harbour#ships, outside#ships-report]',
		'quantities: [harbour#ships]',
		/two figures/
	],
	[
		'a share that is no percentage',
		'share: harbour#post-share\n    part',
		'share: harbour#letters-2021\n    part',
		/percentage/
	],
	[
		'a role of another kind',
		'rate: letter#growth',
		'share: letter#growth',
		/Unknown field "share"/
	],
	['a kind that is none', 'kind: mean', 'kind: average', /kind is "average"/],
	['a rate that is none', 'each: harbour#pages', 'each: letter#pages', /rate/],
	[
		'figures of two units',
		'quantities: [harbour#ships, outside#ships-report]',
		'quantities: [harbour#ships, harbour#post-letters]',
		/units do not fit/
	],
	[
		'a part that is a list',
		'part: harbour#post-letters\n    whole',
		'part: [harbour#post-letters]\n    whole',
		/part/
	],
	[
		'one part for several',
		'parts: [letter#by-post, letter#by-hand]',
		'parts: letter#by-post',
		/parts/
	]
]);

const checks = edits('words of a check', FILE, [
	['without a title', '    title: Post and hand\n', '', /title is missing/, { on: '- id: parts' }],
	[
		'without a note',
		'    note: Presumes the same year.\n',
		'',
		/note is missing/,
		{ on: '- id: implied-holds' }
	],
	[
		'with a title of 61 characters',
		'title: Post and hand',
		`title: ${'Post and hand '.repeat(5)}`,
		/60 characters/
	],
	[
		'that stands twice',
		'- id: within',
		'- id: parts',
		/twice/,
		{ on: '- id: parts\n    title: By' }
	],
	['with an underscore', '- id: within', '- id: a_within', /small letters/],
	['without an id', '- id: within\n    title', '- title', /id is missing/],
	['with an empty note', 'note: Presumes the same year.', "note: ''", /note/],
	[
		'with a telephone',
		'note: Presumes the same year.',
		'note: Presumes the hotline 12339.',
		/12339|digits/
	]
]);

const open = edits('a check that is open', FILE, [
	[
		'and does not say what is missing',
		'    missing: how many letters came\n',
		'',
		/only one may be left out/,
		{ on: '- id: of-what' }
	],
	[
		'and has figures enough',
		'    missing: how many letters came\n',
		'    missing: how many letters came\n    whole: harbour#letters-2021\n',
		/said to be open/,
		{ on: '- id: of-what' }
	],
	[
		'and says of nothing that it is missing',
		'missing: how many letters came',
		"missing: ''",
		/missing/
	],
	['on which another rests', 'check#implied,', 'check#of-what,', /implies no figure: it is open/]
]);

const clusters = edits('a cluster of checks', FILE, [
	[
		'that is not there',
		'    cluster: ships\n    kind',
		'    cluster: ship\n    kind',
		/no cluster "ship"/
	],
	[
		'of one check',
		'    cluster: ships\n    kind',
		'    kind',
		/fewer than two checks/,
		{ on: '- id: ships\n    title: One' }
	],
	[
		'with an underscore',
		'- id: ships\n    title: One',
		'- id: a_ship\n    title: One',
		/small letters/
	],
	[
		'without a title',
		'    title: One ship and more\n',
		'',
		/title is missing/,
		{ on: '- id: ships\n' }
	],
	[
		'with a title of 61 characters',
		'title: One ship and more',
		`title: ${'One ship '.repeat(7)}`,
		/60 characters/
	]
]);

const more = edits('what a check says of itself', FILE, [
	[
		'that it presumes nothing, in no words',
		'presumes: both count the same ships',
		"presumes: ''",
		/presumes/
	],
	['that it may be done in the head', 'inTheHead: true', 'inTheHead: perhaps', /inTheHead/],
	['a cluster that is a list', 'cluster: ships\n    kind', 'cluster: [ships]\n    kind', /cluster/]
]);

const outside = edits('a figure from outside', FILE, [
	[
		'with an unknown reference',
		'reference: report\n  - id',
		'reference: rapport\n  - id',
		/"rapport" is not in/
	],
	[
		'without a reference',
		'    reference: report\n  - id',
		'  - id',
		/reference is missing/,
		{ on: '- id: letters-report' }
	],
	['with another value', 'value: 8412', 'value: 8421', /8,?421|value/],
	[
		'with another bound',
		'value: 8412\n    bound: exact',
		'value: 8412\n    bound: about',
		/bound|about/
	],
	['with another end', 'upTo: 48', 'upTo: 84', /\b84\b|upTo/],
	[
		'that stands twice',
		'- id: ships-report',
		'- id: letters-report',
		/twice/,
		{ on: '- id: letters-report\n    printed: 40' }
	],
	[
		'with a method',
		'reference: report\n  - id',
		'method: counted\n    reference: report\n  - id',
		/Unknown field "method"/
	],
	['with a unit that is per cent', 'unit: ship', "unit: '%'", /unit|%/],
	[
		'without printed words',
		'    printed: 8,412\n',
		'',
		/printed is missing/,
		{ on: '- id: letters-report' }
	],
	['with printed words that are a number', 'printed: 8,412', 'printed: 8412', /printed/]
]);

const plots = edits('a plot', FILE, [
	[
		'of a check that is not there',
		'checks: [same, share]',
		'checks: [same, shares]',
		/no check "shares"/
	],
	['of no check', 'checks: [same, share]', 'checks: []', /check/],
	[
		'of a unit that nothing counts',
		'caption: Letters of 2021, three times counted\n    unit: letter',
		'caption: Letters of 2021, three times counted\n    unit: letters',
		/"letters"/
	],
	['on a scale that is none', 'scale: log', 'scale: logarithmic', /scale is "logarithmic"/],
	[
		'without a caption',
		'    caption: Letters of 2021, three times counted\n',
		'',
		/caption is missing/,
		{ on: '- id: letters\n' }
	],
	['without an id', '- id: letters\n    caption', '- caption', /id is missing/],
	['of a check twice', 'checks: [same, share]', 'checks: [same, same]', /twice/],
	['with a field too many', 'scale: log', 'scale: log\n    colour: red', /Unknown field "colour"/]
]);

export const checkCases: WrongInput[] = [
	...operands,
	...roles,
	...checks,
	...open,
	...clusters,
	...more,
	...outside,
	...plots
];
