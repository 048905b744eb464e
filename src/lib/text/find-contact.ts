/** What somebody could reach somebody else by. */
export type Contact =
	| { is: 'mail address'; found: string }
	| { is: 'street address'; found: string }
	/** Seven or more digits in a run, whatever stands between them. */
	| { is: 'long number'; found: string }
	/** Three to six digits beside a word such as “hotline”. */
	| { is: 'short number'; found: string };

const MAIL = /[^\s@<>(]+@[^\s@<>)]+\.[\p{L}\d]{2,}/u;

const STREET_NAMES =
	'Street|Road|Avenue|Lane|Boulevard|Square|Alley|Hutong|Drive|Quay|St|Rd|Ave|Blvd';
const STREET = new RegExp(
	[
		// The Silk Road and its kind have no numbers; “14 Silk Road countries” is no house.
		String.raw`\b\d{1,5}[a-z]?,? (?!Silk )(?:\p{Lu}[\p{L}’'.-]*,? ){1,4}(?:${STREET_NAMES})\b`,
		String.raw`\b(?:${STREET_NAMES}),? No\.? ?\d+`,
		String.raw`\p{Script=Han}(?:路|街|胡同|巷|道)\s?\d{1,5}\s?号`
	].join('|'),
	'u'
);

/** Days, dates, identifiers of papers, years and spans of them, and figures with separators: no telephone has this form. */
const HARMLESS =
	/\b\d{4}-\d\d-\d\d\b|\b10\.\d{4,9}\/\S+|(?<!\d)(?:1[89]|20)\d\d(?!\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+/g;
const LONG = /\+?\d(?:[ ().\-–/]{0,2}\d){6,}/;

/** Not in a figure that is bounded, has separators or is a percentage. */
const DIGITS = String.raw`(?<![\d.,]|than |about |over |nearly |almost )\d{3,6}(?![\d%]|[.,]\d)`;
/** Up to two words, within a sentence; in addresses and ids hyphens and slashes part words. */
const BETWEEN = String.raw`[\s\-–—_/“”"'’()#:,=?&]+(?:\p{L}+[\s\-–—_/“”"'’()#:,=?&]+){0,2}`;
const BEFORE = String.raw`(?:calls?|called|calling|dial(?:l?ed|l?ing|s)?|hotlines?|helplines?|lines?|(?:tele)?phone[sd]?|tel)`;
/** Behind a number the plural counts: “351 calls”. */
const BEHIND = String.raw`(?:hotline|helpline|line|(?:tele)?phone)`;
const BESIDE = new RegExp(
	String.raw`(?<!\p{L})${BEFORE}${BETWEEN}(${DIGITS})|(${DIGITS})${BETWEEN}${BEHIND}(?!\p{L})`,
	'giu'
);
const isYear = (digits: string) => /^(?:1[89]|20)\d\d$/.test(digits);

/** A number beside a word that says what it is for, but for years and for numbers that a text prints. */
export function findShortNumber(
	words: string,
	isPrinted: (digits: string) => boolean
): Contact | undefined {
	for (const [, behind, before] of words.matchAll(BESIDE)) {
		const found = behind ?? before ?? '';
		if (!isYear(found) && !isPrinted(found)) return { is: 'short number', found };
	}
	return undefined;
}

/** A number in an id, but for years, round figures and those that a text prints: seven digits or more, or some beside such a word. */
export function findNumberInId(
	id: string,
	isPrinted: (digits: string) => boolean
): Contact | undefined {
	const isFigure = (digits: string) => /^\d+0{5}$/.test(digits);
	const long = id.match(/\d{7,}/g)?.find((digits) => !isFigure(digits) && !isPrinted(digits));
	return long === undefined ? findShortNumber(id, isPrinted) : { is: 'long number', found: long };
}

/** The first thing in a sentence or two by which somebody could be reached. `isPrinted` says which numbers a text prints. */
export function findContact(
	words: string,
	isPrinted: (digits: string) => boolean
): Contact | undefined {
	const [mail] = MAIL.exec(words) ?? [];
	if (mail !== undefined) return { is: 'mail address', found: mail };
	const [street] = STREET.exec(words) ?? [];
	if (street !== undefined) return { is: 'street address', found: street };
	const [long] = LONG.exec(words.replace(HARMLESS, ' · ')) ?? [];
	if (long !== undefined) return { is: 'long number', found: long };
	return findShortNumber(words, isPrinted);
}
