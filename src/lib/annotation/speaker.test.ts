import { describe, expect, it } from 'vitest';
import { codebookWith, madeCodebook } from '../library/made/made-codebook.ts';
import { madeVocabulary } from '../library/made/made-vocabulary.ts';
import { project } from '../text/projection.ts';
import { sentences } from '../text/sentence.ts';
import type { Annotation } from './annotation.ts';
import { relaysOf, speakerOf, voiceBySentence } from './speaker.ts';

describe('voiceBySentence', () => {
	/** name, blocks, annotations (who, quotes), then who speaks in each sentence */
	const rows: [string, string[], [string, ...string[]][], string][] = [
		['the text itself', ['One is. Two is.'], [], '- -'],
		['one speaker', ['One is. Two is.'], [['a', 'Two is.']], '- a'],
		['a part of a sentence', ['One is. Two is.'], [['a', 'Two']], '- a'],
		[
			'two speakers, the longer second',
			['He said yes, she said never.'],
			[
				['he', 'said yes'],
				['she', 'she said never']
			],
			'she'
		],
		[
			'two speakers, the longer first',
			['She said never, he said yes.'],
			[
				['she', 'She said never'],
				['he', 'said yes']
			],
			'she'
		],
		[
			'a tie goes to the first',
			['One said, two said.'],
			[
				['a', 'One'],
				['b', 'two']
			],
			'a'
		],
		[
			'a tie goes to the first, whichever stands first in the text',
			['One said, two said.'],
			[
				['b', 'two'],
				['a', 'One']
			],
			'b'
		],
		['several targets', ['One is. Two is. Six is.'], [['a', 'One', 'Six']], 'a - a'],
		[
			'a target over several sentences',
			['One is. Two is. Six is.'],
			[['a', 'is. Two is. Six']],
			'a a a'
		],
		[
			'a long target counts only what is in the sentence',
			['A long first one is. Two is it.'],
			[
				['a', 'A long first one is. Two'],
				['b', 'is it']
			],
			'a b'
		],
		[
			'several targets in one sentence are added up',
			['Two said, the other said, six said.'],
			[
				['a', 'Two said', 'six said'],
				['b', 'the other said']
			],
			'a'
		],
		[
			'several targets in one sentence, together still less',
			['Two said, the other said so, six said.'],
			[
				['a', 'Two said', 'six said'],
				['b', 'the other said so']
			],
			'b'
		],
		[
			'several targets in two sentences, each for itself',
			['Two said, the other said. Six said, one said.'],
			[
				['a', 'Two said', 'Six said'],
				['b', 'the other', 'one']
			],
			'b a'
		],
		['a target in another block', ['One is.', 'Two is.'], [['a', 'Two is.']], '- a'],
		[
			'each sentence its own',
			['One is. Two is.'],
			[
				['a', 'One is.'],
				['b', 'Two is.']
			],
			'a b'
		]
	];
	it.each(rows)('%s', (_, blocks, speaking, expected) => {
		const projection = project(blocks);
		const annotations = speaking.map(([who, ...quotes]) => ({
			who,
			positions: quotes.map((quote) => {
				const start = projection.text.indexOf(quote);
				return { start, end: start + quote.length };
			})
		}));
		const voices = voiceBySentence(sentences(projection), annotations);
		expect(voices.map((annotation) => annotation?.who ?? '-').join(' ')).toBe(expected);
	});

	it('counts once what two targets of one note cover', () => {
		const twice = { who: 'a', positions: [between(0, 8), between(2, 10)] };
		const more = { who: 'b', positions: [between(12, 26)] };
		const [voice] = voiceBySentence([{ number: 1, block: 0, start: 0, end: 30 }], [twice, more]);
		expect(voice).toBe(more);
	});

	const between = (start: number, end: number) => ({ start, end });
	const a = { who: 'a', positions: [between(0, 6), between(20, 26)] };
	const b = { who: 'b', positions: [between(8, 18)] };
	it.each([
		['first', [a, b]],
		['second', [b, a]]
	])('adds up twice six characters against ten, standing %s', (_, speaking) => {
		const [voice] = voiceBySentence([{ number: 1, block: 0, start: 0, end: 30 }], speaking);
		expect(voice).toBe(a);
	});

	it('has nobody to hear in a text without sentences', () => {
		const annotation = { positions: [{ start: 0, end: 4 }] };
		expect(voiceBySentence([], [annotation])).toEqual([]);
	});
});

describe('speakerOf', () => {
	/** name, kind, facets, then who speaks */
	const rows: [string, string, Annotation['facets'], string | undefined][] = [
		['a speaker', 'official-source', { speaker: 'a' }, 'Ann'],
		['a facet of another name', 'us-response', { actor: 'c', side: 'us-statement' }, 'Cleo'],
		['nobody, where the facet is left out', 'official-source', {}, undefined],
		['nobody, where words were only relayed', 'official-source', { channel: ['a'] }, undefined],
		['nobody, in a kind without speakers', 'text-signal', { speaker: 'a' }, undefined]
	];
	it.each(rows)('hears %s', (_, kind, facets, expected) => {
		expect(speakerOf({ kind, facets }, madeCodebook)?.name).toBe(expected);
	});

	it('hears the speaker also where the codebook lists relays first', () => {
		const { kinds, ...vocabulary } = madeVocabulary;
		const turned = kinds.map((kind) => ({ ...kind, facets: kind.facets.toReversed() }));
		const note = { kind: 'official-source', facets: { speaker: 'a', channel: ['c'] } };
		const codebook = codebookWith({ ...vocabulary, kinds: turned });
		expect(speakerOf(note, codebook)?.name).toBe('Ann');
		expect(relaysOf(note, codebook).map(({ name }) => name)).toEqual(['Cleo']);
	});

	it('gives the voice with its group', () => {
		expect(speakerOf({ kind: 'official-source', facets: { speaker: 'b' } }, madeCodebook)).toEqual({
			id: 'b',
			name: 'Ben',
			person: true,
			group: { id: 'state', label: 'state', definition: 'state' }
		});
	});
});

describe('relaysOf', () => {
	/** name, kind, facets, then who relays */
	const rows: [string, string, Annotation['facets'], string[]][] = [
		['nobody', 'official-source', { speaker: 'a' }, []],
		['one', 'official-source', { speaker: 'a', channel: ['c'] }, ['Cleo']],
		['several, in the order of the note', 'us-response', { channel: ['c', 'a'] }, ['Cleo', 'Ann']],
		['nobody, in a kind without relays', 'text-signal', { channel: ['a'] }, []]
	];
	it.each(rows)('%s', (_, kind, facets, expected) => {
		expect(relaysOf({ kind, facets }, madeCodebook).map(({ name }) => name)).toEqual(expected);
	});
});
