import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CODED_KINDS, fromCode } from './answer-code.ts';
import { toBase64url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { canPack, packLine, readLine, unpack } from './line.ts';
import { anyWork, madeAnswer, madePlace, madePlaces, madeWork } from './made-work.test.ts';
import { LOOKUPS } from './terms.ts';
import type { Answer, Place, Work } from './work.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function roundTrip(work: Work, places: Place[] = madePlaces(90)) {
	const { line, whole } = packLine(work, places.length);
	const packed = read(line);
	return { line, whole, packed, read: unpack(packed, { ...work.text, places }) };
}

function read(line: string) {
	const found = readLine(line);
	if ('problems' in found) throw new Error(found.problems.join(' '));
	return found.packed;
}

const isCaught = (line: string) => 'problems' in readLine(line);

const withCrc = (deflated: Uint8Array) => {
	const crc = crc32(deflated);
	return `W1.${toBase64url(Uint8Array.from([...deflated, ...[0, 8, 16, 24].map((shift) => crc >>> shift)]))}`;
};

/** Repeats itself less than people do, so that little is gained by packing. */
const noise = (length: number, seed: number) =>
	Array.from({ length }, (_, at) => ALPHABET[((seed + 7) * (at + 3) * 48_271) % 61]).join('');

const manyAnswers = (count: number, fields: (at: number) => Partial<Answer> = () => ({})) =>
	Array.from({ length: count }, (_, at) => madeAnswer({ at: madePlace(at + 1), ...fields(at) }));

const fullLine = packLine(
	madeWork({ answers: manyAnswers(90, (at) => ({ reason: noise(140, at) })) }),
	90
).line;
const shortLine = packLine(
	madeWork({ answers: manyAnswers(3, () => ({ reason: 'Why “so”?' })) }),
	3
).line;

describe('packLine', () => {
	it('writes what is read back as it was', () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 20 });
		fc.assert(
			fc.property(anyWork({ packable: true, text }), ({ work, places }) => {
				const { whole, read } = roundTrip(work, places);
				expect(whole).toBe(true);
				expect(read).toStrictEqual({ work });
			})
		);
	});

	it('writes a line of any work, and says rightly whether it is whole', () => {
		const sorted = (work: Work) => ({
			...work,
			answers: work.answers.map(({ kinds, ...answer }) => ({
				...answer,
				kinds: kinds && [...new Set(kinds)].sort()
			}))
		});
		fc.assert(
			fc.property(anyWork(), ({ work, places }) => {
				const { line, whole, read } = roundTrip(work, places);
				expect(line).toMatch(/^W1\.[\w-]{10,4093}$/);
				if ('problems' in read) throw new Error(read.problems.join(' '));
				if (whole) expect(sorted(read.work)).toEqual(sorted(work));
			})
		);
	});

	const rows: [string, Partial<Work>, whole: boolean, Partial<Work>][] = [
		['no answers', { answers: [] }, true, { answers: [] }],
		[
			'a clock that jumps backwards, and one that was never set',
			{ started: '2026-08-01T09:30:00Z', revised: '1970-01-01T00:00:09Z' },
			true,
			{ revised: '1970-01-01T00:00:09Z' }
		],
		[
			'fractions of a second',
			{ started: '2026-08-01T09:30:00.999Z' },
			true,
			{ started: '2026-08-01T09:30:00Z' }
		],
		[
			'names made of markup and of controls that turn the line',
			{ person: { name: '<b onclick=x>\u202e</b>{@html x}', pseudonym: true } },
			true,
			{ person: { name: '<b onclick=x>\u202e</b>{@html x}', pseudonym: true } }
		],
		[
			'kinds in an order of their own',
			{ answers: [madeAnswer({ kinds: ['us-response', 'official-source'] })] },
			true,
			{ answers: [madeAnswer({ kinds: ['official-source', 'us-response'] })] }
		],
		[
			'a kind that is unknown, beside one that is not',
			{ answers: [madeAnswer({ kinds: ['to-come', 'official-source'] })] },
			false,
			{ answers: [madeAnswer()] }
		],
		[
			'unknown kinds alone, which are not none',
			{ answers: [madeAnswer({ kinds: ['to-come'] })] },
			false,
			{ answers: [{ at: madePlace(1), round: 1, unsure: false, blind: true, shown: false }] }
		],
		[
			'an answer that says nothing',
			{ answers: [{ at: madePlace(2), round: 1, unsure: false, blind: false, shown: false }] },
			true,
			{ answers: [{ at: madePlace(2), round: 1, unsure: false, blind: false, shown: false }] }
		],
		[
			'half a character',
			{ answers: [madeAnswer({ reason: 'so \ud83d' })] },
			false,
			{ answers: [madeAnswer({ reason: 'so \ufffd' })] }
		],
		['what is left', { left: [{ why: 'text', answer: madeAnswer() }] }, false, { left: [] }],
		[
			'a second round where there is one',
			{ rounds: 1, answers: [madeAnswer({ round: 2 })] },
			false,
			{ answers: [] }
		],
		[
			'a sentence that the text has not',
			{ answers: [madeAnswer({ at: madePlace(91) })] },
			false,
			{ answers: [] }
		]
	];
	it.each(rows)('%s', (_, given, whole, expected) => {
		const work = madeWork(given);
		const found = roundTrip(work);
		expect(found.whole).toBe(whole);
		expect(found.read).toStrictEqual({ work: { ...work, ...expected } });
	});

	it('writes reasons in order until the line is full, and then nothing', () => {
		const after = { stand: 'disagree' as const, because: 'No.' };
		const work = madeWork({
			answers: manyAnswers(90, (at) => ({ reason: noise(140, at), after }))
		});
		const { line, whole, packed } = roundTrip(work);
		expect(whole).toBe(false);
		expect(line.length).toBeGreaterThan(3900);
		expect(line.length).toBeLessThanOrEqual(4096);
		expect(packed.codes[1].size).toBe(90);
		const reasons = [...packed.reasons[1]];
		expect(reasons.length).toBeGreaterThan(15);
		expect(reasons).toEqual(reasons.map((_, at) => [at + 1, noise(140, at)]));
		expect(packed.afters[1].size).toBe(0);
	});

	it('has room for the codes of 1,000 sentences behind the longest head', () => {
		const wide = (length: number) =>
			Array.from({ length }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join(
				''
			);
		const codes = manyAnswers(1000, (at) => {
			const random = (crc32(Uint8Array.of(at, at >> 8)) >>> 3) & 0x3fff;
			return fromCode(random || 1);
		});
		const work = madeWork({
			text: {
				slug: noise(120, 1).toLowerCase().replace(/[-_]/g, 'x'),
				sha256: '0f1e2d3c4b5a6978'.repeat(4)
			},
			rounds: 1,
			person: { name: wide(60), pseudonym: false },
			assignment: { id: wide(64), title: wide(200) },
			answers: codes
		});
		const { line, packed, whole } = roundTrip(work, madePlaces(1000));
		expect(line.length).toBeLessThanOrEqual(4096);
		expect(whole).toBe(true);
		expect(packed.codes[1].size).toBe(1000);
	});

	it.each<[string, Partial<Work>, RegExp]>([
		['a text of one’s own', { text: { slug: 'own', sha256: 'ab'.repeat(32) } }, /of one’s own/],
		['20,000 answers', { answers: manyAnswers(20_000) }, /1000 answers/]
	])('refuses %s', (_, fields, why) => {
		const work = madeWork(fields);
		expect(canPack(work)).toBe(false);
		expect(() => packLine(work, 20_000)).toThrow(why);
	});
});

describe('readLine', () => {
	it.each([
		['of a few answers', shortLine],
		['that is full', fullLine]
	])('catches every cut of a line %s', (_, line) => {
		for (let end = 0; end < line.length; end++) expect(isCaught(line.slice(0, end))).toBe(true);
		for (let start = 1; start < line.length; start++)
			expect(isCaught(line.slice(start))).toBe(true);
	});

	it('catches every change of one letter', () => {
		for (let at = 0; at < shortLine.length; at++) {
			for (const letter of `${ALPHABET}.+/= `) {
				const changed = shortLine.slice(0, at) + letter + shortLine.slice(at + 1);
				if (changed !== shortLine) expect(isCaught(changed)).toBe(true);
			}
		}
		for (let at = 0; at < fullLine.length; at++) {
			const letter = fullLine[at] === 'A' ? 'B' : 'A';
			expect(isCaught(fullLine.slice(0, at) + letter + fullLine.slice(at + 1))).toBe(true);
		}
	});

	it('catches what is no line, and throws at nothing', () => {
		const anything = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.base64String().map((letters) => `W1.${letters.replace(/=/g, '')}`),
			fc.uint8Array({ minLength: 4, maxLength: 90 }).map(withCrc)
		);
		fc.assert(
			fc.property(anything, (line) => isCaught(line)),
			{ numRuns: 500 }
		);
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 120 }),
				(bytes) => void readLine(withCrc(deflateSync(bytes)))
			)
		);
	});

	it.each([
		['nothing', '', /does not begin with W1\./],
		['JSON', '{"format":"who-says-so/work"}', /does not begin/],
		['an edition to come', shortLine.replace('W1', 'W2'), /newer edition/],
		['zeros, whose CRC is right', 'W1.AAAAAA', /damaged/],
		['more than a line holds', `W1.${'A'.repeat(4094)}`, /longer than 4096/],
		['much of nothing', withCrc(deflateSync(new Uint8Array(900_000), { level: 9 })), /is damaged/]
	])('says of %s what is wrong', (_, line, why) => {
		expect(readLine(line)).toEqual({ problems: [expect.stringMatching(why)] });
	});

	it.each([
		['white space around it', ` \n\t${shortLine}\u00a0\r\n`],
		['lines of 20, as mail breaks them', shortLine.replace(/.{20}/g, '$&\r\n')]
	])('reads a line with %s', (_, line) => {
		expect(read(line)).toEqual(read(shortLine));
	});
});

describe('unpack', () => {
	const work = madeWork();
	const packed = read(packLine(work, 90).line);
	it.each([
		['another text', { slug: 'text-b' }, /of the text text-a, not of text-b/],
		['another edition', { sha256: 'b7'.repeat(32) }, /another edition/],
		['fewer sentences', { places: [] }, /no sentence 1/]
	])('refuses %s', (_, fields, why) => {
		expect(unpack(packed, { ...work.text, places: madePlaces(90), ...fields })).toEqual({
			problems: [expect.stringMatching(why)]
		});
	});
});

describe('the codes of 90 sentences', () => {
	it.each([
		[1, 290],
		[2, 480]
	])('of %i rounds take fewer than %i characters', (rounds, most) => {
		const answers = ([1, 2] as const).slice(0, rounds).flatMap((round) =>
			manyAnswers(90, (at) => {
				const random = crc32(Uint8Array.of(at, round)) >>> 5;
				const kinds = CODED_KINDS.filter((_, kind) => ((random >> (3 * kind)) & 7) < 3 - kind / 2);
				const sure = ([1, 2, 3] as const)[random % 4];
				return { round, kinds, sure, lookup: LOOKUPS[random % 9] };
			})
		);
		const { line, whole } = packLine(madeWork({ answers }), 90);
		expect(whole).toBe(true);
		expect(line.length).toBeLessThan(most);
	});
});
