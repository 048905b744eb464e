import { count } from '../../parts/format.ts';
import type { Symmetry, SymmetryRow } from './symmetry.ts';

/** Averages differ by more than this share of the higher, or are taken for alike. Our rule. */
const STEP_OF_AVERAGES = 0.25;

/** What the counts amount to, in words. */
export interface Conclusion {
	/** How much a count of so few passages can say. */
	weight: string;
	/** Codes that differ by more than that, each a sentence without its full stop: what the texts do, what the notes do. */
	texts: string[];
	notes: string[];
	/** What that says of our notes. */
	verdict: string;
}

/**
 * Concludes from the counts alone. Shares differ where they lie further apart than one passage more or less would move the
 * share of the smaller side; averages, where they lie further apart than a quarter of the higher.
 */
export function conclude({ us, china, rows }: Symmetry): Conclusion {
	const sides = `${count(us.length, 'passage')} of US officials and ${china.length} of Chinese officials`;
	const fewest = Math.min(us.length, china.length);
	if (fewest === 0) {
		return {
			weight: `We count ${sides}: there is nothing to compare.`,
			texts: [],
			notes: [],
			verdict: ''
		};
	}
	const step = 1 / fewest;
	const apart = rows.filter((row) => isApart(row, us.length, china.length, step));
	const told = (about: SymmetryRow['about']) =>
		apart.filter((row) => row.about === about).map((row) => tell(row, us.length, china.length));
	const notes = told('notes');
	const asked = rows.filter(({ about }) => about === 'notes').length;
	return {
		weight: `We count ${sides}. On the smaller side one passage more or less moves a share by ${Math.round(step * 100)} points in a hundred, so a difference of no more than that says nothing.`,
		texts: told('texts'),
		notes,
		verdict:
			notes.length === 0
				? `By none of the ${asked} codes that look at our notes do the two sides differ by more than that. With so few passages this is no proof that we are even-handed.`
				: `By ${notes.length} of the ${asked} codes that look at our notes the two sides differ by more than that. The counts do not say why; the notes behind them can be read.`
	};
}

function isApart(
	{ us, china, ofPassages }: SymmetryRow,
	ofUs: number,
	ofChina: number,
	step: number
) {
	if (ofPassages) return Math.abs(us.number / ofUs - china.number / ofChina) > step + 1e-9;
	const higher = Math.max(us.number, china.number);
	return Math.abs(us.number - china.number) > STEP_OF_AVERAGES * higher;
}

function tell({ question, us, china, ofPassages }: SymmetryRow, ofUs: number, ofChina: number) {
	const shown = (number: number, of: number) => (ofPassages ? `${number} of ${of}` : `${number}`);
	return `${question}: ${shown(us.number, ofUs)} for US officials, ${shown(china.number, ofChina)} for Chinese officials`;
}
