import { edits, type WrongInput } from '../wrong-input.ts';

const FILE = 'annotations/first-steps.yaml';

const steps = edits('a first step', FILE, [
	['on no text', 'document: harbour', 'document: harbor', /no document "harbor"/],
	['with an underscore', 'id: who-counts', 'id: who_counts', /small letters/],
	['that ends before it begins', 'to: 3', 'to: 1', /sentences 2 to 1; the text has/],
	['with a sentence too many', 'to: 3', 'to: 90', /sentences 2 to 90/],
	['that quotes what nobody printed', '“in 2021”', '“in 2022”', /"in 2022" does not stand/],
	[
		'with one answer',
		'      - { label: The paper, tells: It prints what the office says. }\n',
		'',
		/fewer than two answers/,
		{ on: '    answers:' }
	],
	['with an answer twice', 'label: The paper', 'label: The office', /stands there twice/],
	[
		'with a bare answer',
		', tells: It prints what the office says.',
		'',
		/tells is missing/,
		{ on: '- { label: The paper' }
	],
	['with a reference that is none', '[report]', '[reports]', /"reports" is not in/],
	[
		'without the reference of a fact',
		'        references: [report]\n',
		'',
		/"8,412 letters" does not stand/,
		{ on: '        tells: It says so' }
	]
]);

const last = edits('the last of the first steps', FILE, [
	['with the id of another', 'id: look-alone', 'id: who-counts', /is that of another step/],
	['with a note that is none', 'note: office-says', 'note: office-say', /no note "office-say"/],
	['with a note of another sentence', 'note: office-says', 'note: staf', /marks nothing in/],
	['with a part that is none', 'part: letters-and-ships', 'part: letters', /no part "letters"/],
	['without a part', '  part: letters-and-ships\n', '', /part is missing/, { on: 'find:' }]
]);

const lists = edits('a list of the file of first steps', FILE, [
	['under another name', 'steps:\n', 'step:\n', /Unknown field "step"/]
]);

const why = edits('a finding of research', FILE, [
	['of no year', '    year: 2021\n', '', /year is missing/, { on: '- says: Reasons' }],
	['with an address as its DOI', 'doi: 10.1000', 'doi: https://doi.org/10.1000', /is no DOI/],
	['without authors', 'authors: Somebody et al.', "authors: ''", /authors must not be empty/]
]);

export const firstStepsCases: WrongInput[] = [...steps, ...last, ...why, ...lists];
