import { describe, expect, it } from 'vitest';
import { expectOnlyProblem, type ProblemRow } from './made/expect-only-problem.ts';
import {
	madeAnnotation,
	madeAnnotations,
	madeDocument,
	madeFrontMatter,
	madeLibrary,
	madeProblems
} from './made/made-library.ts';

const text = 'documents/text.md';
const source = 'documents/text.txt';

describe('readDocument', () => {
	it('keeps front matter and text apart', async () => {
		const { documents } = await madeLibrary({
			[text]: madeDocument('## Head\n\nOne two. Three.\n\n- a\n- b'),
			'annotations/text.yaml': madeAnnotations()
		});
		const document = documents.get('text');
		expect(document).toMatchObject({ slug: 'text', file: text, frontMatter: madeFrontMatter });
		expect(document?.projection.text).toBe('Head\nOne two. Three.\na\nb');
		expect(document?.paragraphs).toEqual([
			{ tagName: 'h2', blocks: [0] },
			{ tagName: 'p', blocks: [1] },
			{ tagName: 'ul', blocks: [2, 3] }
		]);
		expect(document?.sentences.map(({ start, end }) => [start, end])).toEqual([
			[0, 4],
			[5, 13],
			[14, 20],
			[21, 22],
			[23, 24]
		]);
	});

	const rows: ProblemRow[] = [
		['an empty document', { [text]: '' }, text, 1, undefined, /is empty/],
		['front matter and no text', { [text]: madeDocument('') }, text, 1, undefined, /has no text/],
		['no front matter', { [text]: 'One two three.' }, text, 1, undefined, /no front matter/],
		[
			'front matter with a misspelled field',
			{ [text]: madeDocument('two', { titel: 'x' }) },
			text,
			14,
			undefined,
			/Unknown field "titel"/,
			'title'
		],
		[
			'front matter with a bad date',
			{ [text]: madeDocument('two', { published: 'August' }) },
			text,
			8,
			undefined,
			/^published is "August", which is no day of the calendar, nor the word unknown/
		],
		[
			'front matter with a day that does not exist',
			{ [text]: madeDocument('two', { published: '2023-13-45' }) },
			text,
			8,
			undefined,
			/^published is "2023-13-45", which is no day of the calendar/
		],
		[
			'a text that was found before it was published',
			{ [text]: madeDocument('two', { published: '2026-11-23' }) },
			text,
			8,
			undefined,
			/^published is 2026-11-23, after the day on which the text was found, 2026-11-22/
		],
		[
			'a text that was found on the thirtieth of February',
			{ [text]: madeDocument('two', { retrieved: '2026-02-30' }) },
			text,
			9,
			undefined,
			/^retrieved, "2026-02-30", is no day of the calendar/
		],
		[
			'an origin that is no reference',
			{ [text]: madeDocument('two', { origin: 'made-orogin' }) },
			text,
			10,
			'origin',
			/"made-orogin" is not in/,
			'made-origin'
		],
		[
			'a date that rests on no reference',
			{ [text]: madeDocument('two', { publishedReference: 'made-orogin' }) },
			text,
			14,
			'publishedReference',
			/"made-orogin" is not in/,
			'made-origin'
		],
		[
			'an owner by the name of what every object has',
			{ [text]: madeDocument('two', { stateOutlet: 'constructor' }) },
			text,
			14,
			'stateOutlet',
			/"constructor" is not in/
		],
		[
			'emphasis that swallows asterisks',
			{ [text]: madeDocument('One **two** three') },
			text,
			16,
			undefined,
			/words bold/
		],
		[
			'a link',
			{ [text]: madeDocument('One [two](https://a.example)') },
			text,
			16,
			undefined,
			/a link/
		],
		['live markup', { [text]: madeDocument('One <img> two') }, text, 16, undefined, /live markup/],
		[
			'a script',
			{ [text]: madeDocument('two\n\n<script>alert(1)</script>') },
			text,
			18,
			undefined,
			/live markup/
		],
		[
			'a quotation mark of Markdown',
			{ [text]: madeDocument('two\n\n> three') },
			text,
			18,
			undefined,
			/quotation of Markdown/
		]
	];
	it.each(rows)('tells %s', (...row) => expectOnlyProblem(...row));

	it('tells all mistakes of a head at once, and those of the notes below it', async () => {
		const head = madeDocument('One two three.', { origin: 'made-orogin', lang: 'english' })
			.replace('title: A made text', 'title: No: [comment] #1')
			.replace('rights: None.', 'rights: Who is #1')
			.replace('retrieved: 2026-11-22', 'retrieved: today');
		const problems = await madeProblems({
			[text]: head,
			[source]: 'One two three.',
			'annotations/text.yaml': madeAnnotations(madeAnnotation({ quote: 'absent' }))
		});
		expect(problems.map(({ file, line, what }) => [file, line, what.slice(0, 30)])).toEqual([
			[text, 2, 'title would not be read as it '],
			[text, 11, 'rights would not be read as it'],
			[text, 14, 'lang is no language tag (BCP 4'],
			[text, 9, 'retrieved, "today", is no day '],
			[text, 10, 'The reference "made-orogin" is'],
			['annotations/text.yaml', 8, 'The quote "absent" is not in t']
		]);
	});

	it('says how a file of notes begins, where there is none', async () => {
		const problems = await madeProblems({ 'annotations/text.yaml': undefined });
		expect(problems).toEqual([
			{
				file: 'annotations/text.yaml',
				line: 1,
				what: 'The file is missing.',
				remedy: expect.stringContaining('“document:”')
			}
		]);
	});

	it('shows marks that are not seen in what it says of a quote', async () => {
		const [problem] = await madeProblems({
			[text]: madeDocument('قال (MSS)\u200f.', { characters: ['U+200F'] }),
			'annotations/text.yaml': madeAnnotations(madeAnnotation({ quote: '(MSS).' }))
		});
		expect(problem?.what).toMatch(
			/has nothing where the text has a right-to-left mark \(U\+200F\)/
		);
	});
});
