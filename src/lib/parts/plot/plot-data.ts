/** A plot, drawn while building, with what it shows as a table. */
export interface PlotData {
	/** Markup, escaped by whoever drew it. */
	svg: string;
	caption: string;
	columns: string[];
	rows: (string | number)[][];
}
