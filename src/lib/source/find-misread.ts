/** What Windows-1252 shows for the bytes 0x80 to 0x9F; five of them it has no character for, and they stay controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A byte as it is shown: what goes on within a character of UTF-8. */
const NEXT = `[\u0080-\u00bf${WINDOWS_1252}]`;

/**
 * Characters that are seldom in a text and always in one whose UTF-8 was read as Windows-1252 or Latin-1: “â€œ” for “, “Ã©” for é,
 * “Ð¿Ñ€” for пр, “ðŸ˜€” for 😀. Quotation marks behind Â and Ã are left out: “MANHÔ” is a word.
 */
const MISREAD = new RegExp(
	[
		`â[€‚„\u0080\u0082\u0084]${NEXT}`,
		`[ÂÃ][\u00a0-\u00aa\u00ac-\u00ba\u00bc-\u00bf]`,
		`(?:[ÐÑ]${NEXT}){2,}`,
		`ð[Ÿ\u009f]${NEXT}{2}`
	].join('|'),
	'u'
);

/** The first characters of a line that look like a misread encoding, and what they were before; nothing where none do. */
export function findMisread(line: string): { found: string; meant: string } | undefined {
	const [found] = MISREAD.exec(line) ?? [];
	if (found === undefined) return undefined;
	const bytes = Array.from(found, (character) => {
		const place = WINDOWS_1252.indexOf(character);
		const byte = place === -1 ? (character.codePointAt(0) ?? 0) : 0x80 + place;
		return `%${byte.toString(16)}`;
	});
	try {
		return { found, meant: decodeURIComponent(bytes.join('')) };
	} catch {
		return undefined;
	}
}
