import { guardCell } from '../guard-cell.ts';
import { oneLine } from './one-line.ts';
import { NONE } from './terms.ts';
import type { Answer, Work } from './work.ts';

const COLUMNS = [
	'sentence',
	'round',
	'kinds',
	'unsure',
	'sure',
	'lookup',
	'reason',
	'blind',
	'stand',
	'because',
	'words'
] as const;

/** What a spreadsheet would read on from as a quoted cell, past the tab. */
const QUOTED = /^[\s\p{Cf}]*"/u;

const toCell = (words: string): string =>
	oneLine(QUOTED.test(words) ? `'${words}` : guardCell(words));

const toRow = ({ at, round, kinds, unsure, sure, lookup, reason, blind, after }: Answer) =>
	({
		sentence: at.n,
		round,
		kinds: kinds?.length === 0 ? NONE : kinds?.join(';'),
		unsure,
		sure,
		lookup,
		reason,
		blind,
		stand: after?.stand,
		because: after?.because,
		words: at.exact
	}) satisfies Record<(typeof COLUMNS)[number], unknown>;

/**
 * A work as a table for spreadsheets: a header, then an answer a line, tabs between cells, nothing quoted. Empty: not said;
 * `none`: looked at, no kind stands here. A cell that a spreadsheet could run has an apostrophe in front.
 *
 * Not to be read back. Lost are the header, places, `left`, tabs, line breaks and controls that turn the line; and whether
 * an apostrophe in front was the reader’s.
 */
export function toTsv({ answers }: Work): string {
	const rows = answers.map((answer) => {
		const row = toRow(answer);
		return COLUMNS.map((column) => toCell(String(row[column] ?? '')));
	});
	return [COLUMNS, ...rows].map((cells) => `${cells.join('\t')}\n`).join('');
}
