/**
 * What a spreadsheet would run as a formula: = + - @, in full width too, also behind white space and what cannot be seen; a
 * tab or the end of a line, behind which one could stand (https://owasp.org/www-community/attacks/CSV_Injection). Apostrophes
 * before it may be guards already.
 */
const RISKY = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/**
 * Words as a cell for spreadsheets: with an apostrophe in front where they would be run as a formula. Words that begin with
 * apostrophes and such a sign get one more, so whoever takes one away has the words again.
 */
export const guardCell = (words: string): string => (RISKY.test(words) ? "'" : '') + words;
