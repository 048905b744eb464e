/** What a mark of a plot means: shapes, since colour is lost on paper, in forced colours, and to some eyes. */
export interface KeyEntry {
	mark: 'dot' | 'diamond' | 'square' | 'room';
	words: string;
}

/** A plot, drawn while building, with what it shows as a table. */
export interface PlotData {
	/** Markup, escaped by whoever drew it, in the width of a column. */
	svg: string;
	/** The same in the width of a phone. */
	narrow: string;
	key: KeyEntry[];
	caption: string;
	columns: string[];
	rows: (string | number)[][];
}
