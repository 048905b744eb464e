import { edits, type WrongInput } from '../wrong-input.ts';

const FILE = 'annotations/harbour.yaml';
const LAST = '  - { ask: Who wrote it?, from: 13, to: 13, look: Nobody signs. }\n';
const DAY = 'ask: What do the headings and the list say of the day?';

export const sheetQuestions: WrongInput[] = edits('a question of a sheet', FILE, [
	['of four', LAST, '', /has 4 questions; it has 5 to 8/, { on: 'questions:' }],
	['of nine', LAST, LAST.repeat(5), /has 9 questions; it has 5 to 8/, { on: 'questions:' }],
	['that ends before it begins', 'from: 6, to: 7', 'from: 7, to: 6', /sentences 7 to 6/],
	[
		'that ends behind the text',
		'from: 13, to: 13',
		'from: 13, to: 15',
		/13 to 15; the text has 14/
	],
	[
		'that names another sentence',
		'Sentences 2 and 3:',
		'Sentences 2 and 4:',
		/names sentence 4, but is about 2 to 3/
	],
	['that goes back', 'from: 8, to: 10', 'from: 4, to: 10', /sentence 4, the one before it about 6/],
	['that repeats a title', DAY, 'ask: “Monday” in the heading?', /gives a find away/],
	['of 171 characters', DAY, `ask: ${'x'.repeat(171)}`, /170 characters/],
	['without what to look for', ', look: Two days.', '', /look is missing/],
	[
		'of which a part has one',
		'    from: 5\n',
		'    from: 3\n',
		/One question is about this part alone; a part has 2/,
		{
			on: '- { id: days',
			also: [
				[FILE, 'from: 6, to: 7', 'from: 3, to: 7'],
				[FILE, 'from: 8, to: 10', 'from: 3, to: 10']
			]
		}
	]
]);
