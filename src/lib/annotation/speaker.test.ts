import { describe, expect, it } from 'vitest';
import { project } from '../text/projection.ts';
import { sentences } from '../text/sentence.ts';
import { testVocabulary } from '../library/made/made-vocabulary.ts';
import { voicesFileSchema } from '../codebook/voices.ts';
import { speakerFacets, voiceBySentence } from './speaker.ts';

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

describe('speakerFacets', () => {
	const [first, second, ...others] = testVocabulary.kinds;
	const facet = (id: string, form: 'voice' | 'voices') => ({
		...first!.facets[0]!,
		id,
		form
	});

	it('names the facet that holds one voice, for the kinds that have it', () => {
		const kinds = [
			{ ...first!, facets: [facet('channel', 'voices'), facet('speaker', 'voice')] },
			{ ...second!, facets: [facet('channel', 'voices')] },
			...others
		];
		expect([...speakerFacets({ ...testVocabulary, kinds })]).toEqual([
			['official-source', 'speaker']
		]);
	});

	it('is empty where no kind has one', () => {
		expect(speakerFacets(testVocabulary).size).toBe(0);
	});
});

describe('voicesFileSchema', () => {
	const group = { id: 'state', label: 'State', definition: 'Offices of a state.' };
	const voice = { name: 'Made Ministry', group: 'state' };
	const rows: [string, object, RegExp | undefined][] = [
		['nobody', { groups: [], voices: {} }, undefined],
		['a voice', { groups: [group], voices: { 'made-ministry': voice } }, undefined],
		['a person', { groups: [group], voices: { made: { ...voice, person: true } } }, undefined],
		['no groups', { voices: {} }, /^groups: /],
		['no voices', { groups: [] }, /^voices: /],
		['a voice without a name', { groups: [], voices: { made: { group: 'a' } } }, /made\.name: /],
		['a voice without a group', { groups: [], voices: { made: { name: 'A' } } }, /made\.group: /],
		['an id with capitals', { groups: [], voices: { Made: voice } }, /^voices\.Made: /],
		[
			'an unknown field',
			{ groups: [], voices: { made: { ...voice, rank: 1 } } },
			/^voices\.made: Unrecognized key/
		],
		[
			'a person by halves',
			{ groups: [], voices: { made: { ...voice, person: 'yes' } } },
			/made\.person: /
		],
		[
			'a group without a definition',
			{ groups: [{ ...group, definition: ' ' }], voices: {} },
			/^groups\.0\.definition: must not be empty/
		]
	];
	it.each(rows)('%s', (_, file, expected) => {
		const { error } = voicesFileSchema.safeParse(file);
		const told = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join();
		if (expected) expect(told).toMatch(expected);
		else expect(told).toBeUndefined();
	});

	it('takes a voice for no person unless it says so', () => {
		const { voices } = voicesFileSchema.parse({ groups: [group], voices: { made: voice } });
		expect(voices.made!.person).toBe(false);
	});
});
