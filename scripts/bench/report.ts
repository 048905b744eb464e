/** One thing measured; `wanted` where there is a limit. */
export interface Row {
	what: string;
	measured: string;
	wanted?: string;
}

/** Says a row at once, because the bench takes minutes, and hands it on for the table at the end. */
export function say(what: string, measured: string, wanted?: string): Row {
	console.log(`${what}: ${measured}${wanted ? ` (wanted ${wanted})` : ''}`);
	return { what, measured, wanted };
}

export interface Ratio {
	is: number;
	against: number;
	unit: string;
}

/** `1.51 × (21482 : 14242 bytes)` */
export const formatRatio = ({ is, against, unit }: Ratio): string =>
	`${(is / against).toFixed(2)} × (${is.toFixed(0)} : ${against.toFixed(0)} ${unit})`;

/** The geometric mean: it alone does not depend on which of the two is called 1. */
export function meanRatio(ratios: readonly Ratio[]): string {
	const sum = ratios.reduce((sum, { is, against }) => sum + Math.log(is / against), 0);
	return `${Math.exp(sum / ratios.length).toFixed(2)} ×`;
}

/** A Markdown table, its columns padded. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const all = [head, ...rows];
	const widths = head.map((_, column) =>
		Math.max(...all.map((cells) => cells[column]?.length ?? 0))
	);
	const line = (cells: readonly string[]) =>
		`| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
	return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

export const tableOf = (rows: readonly Row[]): string =>
	table(
		['what', 'measured', 'wanted'],
		rows.map(({ what, measured, wanted = '–' }) => [what, measured, wanted])
	);
