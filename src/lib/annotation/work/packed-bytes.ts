import { CODE_BITS } from './answer-code.ts';
import { bytesOfPlanes, fromBitPlanes, toBitPlanes } from './bit-planes.ts';
import { ByteReader, foldSign, numberToBytes, unfoldSign, wordsToBytes } from './bytes.ts';
import { HASH_DIGITS, MOST_CODES, noPlaces, spanOf, type PackedWork } from './packed-work.ts';
import { FORMAT, VERSION } from './terms.ts';

/** By their places in a byte: a new one goes behind. */
const ACTIVITIES = ['code', 'guided', 'drill', 'check', 'log'] as const;
const TWO_ROUNDS = 1 << 3;
const AGAIN = 1 << 4;
const PERSON = 1 << 5;
const PSEUDONYM = 1 << 6;
const ASSIGNMENT = 1 << 7;

/** What a text of an answer is, by its place in two bits. */
const TEXTS = ['reason', 'disagree', 'agree'] as const;

/** Seconds of 2020-01-01; times are counted from it. */
const EPOCH = 1_577_836_800;
const DAY = 86_400;

const toSeconds = (moment: string) => Math.floor(Date.parse(moment) / 1000) - EPOCH;
const toMoment = (seconds: number) =>
	new Date((seconds + EPOCH) * 1000).toISOString().replace('.000Z', 'Z');

const hexToBytes = (digits: string) =>
	Array.from(digits.matchAll(/../g), ([pair]) => Number.parseInt(pair, 16));
const bytesToHex = (bytes: Uint8Array) =>
	Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * A packed work → its bytes: a head with the codes, which always has room, and the texts of answers, reasons first, each
 * of which may be left off with those behind it. Numbers are varints, words have their length in front.
 *
 * Head: a byte of flags, slug, 8 bytes of the SHA-256, 16 of the id, revision, part, started in seconds since 2020, revised
 * in seconds since started, minutes; day of `again`, name, assignment where there are any; the first number of a sentence,
 * how many, and the codes by bit, round and number: side by side, bits of one kind deflate to a tenth less than codes do.
 * A text: how far behind the code of the text before, its place in TEXTS, its words.
 */
export function packedToBytes(packed: PackedWork): { head: number[]; texts: number[][] } {
	const { person, assignment, again, codes, rounds } = packed;
	const started = toSeconds(packed.started);
	const { first, count } = spanOf([...codes[1].keys(), ...codes[2].keys()]);
	const flags =
		ACTIVITIES.indexOf(packed.activity) |
		(rounds === 2 ? TWO_ROUNDS : 0) |
		(again === undefined ? 0 : AGAIN) |
		(person ? PERSON : 0) |
		(person?.pseudonym ? PSEUDONYM : 0) |
		(assignment ? ASSIGNMENT : 0);
	const head = [
		flags,
		...wordsToBytes(packed.slug),
		...hexToBytes(packed.sha256),
		...hexToBytes(packed.id),
		...[packed.revision, ...packed.part].flatMap(numberToBytes),
		...[started, toSeconds(packed.revised) - started].map(foldSign).flatMap(numberToBytes),
		...numberToBytes(packed.minutes),
		...(again === undefined ? [] : numberToBytes(foldSign(toSeconds(again) / DAY))),
		...(person ? wordsToBytes(person.name) : []),
		...(assignment ? [assignment.id, assignment.title].flatMap(wordsToBytes) : []),
		...numberToBytes(first),
		...numberToBytes(count),
		...toBitPlanes(
			placesOf({ first, count, rounds }).map(({ round, n }) => codes[round].get(n) ?? 0),
			CODE_BITS
		)
	];
	let last = 0;
	const text = (place: number, what: (typeof TEXTS)[number], words: string): number[] => {
		const gap = foldSign(place - last);
		last = place;
		return [...numberToBytes(gap * 4 + TEXTS.indexOf(what)), ...wordsToBytes(words)];
	};
	const inOrder = <T>(given: Record<1 | 2, Map<number, T>>) =>
		([1, 2] as const)
			.flatMap((round) =>
				Array.from(given[round], ([n, value]) => [(round - 1) * count + n - first, value] as const)
			)
			.sort(([one], [other]) => one - other);
	const texts = [
		...inOrder(packed.reasons).map(([place, reason]) => text(place, 'reason', reason)),
		...inOrder(packed.afters).map(([place, { stand, because }]) => text(place, stand, because))
	];
	return { head, texts };
}

interface Span {
	first: number;
	count: number;
	rounds: number;
}

/** Where each code stands: round by round, each by number. */
const placesOf = ({ first, count, rounds }: Span) =>
	Array.from({ length: count * rounds }, (_, place) => ({
		round: place < count ? (1 as const) : (2 as const),
		n: first + (place % count)
	}));

/** Reads what `packedToBytes` wrote, texts behind the head; throws a RangeError where bytes are none of its own. */
export function bytesToPacked(bytes: Uint8Array): PackedWork {
	const reader = new ByteReader(bytes);
	const [flags = 0] = reader.take(1);
	const activity = ACTIVITIES[flags & 7];
	if (!activity) throw new RangeError('There is no such activity.');
	const rounds = flags & TWO_ROUNDS ? 2 : 1;
	const slug = reader.words();
	const sha256 = bytesToHex(reader.take(HASH_DIGITS / 2));
	const id = bytesToHex(reader.take(16));
	const revision = reader.number();
	const part: [number, number] = [reader.number(), reader.number()];
	const started = reader.signed();
	const revised = started + reader.signed();
	const minutes = reader.number();
	const again = flags & AGAIN ? toMoment(reader.signed() * DAY).slice(0, 10) : undefined;
	const name = flags & PERSON ? reader.words() : undefined;
	const assignment = flags & ASSIGNMENT ? { id: reader.words(), title: reader.words() } : undefined;
	const span = { first: reader.number(), count: reader.number(), rounds };
	if (span.count * rounds > MOST_CODES) throw new RangeError('There are too many codes.');
	const packed: PackedWork = {
		format: FORMAT,
		version: VERSION,
		id,
		revision,
		activity,
		slug,
		sha256,
		part,
		started: toMoment(started),
		revised: toMoment(revised),
		minutes,
		rounds,
		...(again === undefined ? {} : { again }),
		...(name === undefined ? {} : { person: { name, pseudonym: (flags & PSEUDONYM) !== 0 } }),
		...(assignment ? { assignment } : {}),
		codes: readCodes(reader, span),
		reasons: noPlaces(),
		afters: noPlaces()
	};
	readTexts(reader, packed, span);
	return packed;
}

function readCodes(reader: ByteReader, span: Span): PackedWork['codes'] {
	const places = placesOf(span);
	const bytes = reader.take(bytesOfPlanes(places.length, CODE_BITS));
	const read = fromBitPlanes(bytes, places.length, CODE_BITS);
	const codes = noPlaces<number>();
	for (const [place, { round, n }] of places.entries()) {
		const code = read[place];
		if (code) codes[round].set(n, code);
	}
	return codes;
}

function readTexts(reader: ByteReader, { reasons, afters }: PackedWork, span: Span): void {
	const places = placesOf(span);
	let last = 0;
	while (!reader.isAtEnd) {
		const tag = reader.number();
		last += unfoldSign(Math.floor(tag / 4));
		const place = places[last];
		const what = TEXTS[tag % 4];
		const words = reader.words();
		if (!place || !what) throw new RangeError('There is no such text.');
		if (what === 'reason') reasons[place.round].set(place.n, words);
		else afters[place.round].set(place.n, { stand: what, because: words });
	}
}
