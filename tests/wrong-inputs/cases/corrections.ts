import { edits, type WrongInput } from '../wrong-input.ts';

const corrections = edits('a correction', 'annotations/corrections.yaml', [
	['of no text', 'document: letter', 'document: later', /no document "later"/],
	['of a note with a slip', 'note: staf', 'note: staff', /"staff" is no note of harbour/],
	['of a note of another text', 'note: staf', 'note: opened', /"opened" is no note of harbour/],
	[
		'after the last change',
		'day: 2024-03-08',
		'day: 2024-03-10',
		/2024-03-10, is after that of the last change/
	],
	[
		'told twice',
		'was: It doubted a date that stands in the letter.',
		'was: It gave the number of the year before.',
		/told twice/
	],
	[
		'that does not say what stands now',
		'    now: The note is gone.\n',
		'',
		/now is missing/,
		{ on: '- document: letter' }
	],
	['that says nothing', 'now: The note is gone.', "now: ''", /now/],
	['of 321 characters', 'now: The note is gone.', `now: ${'x'.repeat(321)}`, /320 characters/],
	[
		'with a telephone',
		'now: The note is gone.',
		'now: The note is gone, call 4711.',
		/4711|digits/
	],
	['with its author', 'day: 2024-03-08', 'day: 2024-03-08\n    by: us', /Unknown field "by"/]
]);

export const correctionCases: WrongInput[] = [
	...corrections,
	...edits('the edition', 'annotations/corrections.yaml', [
		['without a name', 'edition: second\n', '', /edition is missing/, { on: 'changed:' }],
		['with a number for a name', 'edition: second', 'edition: 2', /edition/],
		['without a list', 'corrections:\n', 'correction:\n', /Unknown field "correction"/]
	])
];
