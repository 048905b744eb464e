import { describe, expect, it } from 'vitest';
import { madeCodebook } from '../library/made/made-codebook.ts';
import type { Reference } from '../codebook/references.ts';
import type { Annotation } from './annotation.ts';
import { checkNote } from './check-note.ts';

const words = (number: number) => Array.from({ length: number }, () => 'word').join(' ');

const reference = (
	id: string,
	places: Reference['places'],
	source = 'A page'
): [string, Reference] => [id, { id, fact: 'It is so.', source, short: 'Page', places }];
const codebook = {
	reaches: madeCodebook.reaches,
	references: new Map([
		reference('linked', [{ url: 'https://example.org/a', kind: 'original', shows: 'yes' }]),
		reference('named', [{ address: 'a page', kind: 'original', unlinked: 'It is weak.' }]),
		reference('nowhere', []),
		reference('act', [], 'Harbour Act, 2020, Arts 3, 16(2)')
	])
};

const step = {
	do: 'Count the words.',
	for: 'There are two.',
	against: 'There are three.',
	opens: []
};
const sound: Annotation = {
	id: 'made',
	kind: 'unverifiable-statistic',
	facets: { credit: 'none' },
	quantities: [],
	quotes: [{ exact: 'two' }],
	title: 'A title',
	note: words(30),
	try: step,
	reach: 'page',
	references: [],
	conflicts: []
};
const signal = (signal: string, fields: Partial<Annotation> = {}): Partial<Annotation> => ({
	kind: 'text-signal',
	facets: { signal },
	...fields
});
const bare = { try: undefined, reach: undefined };
const discrepancy = (fields: Partial<Annotation> = {}): Partial<Annotation> => ({
	kind: 'text-signal',
	facets: { signal: 'discrepancy', strength: 'strict' },
	conflicts: ['other'],
	...fields
});
const corroborated = (fields: Partial<Annotation> = {}): Partial<Annotation> => ({
	kind: 'corroborated',
	facets: { extent: 'part', independence: 'law' },
	note: words(20),
	references: ['linked'],
	...bare,
	...fields
});
const doing = (words: string, opens: string[] = []) => ({ try: { ...step, do: words, opens } });

describe('checkNote', () => {
	const rows: [string, Partial<Annotation>][] = [
		['a note with a step', {}],
		['a note of twenty words', { note: words(20) }],
		['a note of sixty words', { note: words(60) }],
		['a second end of six words', { note: words(6), twin: 'other' }],
		['a second end of thirty words', { note: words(30), twin: 'other' }],
		['a typo without a step, of six words', signal('typo', { ...bare, note: words(6) })],
		['a typo of thirty words', signal('typo', { note: words(30) })],
		['a republication without a step', signal('republication', { ...bare, note: words(6) })],
		['a corroborated note without a step', corroborated()],
		['a corroborated note of twelve words', corroborated({ note: words(12) })],
		['a corroborated note of thirty-five words', corroborated({ note: words(35) })],
		['words beside the article that a record names', { references: ['act'], law: { 16: 'wider' } }],
		[
			'some of its words beside an article',
			{ references: ['act'], law: { 16: [{ words: 'two', is: 'wider' }] } }
		],
		[
			'words beside the article that the note names itself',
			{ kind: 'official-source', facets: { part: 'Art. 16(2)' }, law: { 16: 'wider' } }
		],
		['a corroborated note with a step', corroborated({ try: step, reach: 'public' })],
		['a strict discrepancy', discrepancy()],
		[
			'a step as long as it may be',
			{ try: { do: words(22), for: words(14), against: words(14), opens: [] } }
		],
		['a step that opens what is linked', doing('Open the page.', ['linked'])],
		['a step that opens what is named', doing('Open the page.', ['named'])],
		['a step that searches for words', doing('Search for *two words*.')],
		['an open question', doing('Ask what is left open here.')]
	];
	it.each(rows)('takes %s', (_, fields) => {
		expect(checkNote({ ...sound, ...fields }, codebook)).toEqual([]);
	});

	/** name, fields, path, what is told, the remedy */
	const amiss: [string, Partial<Annotation>, PropertyKey[], string, RegExp][] = [
		[
			'a note that is too short',
			{ note: words(19) },
			['note'],
			'The note has 19 words; a note has 20 to 60.',
			/^Add 1, or name in `twin`/
		],
		[
			'a note that is too long',
			{ note: words(61) },
			['note'],
			'The note has 61 words; a note has 20 to 60.',
			/^Take out 1;/
		],
		[
			'a second end that is too long',
			{ note: words(33), twin: 'other' },
			['note'],
			'The note has 33 words; the second end of a twin has 6 to 30.',
			/^Take out 3;/
		],
		[
			'a typo that is too long',
			signal('typo', { note: words(31) }),
			['note'],
			'The note has 31 words; a note on a typo has 6 to 30.',
			/^Take out 1;/
		],
		[
			'a republication that is too short',
			signal('republication', { note: words(5) }),
			['note'],
			'The note has 5 words; a note on a republication has 6 to 60.',
			/^Add 1,/
		],
		[
			'a corroborated note that is too long',
			corroborated({ note: words(36) }),
			['note'],
			'The note has 36 words; a corroborated note has 12 to 35.',
			/^Take out 1;/
		],
		[
			'a note without a step',
			{ try: undefined },
			[],
			'The note ends without a step: `try` is missing.',
			/`do`, `for` and `against`/
		],
		[
			'a garbled passage without a step',
			signal('garbled', { try: undefined }),
			[],
			'The note ends without a step: `try` is missing.',
			/./
		],
		[
			'a note that does not say what would settle it',
			{ reach: undefined },
			[],
			'The note does not say what could settle the sentence: `reach` is missing.',
			/page, library, public, holder/
		],
		[
			'a step that is too long',
			{ try: { ...step, do: words(23) } },
			['try', 'do'],
			'try.do has 23 words; it has at most 22.',
			/^Take out 1\.$/
		],
		[
			'a result for it that is too long',
			{ try: { ...step, for: words(15) } },
			['try', 'for'],
			'try.for has 15 words; it has at most 14.',
			/^Take out 1\.$/
		],
		[
			'a result against it that is too long',
			{ try: { ...step, against: words(17) } },
			['try', 'against'],
			'try.against has 17 words; it has at most 14.',
			/^Take out 3\.$/
		],
		[
			'a step that opens nothing that is named',
			doing('Count them, then open the report.'),
			['try', 'do'],
			'The step opens something, and does not say what a reader can open.',
			/`opens`.*\*stars\*/
		],
		[
			'a search without words',
			doing('Search for the report.'),
			['try', 'do'],
			'The step opens something, and does not say what a reader can open.',
			/./
		],
		[
			'a step that opens what has no place',
			doing('Open the page.', ['linked', 'nowhere']),
			['try', 'opens', 1],
			'The step opens "nowhere", which has no place that a reader could open.',
			/./
		],
		[
			'a discrepancy without strength',
			discrepancy({ facets: { signal: 'discrepancy' } }),
			['signal'],
			'The discrepancy has no strength.',
			/strict.*ordinary/
		],
		[
			'a discrepancy without a counterpart',
			discrepancy({ conflicts: [] }),
			['signal'],
			'The discrepancy has no counterpart.',
			/`conflicts`/
		],
		[
			'an article that its record does not name',
			{ references: ['act'], law: { 16: 'wider', 4: 'same' } },
			['law', '4'],
			'No record of the note names Article 4.',
			/Name one of these: 3, 16;/
		],
		[
			'words that it does not mark, beside an article',
			{ references: ['act'], law: { 16: [{ words: 'elsewhere', is: 'wider' }] } },
			['law', '16'],
			'Beside Article 16 stand words that the note does not mark: “elsewhere”.',
			/letter for letter/
		],
		[
			'an article, and no record',
			{ law: { 16: 'wider' } },
			['law', '16'],
			'No record of the note names Article 16.',
			/^Add the record to `references`/
		],
		[
			'the strength of something else',
			signal('garbled', { facets: { signal: 'garbled', strength: 'strict' } }),
			['strength'],
			'Only a discrepancy has a strength.',
			/Remove/
		],
		[
			'a corroborated note without a record',
			corroborated({ references: [] }),
			['kind'],
			'The note says that a record bears the sentence out, and names none.',
			/`references`/
		]
	];
	it.each(amiss)('tells %s', (_, fields, path, what, remedy) => {
		expect(checkNote({ ...sound, ...fields }, codebook)).toEqual([
			{ path, what, remedy: expect.stringMatching(remedy) }
		]);
	});
});
