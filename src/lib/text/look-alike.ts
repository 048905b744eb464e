/** Letters of other scripts that look like Latin ones, each over the letter that it is taken for. */
const TWINS = new Map(
	(
		[
			['аеорсухіјѕԁԛԝһӏ', 'aeopcyxijsdqwhl'],
			['АВЕКМНОРСТХУІЈЅ', 'ABEKMHOPCTXYIJS'],
			['ορνικ', 'opvik'],
			['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX']
		] as const
	).flatMap(([others, latin]) => Array.from(others, (one, place) => [one, latin[place] ?? one]))
);

const UNSEEN = /^[\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;

/** What a character is taken for: a space for every space, nothing for what cannot be seen, `-` for every dash. */
function fold(character: string): string {
	if (UNSEEN.test(character)) return '';
	if (/^\p{Zs}$/u.test(character)) return ' ';
	if (/^[\p{Pd}−]$/u.test(character)) return '-';
	return TWINS.get(character) ?? character.normalize('NFKC');
}

const foldAll = (text: string) => text.replace(/[^\p{ASCII}]/gu, fold);

/** Two characters that are taken for each other; `undefined` where one side has nothing. */
export interface LookAlike {
	given: string | undefined;
	actual: string | undefined;
}

/**
 * Where `words` do not stand in `text` but look like a passage of it, the first character in which they differ from that
 * passage. Upper and lower case, and curly and straight quotation marks, do not look alike.
 */
export function findLookAlike(text: string, words: string): LookAlike | undefined {
	const folded = foldAll(words);
	if (folded === '') return undefined;
	const at = foldAll(text).indexOf(folded);
	if (at === -1) return undefined;
	const given = Array.from(words);
	const actual = from(text, at, folded.length);
	let place = 0;
	while (given[place] === actual[place] && place < given.length) place++;
	const [one, other] = [given[place], actual[place]];
	// What is not seen stands between two characters that are the same on both sides.
	if (one !== undefined && fold(one) === '') return { given: one, actual: undefined };
	if (other !== undefined && fold(other) === '') return { given: undefined, actual: other };
	return one === undefined && other === undefined ? undefined : { given: one, actual: other };
}

/** The characters of `text` that begin at `start` of its folded form and fold to `length` code units. */
function from(text: string, start: number, length: number): string[] {
	const found: string[] = [];
	let reached = 0;
	for (const character of text) {
		if (reached >= start + length) break;
		if (reached >= start && (reached > start || fold(character) !== '')) found.push(character);
		reached += fold(character).length;
	}
	return found;
}
