import { edits, type WrongInput } from '../wrong-input.ts';

const FILE = 'annotations/lessons.yaml';

const lessons = edits('a lesson', FILE, [
	[
		'of other minutes than its steps',
		'minutes: 20',
		'minutes: 45',
		/take 20 minutes, the lesson 45/
	],
	['on no text', 'document: harbour', 'document: harbor', /no document "harbor"/],
	['with a paper that is none', 'harbour/sheet/days', 'harbour/shet/days', /no page that a lesson/],
	['with a paper of no part', 'sheet/days', 'sheet/letters', /no page that a lesson can open/],
	[
		'without a paper',
		"    papers:\n      - address: /print/harbour/sheet/days/\n        copies: one for each\n      - { address: /print/harbour/key/, copies: 'one, for the teacher' }\n",
		'    papers: []\n',
		/papers/,
		{ on: 'papers: []' }
	],
	['for a standard that is none', '[R-1, R-2]', '[R-1, R-3]', /"R-3" is none of the standards/],
	['for a standard twice', '[R-1, R-2]', '[R-1, R-1]', /twice/],
	['with an underscore', 'id: who-counts', 'id: who_counts', /small letters/],
	[
		'with a title of 61 characters',
		'title: Who counts the letters?',
		`title: ${'x'.repeat(61)}`,
		/60 characters/
	],
	[
		'without anything sensitive',
		'      - Somebody works in a harbour.\n',
		'',
		/sensitive/,
		{ on: '    sensitive:' }
	]
]);

const steps = edits('a step of a lesson', FILE, [
	['of no minute', 'minutes: 15', 'minutes: 0', /more than 0/],
	['of half a minute', 'minutes: 15', 'minutes: 14.5', /whole number/],
	[
		'that opens a page of another site',
		'open: /documents/harbour/',
		'open: https://coast.example/',
		/no address of this site/
	],
	[
		'that opens no page',
		'open: /documents/harbour/',
		'open: /documents/harbor/',
		/no page that a lesson can open/
	],
	[
		'that opens what looks like a folder above',
		'open: /documents/harbour/',
		'open: /documents/../',
		/no address of this site/
	],
	[
		'without what pupils do',
		'        do: Pupils read and circle.\n',
		'',
		/do is missing/,
		{ on: '- minutes: 15' }
	],
	[
		'with a misreading without an answer',
		'            answer: He speaks for it.\n',
		'',
		/answer is missing/,
		{ on: '- says: The spokesman' }
	],
	[
		'that says nothing',
		'          - Circle the name.\n',
		"          - ''\n",
		/say\[1\] must not be empty/
	],
	[
		'with a field too many',
		'        board: Who speaks?\n',
		'        board: Who speaks?\n        film: None.\n',
		/Unknown field "film"/
	]
]);

const standards = edits('a standard of lessons', FILE, [
	['that another is', 'id: R-2', 'id: R-1', /"R-1" stands twice/, { on: '- { id: R-1' }],
	['without its wording', ', says: tell how one could check', '', /says is missing/],
	['without a name', 'id: R-1\n', "id: ''\n", /id/],
	[
		'that the lessons call otherwise',
		'id: R-1\n',
		'id: R.1\n',
		/"R-1" is none of the standards/,
		{ on: 'standards: [R-1' }
	]
]);

const lists = edits('a list of the file of lessons', FILE, [
	['under another name', 'lessons:\n', 'lesson:\n', /Unknown field "lesson"/],
	['of standards under another name', 'standards:\n', 'standard:\n', /Unknown field "standard"/]
]);

export const lessonCases: WrongInput[] = [...lessons, ...steps, ...standards, ...lists];
