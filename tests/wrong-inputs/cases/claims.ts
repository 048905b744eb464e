import { edits, type WrongInput } from '../wrong-input.ts';

const FILE = 'annotations/claims.yaml';

const tellings = edits('a telling of a claim', FILE, [
	[
		'of no text',
		'- document: letter\n        quote: The office',
		'- document: later\n        quote: The office',
		/no document "later"/
	],
	[
		'that is not in its text',
		'quote: It opened on Monday',
		'quote: It opened on Sunday',
		/It opened on Sunday/
	],
	[
		'that stands twice',
		'quote: The office opened on Tuesday',
		'quote: That was the day.',
		/2 times/
	],
	['with a wrong prefix', 'prefix: "eight\\n"', 'prefix: "nine\\n"', /prefix/],
	['with a wrong suffix', 'suffix: "\\n1."', 'suffix: "\\n7."', /suffix/],
	[
		'that changes, and is the first',
		'credit: nobody\n',
		'credit: nobody\n        changed: { kind: scope, how: So. }\n',
		/first telling/,
		{ on: 'document: harbour' }
	],
	[
		'that changes nothing, and is not the first',
		'        changed: { kind: scope, how: Another year. }\n',
		'',
		/missing/,
		{ on: 'document: letter\n        quote: 5,000' }
	],
	['with a change that is none', 'kind: figure', 'kind: figures', /kind is "figures"/],
	[
		'with a change without words',
		'          how: The day is another one.\n',
		'',
		/how is missing/,
		{ on: 'changed:' }
	],
	[
		'given twice',
		'quote: 5,000 came by post',
		'quote: 5,000 came by post\n        quotes: []',
		/Unknown field "quotes"/
	]
]);

const voices = edits('the voice or direction of a telling', FILE, [
	['in a voice that is none', 'voice: holm', 'voice: holmes', /no voice "holmes"/],
	['in another voice than its sentence', 'voice: holm', 'voice: own', /by the notes "holm" speaks/],
	[
		'that differs from its sentence and has its voice',
		'voice: holm',
		'voice: holm\n        differs: A clause.',
		/give the sentence to "holm" as well/
	],
	[
		'without a direction',
		'          direction: other\n',
		'',
		/direction is missing/,
		{ on: 'changed:' }
	],
	['with a direction of another change', 'direction: other', 'direction: gained', /direction is/],
	[
		'held against a later one',
		'direction: other',
		'direction: other\n          from: 3',
		/held against number 3/
	]
]);

const claims = edits('a claim', FILE, [
	[
		'told once',
		'      - document: letter\n        quote: 5,000 came by post\n        says: five thousand came by post\n        credit: nobody\n        voice: own\n        changed: { kind: scope, how: Another year. }\n',
		'',
		/two passages/,
		{ on: 'passages:\n      - document: harbour\n        quote: Letters' }
	],
	[
		'that stands twice',
		'- id: by-post-again',
		'- id: opening-day',
		/twice/,
		{ on: '- id: opening-day\n    title: How' }
	],
	[
		'with a title of 61 characters',
		'title: Which day did it open?',
		`title: ${'Which day '.repeat(6)}?`,
		/60 characters/
	],
	[
		'with an unknown reference',
		'references: [report]',
		'references: [rapport]',
		/"rapport" is not in/
	],
	[
		'without a note',
		'    note: A share, then a count.\n',
		'',
		/note is missing/,
		{ on: '- id: by-post-again' }
	],
	[
		'without words for what is said',
		'        says: it opened on Monday\n',
		'',
		/says is missing/,
		{ on: 'document: harbour' }
	],
	[
		'without a credit',
		'        credit: the spokesman\n',
		'',
		/credit is missing/,
		{ on: 'document: harbour\n        quote: Letters' }
	],
	['with an empty credit', 'credit: the spokesman', "credit: ''", /credit/],
	['with a telephone', 'credit: the spokesman', 'credit: the spokesman, call 4711', /4711|digits/],
	[
		'told twice by one passage',
		'quote: The office opened on Tuesday',
		'quote: It opened on Monday',
		/twice|same passage/i,
		{
			also: [
				[
					FILE,
					'document: letter\n        quote: It opened on Monday',
					'document: harbour\n        quote: It opened on Monday'
				]
			],
			on: 'quote: It opened on Monday\n        says: the office'
		}
	]
]);

export const claimCases: WrongInput[] = [...tellings, ...voices, ...claims];
