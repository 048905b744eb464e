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

/** `1.51 × (21482 : 14243 bytes)` */
export const ratio = (a: number, b: number, unit: string): string =>
	`${(a / b).toFixed(2)} × (${a.toFixed(0)} : ${b.toFixed(0)} ${unit})`;

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
