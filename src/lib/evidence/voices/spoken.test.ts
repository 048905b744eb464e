import { describe, expect, it } from 'vitest';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts, madeVoices } from '../../library/made/made-texts.ts';
import { spoken } from './spoken.ts';

const said = (speaker: string, quote: string, fields: object = {}) => ({
	kind: 'official-source',
	trace: 'unnamed',
	speaker,
	quote,
	...fields
});

/** name, text, notes, then for each sentence: its number, its words, who speaks and by which note. */
const rows: [string, string, object[], string[]][] = [
	['a text without notes', 'One is. Two is it.', [], ['1, 2 words: –', '2, 3 words: –']],
	[
		'a speaker',
		'One is. Two is it.',
		[said('ministry', 'Two is it.')],
		['1, 2 words: –', '2, 3 words: Ministry (n1)']
	],
	[
		'a speaker in part of a sentence, who gets all of its words',
		'One is. Two is it.',
		[said('ministry', 'it')],
		['1, 2 words: –', '2, 3 words: Ministry (n1)']
	],
	[
		'an actor',
		'One is.',
		[{ kind: 'us-response', side: 'us-statement', actor: 'embassy', quote: 'One is.' }],
		['1, 2 words: Embassy (n1)']
	],
	[
		'somebody who frames',
		'One is.',
		[{ kind: 'state-media-framing', technique: 'omission', speaker: 'expert', quote: 'One' }],
		['1, 2 words: Expert (n1)']
	],
	[
		'a framing that is the text’s own',
		'One is.',
		[{ kind: 'state-media-framing', technique: 'omission', quote: 'One' }],
		['1, 2 words: –']
	],
	[
		'a note that names nobody, longer than one that does',
		'One is two and three.',
		[{ kind: 'text-signal', signal: 'typo', quote: 'One is two and' }, said('ministry', 'three')],
		['1, 5 words: Ministry (n2)']
	],
	[
		'of two speakers the one that covers most',
		'One is two and three.',
		[said('ministry', 'One'), said('expert', 'two and three')],
		['1, 5 words: Expert (n2)']
	],
	[
		'a note over several sentences',
		'One is. Two is it.\n\nSix.',
		[said('ministry', 'One is. Two is it.')],
		['1, 2 words: Ministry (n1)', '2, 3 words: Ministry (n1)', '3, 1 words: –']
	],
	[
		'a note with two passages',
		'One is. Two is it. Six.',
		[said('ministry', 'One', { quote: undefined, quotes: ['One', 'Six'] })],
		['1, 2 words: Ministry (n1)', '2, 3 words: –', '3, 1 words: Ministry (n1)']
	]
];

/** name, front matter, note, then the chain of its sentence */
const chains: [string, object, object[], string][] = [
	['nobody, an unknown publisher', {}, [], 'an unknown publisher → example.org'],
	['nobody, a publisher', { publisher: 'Daily' }, [], 'Daily → example.org'],
	[
		'a speaker',
		{ publisher: 'Daily', carrier: 'daily.example' },
		[said('ministry', 'One')],
		'Ministry → Daily → daily.example'
	],
	[
		'a speaker by way of two others, in the order of the note',
		{ publisher: 'Daily' },
		[said('ministry', 'One', { channel: ['video', 'agency'] })],
		'Ministry → Video → Agency → Daily → example.org'
	],
	[
		'an actor by way of another',
		{},
		[
			{
				kind: 'us-response',
				side: 'us-statement',
				actor: 'embassy',
				channel: ['agency'],
				quote: 'One'
			}
		],
		'Embassy → Agency → an unknown publisher → example.org'
	],
	[
		'a relay without a speaker speaks in no sentence',
		{ publisher: 'Daily' },
		[{ kind: 'us-response', side: 'us-statement', channel: ['agency'], quote: 'One' }],
		'Daily → example.org'
	]
];

const library = await madeLibrary({
	...madeVoices({
		office: { ministry: 'Ministry', embassy: 'Embassy' },
		other: { expert: ['Expert'], agency: 'Agency', video: 'Video' }
	}),
	...madeTexts(
		Object.fromEntries([
			...rows.map(([, body, notes], index) => [
				`row${index}`,
				{ body, notes, frontMatter: { stateOutlet: 'made-origin' } }
			]),
			...chains.map(([, frontMatter, notes], index) => [
				`chain${index}`,
				{ body: 'One.', notes, frontMatter }
			])
		])
	)
});
const sentences = spoken(library);
const of = (slug: string) => sentences.filter(({ document }) => document.slug === slug);

describe('spoken', () => {
	it.each(rows.map((row, index) => [row[0], `row${index}`, row[3]] as const))(
		'%s',
		(_, slug, expected) => {
			const told = of(slug).map(({ sentence, words, voice, annotation }) => {
				const who = voice ? `${voice.name} (${annotation?.id})` : '–';
				return `${sentence.number}, ${words} words: ${who}`;
			});
			expect(told).toEqual(expected);
		}
	);

	it.each(chains.map((row, index) => [row[0], `chain${index}`, row[3]] as const))(
		'the chain of %s',
		(_, slug, expected) => {
			expect(of(slug).map(({ chain }) => chain.join(' → '))).toEqual([expected]);
		}
	);

	it('gives no note where nobody speaks', () => {
		expect(of('row5').map(({ annotation }) => annotation)).toEqual([undefined]);
	});

	it('has the texts in the library’s order, not in that of their names', () => {
		expect([...new Set(sentences.map(({ document }) => document.slug))]).toEqual([
			...rows.map((_, index) => `row${index}`),
			...chains.map((_, index) => `chain${index}`)
		]);
	});
});
