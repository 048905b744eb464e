import { deflateSync, inflateSync } from 'fflate';
import { fromBase64url, toBase64url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { bytesToPacked, packedToBytes } from './packed-bytes.ts';
import { answersOf, MOST_CODES, pack, spanOf, type PackedWork } from './packed-work.ts';
import { OWN } from './terms.ts';
import { readWork, type Place, type ReadWork, type Work } from './work.ts';

/** In front of every line: what it is, and by which of its editions it is read. */
const PREFIX = 'W1.';

/** `suspend_data` of SCORM 1.2 has no more characters. */
const LONGEST_LINE = 4096;

/** Bytes for which a line has room: three for four letters, less the CRC. */
const ROOM = Math.floor(((LONGEST_LINE - PREFIX.length) * 3) / 4) - 4;

const deflate = (bytes: number[]) => deflateSync(Uint8Array.from(bytes), { level: 9 });

/**
 * Whether a work can become a line: its text is one of the site’s, and its answers lie within 1,000 sentences, or 500
 * where there are two rounds. Those beyond the last of `sentences` do not count.
 */
export function canPack({ text, answers, rounds }: Work, sentences = Infinity): boolean {
	const numbers = answers.map(({ at }) => at.n).filter((n) => n <= sentences);
	return text.slug !== OWN && spanOf(numbers).count * rounds <= MOST_CODES;
}

/**
 * A work → `W1.` and base64url of its bytes (`packedToBytes`), deflated, with a CRC-32 of what was deflated behind, its
 * lowest byte first: ASCII, without white space, 4,096 characters at most. `sentences` is how many the text has.
 *
 * Codes always have room; reasons, then what was said after the comparison, are written in their order until the line is
 * full. `whole` is whether it holds all of the work (what it cannot hold: `pack`).
 *
 * Measured on 90 sentences: codes alone 286 characters, of two rounds 458; with a reason of 60 characters everywhere 3,921
 * (of two rounds some have no room); reasons of 140 characters everywhere have room up to 43 sentences.
 *
 * @throws RangeError where `canPack` says no
 */
export function packLine(work: Work, sentences: number): { line: string; whole: boolean } {
	if (!canPack(work, sentences)) {
		throw new RangeError(
			work.text.slug === OWN
				? 'A text of one’s own is not on this site, and has no room in a line: save the work as a file.'
				: `A line holds ${MOST_CODES} answers and no more: save the work as a file.`
		);
	}
	const { packed, whole } = pack(work, sentences);
	const { head, texts } = packedToBytes(packed);
	const deflateWith = (count: number) => deflate([...head, ...texts.slice(0, count).flat()]);
	// All of them, or else as many as have room, by halving.
	let [fits, tooMany] = [0, texts.length + 1];
	let deflated = deflateWith(0);
	while (tooMany - fits > 1) {
		const middle = tooMany > texts.length ? texts.length : (fits + tooMany) >> 1;
		const tried = deflateWith(middle);
		if (tried.length <= ROOM) [fits, deflated] = [middle, tried];
		else tooMany = middle;
	}
	const crc = crc32(deflated);
	const bytes = Uint8Array.from([...deflated, ...[0, 8, 16, 24].map((shift) => crc >>> shift)]);
	return { line: PREFIX + toBase64url(bytes), whole: whole && fits === texts.length };
}

const DAMAGED =
	'This line is damaged: some of it is missing or was changed. Copy it once more, from W1. to its end.';

/**
 * A line → what it holds, or why it can’t be read, in a sentence. White space is taken away first, as mail programs break
 * lines. Every cut and every change of one letter is caught; a line of an edition to come is said to be one.
 */
export function readLine(given: string): { packed: PackedWork } | { problems: string[] } {
	const line = given.replace(/\s+/g, '');
	const [prefix = '', edition] = /^W([1-9]\d?)\./.exec(line) ?? [];
	if (edition === undefined) {
		return { problems: [`This is no line of a work: it does not begin with ${PREFIX}`] };
	}
	if (prefix !== PREFIX) {
		return { problems: ['This line was written by a newer edition of this site. Open it there.'] };
	}
	if (line.length > LONGEST_LINE) {
		return {
			problems: [
				`This line is longer than ${LONGEST_LINE} characters, and so no line of this site.`
			]
		};
	}
	const bytes = fromBase64url(line.slice(PREFIX.length));
	// The CRC of nothing is 0, so that zeros alone would pass.
	if (!bytes || bytes.length < 8) return { problems: [DAMAGED] };
	const deflated = bytes.subarray(0, -4);
	const crc = bytes.subarray(-4).reduceRight((sum, byte) => sum * 256 + byte, 0);
	if (crc !== crc32(deflated)) return { problems: [DAMAGED] };
	try {
		const packed = bytesToPacked(inflateSync(deflated));
		const problems = findProblems(packed);
		return problems ? { problems } : { packed };
	} catch {
		// Somebody else’s bytes, whose CRC is right.
		return { problems: [DAMAGED] };
	}
}

/** What of a work’s rules a line breaks, if not for the words of its text. */
function findProblems(packed: PackedWork): string[] | undefined {
	const placeOf = (n: number) => ({ exact: '', prefix: '', suffix: '', start: n, end: n, n });
	const read = toWork(packed, packed.sha256.padEnd(64, '0'), placeOf);
	return 'problems' in read ? read.problems : undefined;
}

type PlaceOf = Parameters<typeof answersOf>[1];

function toWork(packed: PackedWork, whole: string, placeOf: PlaceOf): ReadWork {
	const { codes: _, reasons: __, afters: ___, slug, sha256: ____, ...header } = packed;
	const answers = [...answersOf(packed, placeOf)];
	return readWork({ ...header, text: { slug, sha256: whole }, answers, left: [] });
}

/**
 * What a line held → the work, its answers by round and sentence, which get their places back from the text’s sentences.
 * Another text, or another edition of it, is refused: numbers of sentences mean nothing there.
 */
export function unpack(
	packed: PackedWork,
	{ slug, sha256, places }: { slug: string; sha256: string; places: readonly Place[] }
): ReadWork {
	if (slug !== packed.slug) {
		return { problems: [`This line is of the text ${packed.slug}, not of ${slug}.`] };
	}
	if (!sha256.startsWith(packed.sha256)) {
		return {
			problems: [
				`This line was written beside another edition of the text ${slug}, in which sentences may have other numbers. Save the work as a file where it was written, and open that here.`
			]
		};
	}
	const byNumber = new Map(places.map((place) => [place.n, place]));
	const numbers = [...packed.codes[1].keys(), ...packed.codes[2].keys()];
	const missing = numbers.find((n) => !byNumber.has(n));
	return missing === undefined
		? toWork(packed, sha256, (n) => byNumber.get(n))
		: { problems: [`The text ${slug} has no sentence ${missing}.`] };
}
