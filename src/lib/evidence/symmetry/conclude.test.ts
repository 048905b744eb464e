import { describe, expect, it } from 'vitest';
import { conclude } from './conclude.ts';
import type { OfficialNote } from './officials.ts';
import type { SymmetryRow } from './symmetry.ts';

const passages = (length: number) => Array.from({ length }, () => ({}) as OfficialNote);
const row = (
	about: 'texts' | 'notes',
	question: string,
	us: number,
	china: number,
	ofPassages = true
): SymmetryRow => ({
	question,
	definition: 'Made.',
	about,
	us: { number: us, notes: [] },
	china: { number: china, notes: [] },
	ofPassages
});
/** Of four passages of US officials and twenty of Chinese officials; a passage of four moves a share by 25 points. */
const concluded = (...rows: SymmetryRow[]) =>
	conclude({ us: passages(4), china: passages(20), rows });

describe('conclude', () => {
	it('says how much a count of so few can say', () => {
		expect(concluded().weight).toBe(
			'We count 4 passages of US officials and 20 of Chinese officials. On the smaller side one passage more or less moves a share by 25 points in a hundred, so a difference of no more than that says nothing.'
		);
	});

	/** name, count for US officials of 4, for Chinese officials of 20, whether it is told */
	const shares: [string, number, number, boolean][] = [
		['the same share', 2, 10, false],
		['apart by just what a passage moves', 2, 5, false],
		['apart by more', 2, 4, true],
		['apart by more, the other way', 1, 11, true]
	];
	it.each(shares)('shares: %s', (_, us, china, isTold) => {
		expect(concluded(row('notes', 'Made', us, china)).notes).toEqual(
			isTold ? [`Made: ${us} of 4 for US officials, ${china} of 20 for Chinese officials`] : []
		);
	});

	/** name, average for US officials, for Chinese officials, whether it is told */
	const averages: [string, number, number, boolean][] = [
		['the same', 50, 50, false],
		['apart by a quarter of the higher', 40, 30, false],
		['apart by more', 40, 29, true],
		['none at all', 0, 0, false]
	];
	it.each(averages)('averages: %s', (_, us, china, isTold) => {
		expect(concluded(row('texts', 'Made', us, china, false)).texts).toEqual(
			isTold ? [`Made: ${us} for US officials, ${china} for Chinese officials`] : []
		);
	});

	it('says that no code of the notes differs', () => {
		const { texts, notes, verdict } = concluded(
			row('texts', 'Told', 4, 0),
			row('notes', 'Asked', 2, 9)
		);
		expect([texts.length, notes.length]).toEqual([1, 0]);
		expect(verdict).toMatch(
			/^By none of the 1 codes that look at our notes .* no proof that we are even-handed/
		);
	});

	it('says how many do', () => {
		const { verdict } = concluded(row('notes', 'One', 4, 0), row('notes', 'Two', 2, 10));
		expect(verdict).toMatch(/^By 1 of the 2 codes that look at our notes the two sides differ/);
	});

	it('compares nothing where a side has no passage', () => {
		expect(conclude({ us: [], china: passages(3), rows: [row('notes', 'Made', 0, 3)] })).toEqual({
			weight:
				'We count 0 passages of US officials and 3 of Chinese officials: there is nothing to compare.',
			texts: [],
			notes: [],
			verdict: ''
		});
	});
});
