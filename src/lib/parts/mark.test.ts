import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { AnchoredAnnotation } from '../annotation/annotation.ts';
import { project } from '../text/projection.ts';
import { sentences } from '../text/sentence.ts';
import { mark } from './mark.ts';

const note = (id: string, ...ranges: [number, number][]): AnchoredAnnotation => ({
	id,
	kind: 'text-signal',
	facets: {},
	quantities: [],
	quotes: [],
	title: 'Not printed here',
	note: 'Nor is this.',
	references: [],
	conflicts: [],
	positions: ranges.map(([start, end]) => ({ start, end }))
});

/** What `mark` gives of one block. */
function markOne(text: string, ...annotations: AnchoredAnnotation[]): string {
	const projection = project([text]);
	const paragraphs = [{ tagName: 'p', blocks: [0] }];
	return mark({ projection, paragraphs, annotations, sentences: [] }).join('');
}

/** Marks one paragraph and writes it down with `[1 …]` for a span, `[…1 …]` where it is continued, and `^1` for a number,
 * `,^2` for one behind another. */
function marked(text: string, ...ranges: [number, number][]): string {
	return markOne(text, ...ranges.map((range, i) => note(`a${i}`, range)))
		.replace(/<\/?p>/g, '')
		.replace(
			/<span [^>]*aria-details="n_(\d+)"[^>]* class="([^"]+)">/g,
			(_, number: string, names: string) => `[${names.includes('continued') ? '…' : ''}${number} `
		)
		.replaceAll('</span>', ']')
		.replace(
			/<a [^>]*aria-label="(\d+)">(<i [^>]*><\/i>)?<\/a>/g,
			(_, number: string, comma?: string) => (comma ? `,^${number}` : `^${number}`)
		);
}

describe('mark', () => {
	const rows: [string, [number, number][], string][] = [
		['nothing', [], 'abcdef'],
		['one', [[1, 3]], 'a[1 bc]^1def'],
		['the whole block', [[0, 6]], '[1 abcdef]^1'],
		[
			'one inside the other',
			[
				[2, 3],
				[1, 5]
			],
			'a[2 b[1 c]^1de]^2f'
		],
		[
			'ending together, the numbers in order',
			[
				[2, 4],
				[1, 4]
			],
			'a[2 b[1 cd]]^1,^2ef'
		],
		[
			'crossing: the second is cut',
			[
				[1, 4],
				[2, 5]
			],
			'a[1 b[2 cd]]^1[…2 e]^2f'
		],
		[
			'the same passage twice',
			[
				[1, 3],
				[1, 3]
			],
			'a[1 [2 bc]]^1,^2def'
		],
		[
			'crossing twice: the third is cut twice',
			[
				[0, 2],
				[0, 4],
				[1, 6]
			],
			'[2 [1 a[3 b]]^1[…3 cd]]^2[…3 ef]^3'
		],
		[
			'side by side',
			[
				[0, 2],
				[2, 4]
			],
			'[1 ab]^1[2 cd]^2ef'
		]
	];
	it.each(rows)('%s', (_, ranges, expected) => {
		expect(marked('abcdef', ...ranges)).toBe(expected);
	});

	const punctuated: [string, string, [number, number][], string][] = [
		['a full stop', 'ab. cd', [[0, 2]], '[1 ab].^1 cd'],
		['quotes and a comma', 'ab,” cd', [[0, 2]], '[1 ab],”^1 cd'],
		['the end of the block', 'ab.', [[0, 2]], '[1 ab].^1'],
		[
			'a mark that ends behind it',
			'ab. cd',
			[
				[1, 2],
				[0, 3]
			],
			'[2 a[1 b].]^1,^2 cd'
		],
		[
			'a mark that goes on',
			'ab, cd',
			[
				[0, 2],
				[0, 5]
			],
			'[2 [1 ab],^1 c]^2d'
		],
		['a question mark: before it', 'ab? cd', [[0, 2]], '[1 ab]^1? cd'],
		['an apostrophe: before it', 'ab’s', [[0, 2]], '[1 ab]^1’s'],
		['a decimal point: before it', '2.5', [[0, 1]], '[1 2]^1.5'],
		['a full stop of Chinese', '他说好。我们', [[0, 3]], '[1 他说好]。^1我们'],
		['a comma of Chinese', '他说，我们', [[0, 2]], '[1 他说]，^1我们'],
		['a closing mark and a full stop', '他说“好”。我们', [[3, 4]], '他说“[1 好]”。^1我们'],
		['a full stop and a closing mark', '“好。”我们', [[1, 2]], '“[1 好]。”^1我们'],
		['a wide question mark', '好吗？我们', [[0, 2]], '[1 好吗]？^1我们'],
		['a closing mark in a sentence: before it', '说“好”了', [[2, 3]], '说“[1 好]^1”了'],
		['a comma of Arabic', 'قال، ثم', [[0, 3]], '[1 قال]،^1 ثم'],
		['a letter', 'abc', [[0, 2]], '[1 ab]^1c']
	];
	it.each(punctuated)('number behind %s', (_, text, ranges, expected) => {
		expect(marked(text, ...ranges)).toBe(expected);
	});

	it('tells a number that stands right behind another', () => {
		const html = marked('abcd', [0, 2], [1, 2], [3, 4]);
		expect(html).toBe('[1 a[2 b]]^1,^2c[3 d]^3');
		const named = markOne('abcd', note('a', [0, 2]), note('b', [1, 2]), note('c', [3, 4]));
		expect(Array.from(named.matchAll(/<a class="([^"]+)"/g), ([, names]) => names)).toEqual([
			'first',
			'first next',
			'first'
		]);
	});

	it('writes text so that HTML reads it as text', () => {
		expect(marked('<{&">')).toBe('&#x3C;{&#x26;">');
	});

	const span = (place = '') =>
		`<span data-kind="text-signal" aria-details="n_1"${place} class="short first">`;
	const number = (id = '') =>
		`<a class="first" data-kind="text-signal" role="doc-noteref"${id} href="#a" aria-label="1"></a>`;

	it('writes a string a passage: a heading below ours, a paragraph, a list; what the margin needs, at the first target alone', () => {
		const projection = project(['Head', 'One two', 'a', 'b']);
		const paragraphs = [
			{ tagName: 'h2', blocks: [0] },
			{ tagName: 'p', blocks: [1] },
			{ tagName: 'ul', blocks: [2, 3] }
		];
		const annotations = [note('a', [5, 8], [15, 16])];
		expect(mark({ projection, paragraphs, annotations, sentences: [] })).toEqual([
			'<h3>Head</h3>',
			`<p>${span(' data-m="1"')}One</span>${number(' id="r_1"')} two</p>`,
			`<ul><li>a</li><li>${span()}b</span>${number()}</li></ul>`
		]);
	});

	it('gives the attributes of a language to every paragraph', () => {
		const paragraphs = [{ tagName: 'p', blocks: [0] }];
		const text = { projection: project(['a']), paragraphs, annotations: [], sentences: [] };
		expect(mark(text, [], { lang: 'ar', dir: 'rtl' })).toEqual(['<p lang="ar" dir="rtl">a</p>']);
	});

	const long = 'x'.repeat(120);
	/** Of each span, in order: its note, its place for the margin, its classes. */
	const spansOf = (html: string) =>
		Array.from(html.matchAll(/<span ([^>]*)>/g), ([, attributes = '']) =>
			[/n_(\d+)/, /data-m="(\d+)"/, /class="([^"]+)"/]
				.map((part) => part.exec(attributes)?.[1] ?? '-')
				.join(' ')
		);

	it('tells short marks from long ones, which begin at 51 characters', () => {
		const html = markOne(long, note('a', [0, 50]), note('b', [60, 111]));
		expect(spansOf(html)).toEqual(['1 1 short first', '2 2 first']);
	});

	it('tells the notes to begin with, in the text and at their numbers', () => {
		const notes = Array.from('abcdefgh', (id, place) => note(id, [place, place + 1]));
		const chosen = notes.map((one) => (one.id === 'c' ? { ...one, first: 'It is short.' } : one));
		const html = markOne('abcdefgh', ...chosen);
		expect(spansOf(html).filter((names) => names.includes('first'))).toEqual(['3 3 short first']);
		expect(html.match(/<a class="first" [^>]+>/g)).toEqual([
			expect.stringContaining('aria-label="3"')
		]);
	});

	it('gives a place to the first piece of a passage that is cut, and says of each piece how it is cut', () => {
		const html = markOne(long, note('a', [0, 60]), note('b', [50, 70]), note('c', [55, 119]));
		expect(spansOf(html)).toEqual([
			'1 1 first',
			'2 2 short first',
			'3 3 first',
			'2 - short first continued',
			'3 - first continued',
			'3 - first continued'
		]);
	});

	it('counts places anew in each paragraph, and through the items of a list', () => {
		const projection = project(['ab', 'cd', 'e', 'f']);
		const paragraphs = [
			{ tagName: 'p', blocks: [0] },
			{ tagName: 'p', blocks: [1] },
			{ tagName: 'ul', blocks: [2, 3] }
		];
		const annotations = [
			note('a', [0, 1]),
			note('b', [1, 2]),
			note('c', [3, 4], [6, 7]),
			note('d', [6, 7]),
			note('e', [8, 9])
		];
		const html = mark({ projection, paragraphs, annotations, sentences: [] });
		expect(html.map((one) => spansOf(one).map((span) => span.slice(0, 3)))).toEqual([
			['1 1', '2 2'],
			['3 1'],
			['3 -', '4 1', '5 2']
		]);
	});

	/** name, text, range of a mark, then the text with `#1` where a sentence begins */
	const begun: [string, string, [number, number] | undefined, string][] = [
		['one', 'One is.', undefined, '#1One is.'],
		['two', 'One is. Two is.', undefined, '#1One is. #2Two is.'],
		[
			'a mark that begins with it: before the mark',
			'One is. Two is.',
			[8, 11],
			'#1One is. #2[Two]^ is.'
		],
		['a mark around both: within', 'One is. Two is.', [0, 15], '#1[One is. #2Two is.]^'],
		['a number between two: the number first', '他说。我们。', [0, 2], '#1[他说]。^#2我们。']
	];
	it.each(begun)('numbers sentences where they begin: %s', (_, text, range, expected) => {
		const projection = project([text]);
		const paragraphs = [{ tagName: 'p', blocks: [0] }];
		const annotations = range ? [note('a', range)] : [];
		const [html = ''] = mark({
			projection,
			paragraphs,
			annotations,
			sentences: sentences(projection)
		});
		const plain = html
			.replace(/<\/?p>/g, '')
			.replace(/<i data-sentence="(\d+)"><\/i>/g, '#$1')
			.replace(/<span [^>]+>/g, '[')
			.replaceAll('</span>', ']')
			.replace(/<a [^>]+><\/a>/g, '^');
		expect(plain).toBe(expected);
	});

	const spaced = '<p class="spaced">';
	/** name, blocks of a paragraph or a list, how it begins */
	const spaces: [string, string[], string][] = [
		['single ones', ['a b c'], '<p>'],
		['two in a row', ['a  b'], spaced],
		['a tab', ['a\tb'], spaced],
		['two at the end', ['a  '], spaced],
		['those of Chinese', ['说　　了'], '<p>'],
		['two in one item of a list', ['a', 'b  c'], '<ul class="spaced">'],
		['none in a list', ['a', 'b'], '<ul>']
	];
	it.each(spaces)('tells where spaces are to be kept: %s', (_, texts, expected) => {
		const tagName = texts.length > 1 ? 'ul' : 'p';
		const [html = ''] = mark({
			projection: project(texts),
			paragraphs: [{ tagName, blocks: [...texts.keys()] }],
			annotations: [],
			sentences: []
		});
		expect(/^<[^>]+>/.exec(html)?.[0]).toBe(expected);
	});

	it('puts voices around and between marks, and names them where they begin', () => {
		const paragraphs = [{ tagName: 'p', blocks: [0] }];
		const voices = [
			{ start: 0, end: 6, group: 'state', name: 'Ann' },
			{ start: 7, end: 10, group: 'state' }
		];
		const projection = project(['One is two']);
		const [html = ''] = mark(
			{ projection, paragraphs, annotations: [note('a', [4, 8])], sentences: [] },
			voices
		);
		const plain = html
			.replace(/<span data-voice="state" data-name="Ann">/g, '{Ann ')
			.replace(/<span data-voice="state">/g, '{')
			.replace(/<span data-kind="text-signal" aria-details="n_1"[^>]*>/g, '[')
			.replaceAll('</span>', '|')
			.replace(/<a [^>]+aria-label="(\d)"><\/a>/g, '^$1');
		expect(plain).toBe('<p>{Ann One [is||[ {t||^1{wo|</p>');
	});

	it('names a voice once, where its range is cut', () => {
		const [html = ''] = mark(
			{
				projection: project(['One is two']),
				paragraphs: [{ tagName: 'p', blocks: [0] }],
				annotations: [note('a', [0, 6])],
				sentences: []
			},
			[{ start: 4, end: 10, group: 'state', name: 'Ann' }]
		);
		expect(html.match(/data-voice="state"( data-name="Ann")?/g)).toEqual([
			'data-voice="state" data-name="Ann"',
			'data-voice="state"'
		]);
	});

	it('uses no name of a kind or of a voice as a class: reader modes drop what is called like a comment', () => {
		const voices = [{ start: 0, end: 3, group: 'commentator', name: 'Ann' }];
		const [html = ''] = mark(
			{
				projection: project(['One is two']),
				paragraphs: [{ tagName: 'p', blocks: [0] }],
				annotations: [{ ...note('a', [0, 3]), kind: 'state-media-framing' }],
				sentences: []
			},
			voices
		);
		const names = Array.from(html.matchAll(/class="([^"]+)"/g), ([, name]) => name);
		expect(names).toEqual(['short first', 'first']);
	});

	it('adds no word to the text, leaves none out, and marks every passage, whatever stands in it', () => {
		const block = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
		const line = fc.oneof(
			block,
			fc.constantFrom(
				'One is. Two is.',
				'a  b\tc',
				'他说。我们',
				'<b>&amp;</b>',
				'“Is it?” “No.” 2.5'
			)
		);
		const place = fc.nat(1000);
		const range = fc.tuple(place, place, place);
		fc.assert(
			fc.property(
				fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
				fc.array(fc.array(range, { minLength: 1, maxLength: 3 }), { maxLength: 12 }),
				fc.array(range, { maxLength: 4 }),
				(grouped, noted, spoken) => {
					const projection = project(grouped.flat());
					let next = 0;
					const paragraphs = grouped.map((lines) => ({
						tagName: lines.length > 1 ? 'ul' : 'p',
						blocks: lines.map(() => next++)
					}));
					/** A range of at least a character within one block. */
					const within = ([at, from, length]: [number, number, number]) => {
						const { start, end } = projection.blocks[at % projection.blocks.length] ?? {
							start: 0,
							end: 1
						};
						const begin = start + (from % (end - start));
						return { start: begin, end: begin + 1 + (length % (end - begin)) };
					};
					const annotations = noted.map((ranges, index) => ({
						...note(`a${index}`),
						positions: ranges.map(within)
					}));
					const voices = spoken.map((one) => ({ ...within(one), group: 'state', name: 'Ann' }));
					const counted = sentences(projection);
					const html = mark({ projection, paragraphs, annotations, sentences: counted }, voices);
					const { document } = parseHTML(`<html><body>${html.join('')}</body></html>`);
					const words = (selector: string) =>
						Array.from(document.querySelectorAll(selector), ({ textContent }) => textContent);
					expect(words('p, li')).toEqual(projection.text.split('\n'));
					expect(words('[data-sentence]')).toEqual(counted.map(() => ''));
					expect(words('a')).toEqual(
						annotations.flatMap(({ positions }) => positions).map(() => '')
					);
					annotations.forEach(({ id, positions }, index) => {
						const number = index + 1;
						const length = positions.reduce((sum, { start, end }) => sum + end - start, 0);
						expect(words(`[aria-details=n_${number}]`).join('')).toHaveLength(length);
						expect(words(`[aria-details=n_${number}][data-m]`)).toHaveLength(1);
						expect(words(`a[href="#${id}"][aria-label="${number}"]`)).toHaveLength(
							positions.length
						);
						expect(words(`a#r_${number}`)).toHaveLength(1);
					});
				}
			)
		);
	});

	it('goes once through a paragraph of thousands of sentences and notes', () => {
		const told = Array.from({ length: 4000 }, (_, index) => `Sentence ${index + 1} is.`);
		const text = told.join(' ');
		let start = 0;
		const annotations = told.map((words, index) => {
			const position: [number, number] = [start, start + 8];
			start += words.length + 1;
			return note(`a${index}`, position);
		});
		const projection = project([text]);
		const [html = ''] = mark({
			projection,
			paragraphs: [{ tagName: 'p', blocks: [0] }],
			annotations,
			sentences: sentences(projection)
		});
		const numbersOf = (attribute: string) =>
			Array.from(html.matchAll(new RegExp(` ${attribute}="(\\d+)"`, 'g')), ([, found]) =>
				Number(found)
			);
		const all = Array.from(told.keys(), (index) => index + 1);
		expect(numbersOf('data-sentence')).toEqual(all);
		expect(numbersOf('aria-label')).toEqual(all);
		expect(numbersOf('data-m')).toEqual(all);
		expect(html.replace(/<[^>]+>/g, '')).toBe(text);
	});
});
