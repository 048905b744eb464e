/**
 * Characters that are not seen, or are taken for others: controls, direction marks, joiners, soft hyphens, byte order marks,
 * halves of characters, the sign for what could not be decoded, private ones, every space but the plain one, and line
 * separators. Tabs and line feeds are among them.
 */
const UNUSUAL =
	/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\uFFFC\uFFFD]|(?! )\p{Zs}/u;

const EVERY_UNUSUAL = new RegExp(UNUSUAL, 'gu');

/** Names after Unicode, for those that an editor is likely to meet; of others the number has to do. */
const NAMES: Record<number, string> = {
	0x00: 'zero byte',
	0x09: 'tab',
	0x0a: 'line feed',
	0x0b: 'line tabulation',
	0x0c: 'form feed',
	0x0d: 'carriage return',
	0x1b: 'escape',
	0x20: 'space',
	0x7f: 'delete',
	0x85: 'next line',
	0xa0: 'no-break space',
	0xad: 'soft hyphen',
	0x061c: 'Arabic letter mark',
	0x1680: 'Ogham space mark',
	0x180e: 'Mongolian vowel separator',
	0x2000: 'en quad',
	0x2001: 'em quad',
	0x2002: 'en space',
	0x2003: 'em space',
	0x2004: 'three-per-em space',
	0x2005: 'four-per-em space',
	0x2006: 'six-per-em space',
	0x2007: 'figure space',
	0x2008: 'punctuation space',
	0x2009: 'thin space',
	0x200a: 'hair space',
	0x200b: 'zero width space',
	0x200c: 'zero width non-joiner',
	0x200d: 'zero width joiner',
	0x200e: 'left-to-right mark',
	0x200f: 'right-to-left mark',
	0x2028: 'line separator',
	0x2029: 'paragraph separator',
	0x202a: 'left-to-right embedding',
	0x202b: 'right-to-left embedding',
	0x202c: 'pop directional formatting',
	0x202d: 'left-to-right override',
	0x202e: 'right-to-left override',
	0x202f: 'narrow no-break space',
	0x205f: 'medium mathematical space',
	0x2060: 'word joiner',
	0x2066: 'left-to-right isolate',
	0x2067: 'right-to-left isolate',
	0x2068: 'first strong isolate',
	0x2069: 'pop directional isolate',
	0x2800: 'blank of Braille',
	0x3000: 'ideographic space',
	0x3164: 'Hangul filler',
	0xfe0e: 'variation selector 15',
	0xfe0f: 'variation selector 16',
	0xfeff: 'byte order mark',
	0xfffc: 'object replacement character',
	0xfffd: 'replacement character, the sign for what could not be decoded'
};

/** Groups whose members are told apart by their number. */
const GROUPS: [RegExp, string][] = [
	[/\p{Cs}/u, 'half of a character'],
	[/\p{Cc}/u, 'control character'],
	[/\p{Co}/u, 'character of private use'],
	[/\p{Zs}/u, 'unusual space'],
	[/\p{Noncharacter_Code_Point}/u, 'code point that is no character'],
	[UNUSUAL, 'invisible character']
];

/** The number of a character as Unicode writes it: `U+00A0`. */
export const codePointOf = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A character by name and number: `no-break space (U+00A0)`; one that can be seen is shown. */
export function nameCharacter(character: string): string {
	const name =
		NAMES[character.codePointAt(0) ?? 0] ?? GROUPS.find(([group]) => group.test(character))?.[1];
	return `${name ?? `“${character}”`} (${codePointOf(character)})`;
}

/** The unusual characters of a string, each once, in order. */
export const unusualCharacters = (text: string): string[] => [
	...new Set(Array.from(text.matchAll(EVERY_UNUSUAL), ([character]) => character))
];

/** The words with each unusual character replaced by its number: `no⟨U+00A0⟩break`. */
export const revealUnusual = (text: string): string =>
	text.replace(EVERY_UNUSUAL, (character) => `⟨${codePointOf(character)}⟩`);
