import { describe, expect, it } from 'vitest';
import { project } from '../text/projection.ts';
import { sentences } from '../text/sentence.ts';
import type { AnchoredAnnotation } from './annotation.ts';
import { checkFirstReading, type ReadText } from './check-first-reading.ts';
import { firstReading } from './first-reading.ts';

/** Sixteen paragraphs of one sentence. */
const projection = project(Array.from({ length: 16 }, (_, i) => `Sentence ${i + 1}.`));

/** A note beside a sentence; `marks` may have f (first), r (rival), c (of another kind), p (of the repost). */
function note(sentence: number, marks = ''): AnchoredAnnotation {
	const { start, end } = projection.blocks[sentence - 1] ?? { start: 0, end: 0 };
	return {
		id: `n${sentence}${marks}`,
		kind: marks.includes('c') ? 'corroborated' : 'text-signal',
		facets: marks.includes('p') ? { signal: 'republication' } : {},
		quantities: [],
		quotes: [],
		title: 'A title',
		note: 'A note.',
		...(marks.includes('r') && { rival: 'Or not.' }),
		...(marks.includes('f') && { first: 'It is short.' }),
		references: [],
		conflicts: [],
		positions: [{ start, end }]
	};
}
const text = (...annotations: AnchoredAnnotation[]): ReadText => ({
	projection,
	paragraphs: projection.blocks.map((_, block) => ({ blocks: [block] })),
	sentences: sentences(projection),
	annotations
});
/** Five first notes from the beginning to the end. */
const five = [note(1, 'f'), note(5, 'f'), note(9, 'f'), note(12, 'f'), note(16, 'f')];
const others = [note(2), note(3), note(4)];

describe('firstReading', () => {
	/** name, notes, ids of those that a reader begins with */
	const rows: [string, AnchoredAnnotation[], string[]][] = [
		[
			'all of seven, chosen or not',
			[...five, note(2), note(3)],
			['n1f', 'n5f', 'n9f', 'n12f', 'n16f', 'n2', 'n3']
		],
		['of eight those that are chosen', [...five, ...others], ['n1f', 'n5f', 'n9f', 'n12f', 'n16f']],
		['none of none', [], []]
	];
	it.each(rows)('has %s', (_, notes, expected) => {
		expect(firstReading(notes).map(({ id }) => id)).toEqual(expected);
	});
});

describe('checkFirstReading', () => {
	const sound: [string, AnchoredAnnotation[]][] = [
		['a text without notes', []],
		['seven notes, none of them chosen', [...others, note(5), note(6), note(7), note(8)]],
		['five of eight', [...five, ...others]],
		['eight of nine', [...five, note(6, 'f'), note(7, 'f'), note(8, 'f'), note(2)]],
		['every kind', [note(1, 'fc'), ...five.slice(1), ...others, note(6, 'c')]],
		[
			'a quarter in which nothing is marked',
			[...five.slice(1), note(6, 'f'), note(7), note(8), note(9)]
		],
		[
			'the same share of rivals',
			[note(1, 'fr'), ...five.slice(1), note(2, 'r'), ...others, note(6), note(7)]
		],
		[
			'the whole notes that its share is',
			[
				...five.slice(1).map((one) => ({ ...one, rival: 'Or not.' })),
				note(1, 'fc'),
				note(2, 'r'),
				note(3, 'r'),
				note(6, 'r')
			]
		]
	];
	it.each(sound)('takes %s', (_, notes) => {
		expect(checkFirstReading(text(...notes))).toEqual([]);
	});

	/** name, notes, path, subject, what, the nearest */
	const rows: [string, AnchoredAnnotation[], PropertyKey[], string, string, string?][] = [
		[
			'nothing chosen',
			[...others, note(5), note(6), note(7), note(8), note(9)],
			['annotations'],
			'first reading',
			'The first reading has 0 notes; it has 5 to 8.'
		],
		[
			'four',
			[...five.slice(0, 2), ...five.slice(3), ...others, note(6)],
			['annotations'],
			'first reading',
			'The first reading has 4 notes; it has 5 to 8.'
		],
		[
			'nine',
			[...five, note(2, 'f'), note(6, 'f'), note(7, 'f'), note(8, 'f')],
			['annotations'],
			'first reading',
			'The first reading has 9 notes; it has 5 to 8.'
		],
		[
			'a kind that is missing',
			[...five, ...others, note(6, 'c'), note(7, 'cr'), note(8, 'c')],
			['annotations', 8],
			'first reading',
			'No note of the kind corroborated is in the first reading; the text has 3.',
			'n7cr'
		],
		[
			'two beside one paragraph',
			[...five, { ...note(1, 'f'), id: 'again' }, ...others],
			['annotations', 5, 'first'],
			'again',
			'The first reading has this note and "n1f" beside the same paragraph.'
		],
		[
			'nothing at the beginning',
			[...five.slice(1), note(6, 'f'), ...others],
			['annotations', 5],
			'first reading',
			'The first reading has no note in the first quarter of the text (sentences 1 to 4).',
			'n2'
		],
		[
			'nothing at the end',
			[...five.slice(0, 4), note(11, 'f'), ...others, note(16)],
			['annotations', 8],
			'first reading',
			'The first reading has no note in the last quarter of the text (sentences 13 to 16).',
			'n16'
		],
		[
			'fewer rivals than the text has',
			[note(1, 'fr'), ...five.slice(1), note(2, 'r'), note(3, 'r'), note(4, 'r')],
			['annotations'],
			'first reading',
			'Of the first reading 1 in 5 notes have a rival, of the text 4 in 8.'
		]
	];
	it.each(rows)('tells %s', (_, notes, path, subject, what, nearest) => {
		const told = checkFirstReading(text(...notes));
		// Where a kind is missing, so is the rival that only it has.
		expect(told[0]).toEqual({
			path,
			subject,
			what,
			...(nearest !== undefined && { nearest }),
			remedy: expect.stringMatching(/\S/)
		});
	});
});
