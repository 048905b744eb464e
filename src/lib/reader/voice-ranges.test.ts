import { describe, expect, it } from 'vitest';
import { project } from '../text/projection.ts';
import { sentences } from '../text/sentence.ts';
import { testVocabulary } from '../library/made/made-vocabulary.ts';
import type { AnnotatedDocument } from '../library/document.ts';
import type { Codebook } from '../library/read-annotations.ts';
import { readLibrary } from '../library/read-library.server.ts';
import { voiceRanges, type VoiceRange } from './voice-ranges.ts';

/** In the vocabulary for tests, the speaker of an official source is a voice. */
const vocabulary = {
	...testVocabulary,
	kinds: testVocabulary.kinds.map((kind) => ({
		...kind,
		facets: kind.facets.map((facet) =>
			facet.id === 'speaker' ? { ...facet, form: 'voice' as const } : facet
		)
	}))
};
const voices = Object.fromEntries(
	[
		['a', 'Ann', 'state'],
		['b', 'Ben', 'state'],
		['c', 'Cleo', 'press']
	].map(([id, name, group]) => [id!, { name: name!, group: group!, person: true }])
);
const codebook = { vocabulary, voices: { groups: [], voices } } as unknown as Codebook;

/** The text with its ranges in brackets: “[state Ann: One is.]”, without a name where the voice goes on. */
function bracketed(text: string, ranges: VoiceRange[]): string {
	return ranges.reduceRight((all, { start, end, group, name }) => {
		const who = name === undefined ? group : `${group} ${name}`;
		return `${all.slice(0, start)}[${who}: ${all.slice(start, end)}]${all.slice(end)}`;
	}, text);
}

describe('voiceRanges', () => {
	/** name, blocks, annotations (who, quotes), then the text with its ranges */
	const rows: [string, string[], [string, ...string[]][], string][] = [
		['the text itself', ['One is. Two is.'], [], 'One is. Two is.'],
		['one sentence', ['One is. Two is.'], [['a', 'Two is.']], 'One is. [state Ann: Two is.]'],
		['a part marks all of it', ['One is. Two is.'], [['a', 'ne']], '[state Ann: One is.] Two is.'],
		[
			'a run of sentences is one range',
			['One is. Two is. Six is.'],
			[['a', 'One is. Two is.']],
			'[state Ann: One is. Two is.] Six is.'
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
			'[state Ann: One is.] Two is. [state Ann: Six is.]'
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
			'[state Ann: One is.] Two is.\n[state Ann: Six is.]'
		],
		[
			'the voice that covers most has the whole sentence',
			['She said never, he said yes. Two is.'],
			[
				['b', 'he said yes'],
				['a', 'She said never']
			],
			'[state Ann: She said never, he said yes.] Two is.'
		],
		['a text without sentences', [''], [], '']
	];
	it.each(rows)('%s', (_, blocks, speaking, expected) => {
		const projection = project(blocks);
		const annotations = speaking.map(([speaker, ...quotes]) => ({
			kind: 'official-source',
			facets: { speaker },
			positions: quotes.map((quote) => {
				const start = projection.text.indexOf(quote);
				return { start, end: start + quote.length };
			})
		}));
		const document = { projection, sentences: sentences(projection), annotations };
		const ranges = voiceRanges(document as unknown as AnnotatedDocument, codebook);
		expect(bracketed(projection.text, ranges)).toBe(expected);
	});

	it('hears nobody in notes of a kind without a speaker', () => {
		const projection = project(['One is.']);
		const annotations = [
			{ kind: 'text-signal', facets: { speaker: 'a' }, positions: [{ start: 0, end: 7 }] }
		];
		const document = { projection, sentences: sentences(projection), annotations };
		expect(voiceRanges(document as unknown as AnnotatedDocument, codebook)).toEqual([]);
	});
});

const library = await readLibrary('.');
const all = Array.from(library.documents.values(), (document) => {
	const ranges = voiceRanges(document, library.codebook!);
	return [document.slug, { document, ranges }] as const;
});

it('there are voices in the library, and texts without one', () => {
	const numbers = all.map(([, { ranges }]) => ranges.length);
	expect(numbers.some((number) => number > 10)).toBe(true);
	expect(numbers).toContain(0);
});

describe.each(all)('%s', (_, { document, ranges }) => {
	const { projection, sentences } = document;
	const blockOf = ({ start, end }: VoiceRange) =>
		projection.blocks.findIndex((block) => block.start <= start && end <= block.end);

	it('has its ranges in order and apart', () => {
		ranges.forEach(({ start, end }, index) => {
			expect(start).toBeLessThan(end);
			expect(start).toBeGreaterThanOrEqual(ranges[index - 1]?.end ?? 0);
		});
	});

	it('has every range in one block, from the start of a sentence to the end of one', () => {
		expect(ranges.filter((range) => blockOf(range) === -1)).toEqual([]);
		const starts = new Set(sentences.map(({ start }) => start));
		const ends = new Set(sentences.map(({ end }) => end));
		expect(ranges.filter(({ start, end }) => !starts.has(start) || !ends.has(end))).toEqual([]);
	});

	it('names a voice only where it begins', () => {
		ranges.forEach((range, index) => {
			if (range.name !== undefined) {
				const before = ranges[index - 1];
				const gap = before && projection.text.slice(before.end, range.start).trim();
				// Right behind its own words, a voice would go on.
				if (gap === '' && blockOf(before!) === blockOf(range)) {
					expect(range.name).not.toBe(ranges.slice(0, index).findLast(({ name }) => name)!.name);
				}
				return;
			}
			const before = ranges[index - 1]!;
			expect(blockOf(range)).toBe(blockOf(before) + 1);
			expect(projection.text.slice(before.end, range.start).trim()).toBe('');
			expect(range.group).toBe(before.group);
		});
	});

	it('has groups and names of voices that exist', () => {
		const { groups, voices } = library.codebook!.voices;
		const known = groups.map(({ id }) => id);
		expect(ranges.filter(({ group }) => !known.includes(group))).toEqual([]);
		for (const { name, group } of ranges) {
			if (name === undefined) continue;
			expect(Object.values(voices)).toContainEqual(expect.objectContaining({ name, group }));
		}
	});
});
