import { edits, type WrongInput } from '../wrong-input.ts';

const FILE = 'annotations/harbour.yaml';

const values = edits('a figure that is not the printed one', FILE, [
	['ten times as much', 'value: 8000', 'value: 80000', /80,?000|value/],
	['a digit', 'value: 4800', 'value: 4900', /4,?900|value/],
	['a tenth', 'value: 60', 'value: 6', /\b6\b|value/],
	['another high end', 'upTo: 50', 'upTo: 55', /\b55\b|upTo/],
	['another low end', 'value: 40', 'value: 41', /\b41\b|value/],
	['a share as a fraction', 'value: 60', 'value: 0.6', /0\.6|value/],
	['the other number of the line', 'value: 12, bound', 'value: 40, bound', /\b40\b|value/],
	['nothing', 'value: 4800', 'value: 0', /\b0\b|value/],
	['a negative number', 'value: 4800', 'value: -4800', /negative|value/],
	['a number without end', 'value: 4800', 'value: 1e999', /number|value/]
]);

const bounds = edits('a bound that is not the printed one', FILE, [
	['under for over', 'bound: over', 'bound: under', /bound|under/],
	['exact for over', 'bound: over', 'bound: exact', /bound|exact/],
	['exact for about', 'bound: about', 'bound: exact', /bound|exact/],
	[
		'about for nothing',
		'value: 60\n        bound: exact',
		'value: 60\n        bound: about',
		/bound|about/
	],
	['between without an end', '        upTo: 50\n', '', /upTo/, { on: 'bound: between' }],
	[
		'an end without between',
		'value: 60\n        bound: exact',
		'value: 60\n        bound: exact\n        upTo: 70',
		/upTo/
	],
	['ends the wrong way round', 'upTo: 50', 'upTo: 30', /upTo/],
	['a word that is none', 'bound: over', 'bound: more than', /bound is "more than"/],
	['at least for over', 'bound: over', 'bound: at-least', /bound|at-least/]
]);

const printed = edits('printed words that are not in the passage', FILE, [
	['a space in the number', 'printed: over 8,000', 'printed: over 8, 000', /8, 000/],
	['part of a number', 'printed: over 8,000', 'printed: over 8,00', /8,00/],
	[
		'the end of a number',
		'printed: About 4,800',
		"printed: '800'",
		/800/,
		{ on: "printed: '800'" }
	],
	['another case', 'printed: About 4,800', 'printed: about 4,800', /about 4,800/],
	['a number for a text', 'printed: About 4,800', 'printed: 4800', /printed/],
	['words of another passage', 'printed: About 4,800', 'printed: over 8,000', /over 8,000/],
	['half a word', 'printed: between 40 and 50', 'printed: tween 40 and 50', /tween/],
	['nothing', 'printed: About 4,800', "printed: ''", /printed/],
	[
		'no such field',
		'        printed: About 4,800\n',
		'',
		/printed is missing/,
		{ on: '- id: post-letters' }
	],
	['without its sign', 'printed: 60%', "printed: '60'", /60/]
]);

const units = edits('a unit or an id of a figure', FILE, [
	['a thing for per cent', "unit: '%'", 'unit: letter', /unit|%/],
	['per cent for a thing', 'unit: ship', "unit: '%'", /unit|%/],
	[
		'yuan for a thing',
		'value: 4800\n        bound: about\n        unit: letter',
		'value: 4800\n        bound: about\n        unit: yuan',
		/unit|yuan/
	],
	['an empty unit', 'unit: ship', "unit: ''", /unit/],
	['no unit', '        unit: ship\n', '', /unit is missing/, { on: '- id: ships\n' }],
	[
		'no word on what it counts',
		'        counts: letters by post\n        of',
		'        of',
		/counts is missing/,
		{ on: '- id: post-share' }
	],
	['an id twice', 'id: pages,', 'id: ships,', /"?ships"?.*twice|twice/],
	['an id with a capital', 'id: pages,', 'id: Pages,', /small letters/],
	['a field with a slip', '        period:', '        periode:', /Unknown field "periode"/]
]);

const contact = edits('how to reach somebody', FILE, [
	[
		'digits beside “call”',
		'question: Who else could have counted the letters?',
		'question: Who would call 4711 to ask?',
		/4711|digits/
	],
	[
		'digits beside “hotline”',
		'rival: The office may',
		'rival: The hotline 12339 of the office may',
		/12339|digits/
	],
	[
		'digits beside “phone”',
		'note: Nobody signs the story.',
		'note: Nobody signs the story; phone 555 to ask.',
		/555|digits/
	],
	[
		'a number in a row',
		'question: Who else could have counted the letters?',
		'question: Who has 4915112345 in a book?',
		/4915112345|digits/
	],
	[
		'a number with a plus',
		'question: Who else could have counted the letters?',
		'question: Who has +49 151 1234567 in a book?',
		/1234567|digits/
	],
	[
		'a mail address',
		'note: Nobody signs the story.',
		'note: Nobody signs but desk@coast.example for all.',
		/@|mail/
	],
	[
		'a mail address in a title',
		'title: A letter is missing',
		'title: Write to a@b.example',
		/@|mail/
	],
	[
		'a street',
		'note: Nobody signs the story.',
		'note: Nobody signs at 14 Harbour Street these days.',
		/street|address/i
	],
	[
		'digits beside “line” in the document note',
		'A story of the paper',
		'A story on line 12339 of the paper',
		/12339|digits/
	],
	[
		'digits beside “dial” in a title',
		'title: A letter is missing',
		'title: Dial 911 for it',
		/911|digits/
	]
]);

export const figures: WrongInput[] = [...values, ...bounds, ...printed, ...units, ...contact];
