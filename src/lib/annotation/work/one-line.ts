/** What sets the direction of what follows it, and so could turn words that are not a reader’s (UAX #9, 2). */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu;

/** Words on one line: tabs, line breaks and other control characters become spaces, controls that turn the line go. */
export const oneLine = (words: string): string =>
	words.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(TURNS, '');
