/** W3C TextQuoteSelector; `prefix` and `suffix` only where `exact` stands more than once. */
export interface TextQuote {
	exact: string;
	prefix?: string;
	suffix?: string;
}

/** W3C TextPositionSelector: UTF-16 code units over a text projection, `end` exclusive. */
export interface TextPosition {
	start: number;
	end: number;
}
