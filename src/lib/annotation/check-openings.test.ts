import { describe, expect, it } from 'vitest';
import { checkOpenings } from './check-openings.ts';
import type { Annotation } from './annotation.ts';

const notes = (...steps: (string | undefined)[]): Annotation[] =>
	steps.map((words, index) => ({
		id: `n${index + 1}`,
		kind: 'text-signal',
		facets: {},
		quantities: [],
		quotes: [],
		title: 'A title',
		note: 'A note.',
		...(words !== undefined && {
			try: { do: words, for: 'It is.', against: 'It isn’t.', opens: [] }
		}),
		references: [],
		conflicts: []
	}));
const alike = (number: number) =>
	Array.from({ length: number }, (_, i) => `Read the next line ${i}.`);

describe('checkOpenings', () => {
	const sound: [string, (string | undefined)[]][] = [
		['no step', [undefined, undefined]],
		['six that begin alike', alike(6)],
		['six that begin alike, and others', [...alike(6), 'Read the last line.', undefined]]
	];
	it.each(sound)('takes %s', (_, steps) => {
		expect(checkOpenings(notes(...steps))).toEqual([]);
	});

	/** name, steps, place of the seventh, what is told */
	const rows: [string, string[], number, string][] = [
		[
			'a seventh',
			alike(7),
			6,
			'"read the next …" begins 7 steps of this text; 6 at most may begin alike.'
		],
		[
			'an eighth once',
			['Count them.', ...alike(8)],
			7,
			'"read the next …" begins 8 steps of this text; 6 at most may begin alike.'
		],
		[
			'a seventh in other letters and marks',
			[...alike(6), 'read *the next*, please.'],
			6,
			'"read the next …" begins 7 steps of this text; 6 at most may begin alike.'
		]
	];
	it.each(rows)('tells %s', (_, steps, place, what) => {
		expect(checkOpenings(notes(...steps))).toEqual([
			{
				path: ['annotations', place, 'try', 'do'],
				subject: `n${place + 1}`,
				what,
				remedy: expect.stringMatching(/^Let \d of them/)
			}
		]);
	});
});
