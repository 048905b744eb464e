/** W3C TextQuoteSelector; `prefix` and `suffix` only where `exact` stands more than once. */
export interface TextQuote {
	exact: string;
	prefix?: string;
	suffix?: string;
}

/**
 * A place in a text projection, `end` exclusive. Unlike in the W3C’s TextPositionSelector both count UTF-16 code units,
 * as strings do; code points are counted where positions are published.
 */
export interface TextPosition {
	start: number;
	end: number;
}
