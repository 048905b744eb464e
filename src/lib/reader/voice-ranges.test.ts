import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnchoredAnnotation } from '../annotation/annotation.ts';
import { madeCodebook } from '../library/made/made-codebook.ts';
import { project } from '../text/projection.ts';
import type { TextPosition } from '../text/selector.ts';
import { sentences } from '../text/sentence.ts';
import type { VoiceRange } from '../parts/mark.ts';
import { CARRIER, OWN_VOICE, voiceRanges } from './voice-ranges.ts';

const spoken = (
	speaker: string,
	positions: TextPosition[],
	kind = 'official-source'
): AnchoredAnnotation => ({
	id: 'made',
	kind,
	facets: { speaker },
	quantities: [],
	quotes: [],
	title: 'Made',
	note: 'Made.',
	references: [],
	conflicts: [],
	positions
});

/** How the rows below write the names of a text’s own voice. */
const IN_SHORT: Record<string, string> = {
	[OWN_VOICE.first]: 'nobody',
	[OWN_VOICE.again]: 'itself'
};

/** The text with its ranges in brackets: “[state Ann: One is.]”, without a name where the voice goes on. */
function bracketed(text: string, ranges: VoiceRange[]): string {
	return ranges.reduceRight((all, { start, end, group, name }) => {
		const who = name === undefined ? group : `${group} ${IN_SHORT[name] ?? name}`;
		return `${all.slice(0, start)}[${who}: ${all.slice(start, end)}]${all.slice(end)}`;
	}, text);
}

describe('voiceRanges', () => {
	/** name, blocks, annotations (who, quotes), then the text with its ranges */
	const rows: [string, string[], [string, ...string[]][], string][] = [
		['the text itself', ['One is. Two is.'], [], '[own nobody: One is. Two is.]'],
		[
			'one sentence',
			['One is. Two is.'],
			[['a', 'Two is.']],
			'[own nobody: One is.] [state Ann: Two is.]'
		],
		[
			'a part marks all of it',
			['One is. Two is.'],
			[['a', 'ne']],
			'[state Ann: One is.] [own nobody: Two is.]'
		],
		[
			'a run of sentences is one range',
			['One is. Two is. Six is.'],
			[['a', 'One is. Two is.']],
			'[state Ann: One is. Two is.] [own nobody: Six is.]'
		],
		[
			'also where two notes make it up',
			['One is. Two is.'],
			[
				['a', 'One is.'],
				['a', 'Two is.']
			],
			'[state Ann: One is. Two is.]'
		],
		[
			'another voice is another range',
			['One is. Two is.'],
			[
				['a', 'One is.'],
				['b', 'Two is.']
			],
			'[state Ann: One is.] [state Ben: Two is.]'
		],
		[
			'a voice that comes back is named again',
			['One is. Two is. Six is.'],
			[
				['a', 'One is.', 'Six is.'],
				['c', 'Two is.']
			],
			'[state Ann: One is.] [press Cleo: Two is.] [state Ann: Six is.]'
		],
		[
			'also after the text itself',
			['One is. Two is. Six is.'],
			[['a', 'One is.', 'Six is.']],
			'[state Ann: One is.] [own nobody: Two is.] [state Ann: Six is.]'
		],
		[
			'a voice that goes on after a new paragraph is not named again',
			['One is.', 'Two is. Six is.', 'Ten is.'],
			[['a', 'One is.', 'Two is. Six is.', 'Ten is.']],
			'[state Ann: One is.]\n[state: Two is. Six is.]\n[state: Ten is.]'
		],
		[
			'another voice after a new paragraph is',
			['One is.', 'Two is.'],
			[
				['a', 'One is.'],
				['b', 'Two is.']
			],
			'[state Ann: One is.]\n[state Ben: Two is.]'
		],
		[
			'nor does it go on past the text itself',
			['One is. Two is.', 'Six is.'],
			[['a', 'One is.', 'Six is.']],
			'[state Ann: One is.] [own nobody: Two is.]\n[state Ann: Six is.]'
		],
		[
			'the voice that covers most has the whole sentence',
			['She said never, he said yes. Two is.'],
			[
				['b', 'he said yes'],
				['a', 'She said never']
			],
			'[state Ann: She said never, he said yes.] [own nobody: Two is.]'
		],
		[
			'the text itself is told in full once, then in short',
			['One is. Two is. Six is. Ten is.'],
			[['a', 'Two is.', 'Ten is.']],
			'[own nobody: One is.] [state Ann: Two is.] [own itself: Six is.] [state Ann: Ten is.]'
		],
		[
			'the text itself goes on after a new paragraph without a name',
			['One is.', 'Two is.'],
			[],
			'[own nobody: One is.]\n[own: Two is.]'
		],
		[
			'the text itself, between others after new paragraphs',
			['One is.', 'Two is.', 'Six is.', 'Ten is.'],
			[
				['a', 'One is.'],
				['b', 'Six is.']
			],
			'[state Ann: One is.]\n[own nobody: Two is.]\n[state Ben: Six is.]\n[own itself: Ten is.]'
		],
		['a text without sentences', [''], [], '']
	];
	it.each(rows)('%s', (_, blocks, speaking, expected) => {
		const projection = project(blocks);
		const annotations = speaking.map(([speaker, ...quotes]) =>
			spoken(
				speaker,
				quotes.map((quote) => {
					const start = projection.text.indexOf(quote);
					return { start, end: start + quote.length };
				})
			)
		);
		const ranges = voiceRanges(
			{ sentences: sentences(projection), annotations, coded: true },
			madeCodebook
		);
		expect(bracketed(projection.text, ranges)).toBe(expected);
	});

	it('hears nobody in notes of a kind without a speaker', () => {
		const annotations = [spoken('a', [{ start: 0, end: 7 }], 'text-signal')];
		const document = { sentences: sentences(project(['One is.'])), annotations, coded: true };
		expect(voiceRanges(document, madeCodebook)).toEqual([
			{ start: 0, end: 7, group: 'own', name: OWN_VOICE.first }
		]);
	});

	it('tells a line of the page from what is said in it, and names the voice anew behind it', () => {
		const projection = project(['One is.', 'One is.', 'Two is.']);
		const doubled = {
			...spoken('a', [{ start: 8, end: 15 }], 'text-signal'),
			facets: { signal: 'republication' }
		};
		const annotations = [spoken('a', [{ start: 0, end: 23 }]), doubled];
		const ranges = voiceRanges(
			{ sentences: sentences(projection), annotations, coded: true },
			madeCodebook
		);
		expect(bracketed(projection.text, ranges)).toBe(
			`[state Ann: One is.]\n[own ${CARRIER}: One is.]\n[state Ann: Two is.]`
		);
	});

	it('says nothing of a text that nobody has judged', () => {
		const annotations = [spoken('a', [{ start: 0, end: 7 }])];
		const document = { sentences: sentences(project(['One is.'])), annotations, coded: false };
		expect(voiceRanges(document, madeCodebook)).toEqual([]);
	});

	it('keeps ranges in order and apart, in one block each, from the start of a sentence to the end of one, over every sentence', () => {
		const block = fc
			.array(fc.constantFrom('One is.', 'Two is it.', 'Six?'), { minLength: 1, maxLength: 4 })
			.map((told) => told.join(' '));
		const place = fc.integer({ min: 0, max: 80 });
		const note = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.array(fc.tuple(place, place)));
		fc.assert(
			fc.property(
				fc.array(block, { minLength: 1, maxLength: 4 }),
				fc.array(note),
				(blocks, notes) => {
					const projection = project(blocks);
					const all = sentences(projection);
					const annotations = notes.map(([speaker, places]) =>
						spoken(
							speaker,
							places.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
						)
					);
					const starts = new Set(all.map(({ start }) => start));
					const ends = new Set(all.map(({ end }) => end));
					let reached = 0;
					const ranges = voiceRanges({ sentences: all, annotations, coded: true }, madeCodebook);
					const isIn = ({ start, end }: TextPosition) =>
						ranges.some((range) => range.start <= start && end <= range.end);
					expect(all.filter((sentence) => !isIn(sentence))).toEqual([]);
					for (const { start, end } of ranges) {
						const sound =
							reached <= start &&
							start < end &&
							starts.has(start) &&
							ends.has(end) &&
							!projection.text.slice(start, end).includes('\n');
						expect(sound, `${start} to ${end}`).toBe(true);
						reached = end;
					}
				}
			)
		);
	});
});
