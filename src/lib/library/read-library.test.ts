import { describe, expect, it } from 'vitest';
import { formatProblems } from '../source/problem.ts';
import {
	madeAnnotation,
	madeAnnotations,
	madeDocument,
	madeQuantity,
	writeMadeLibrary
} from './made/made-library.ts';
import { readLibrary } from './read-library.server.ts';

const HEADER =
	'document\tsentence\tofficial-source\tstate-media-framing\tunverifiable-statistic\tus-response\ttext-signal\tsignal\tremark\n';
const text = 'documents/text.md';
const notes = 'annotations/text.yaml';
const conflict = (id: string, ...conflicts: string[]) => madeAnnotation({ id, conflicts });

describe('readLibrary', () => {
	it('takes a sound library', async () => {
		const { documents, problems } = await readLibrary(await writeMadeLibrary({}));
		expect(problems).toEqual([]);
		expect(documents.get('text')!.annotations[0]!.positions).toEqual([{ start: 4, end: 7 }]);
	});

	it('keeps front matter, text and notes apart', async () => {
		const root = await writeMadeLibrary({
			[text]: madeDocument('## Head\n\nOne two.\n\n- a\n- b')
		});
		const { documents } = await readLibrary(root);
		const { projection, passages } = documents.get('text')!;
		expect(projection.text).toBe('Head\nOne two.\na\nb');
		expect(passages).toEqual([
			{ tagName: 'h2', blocks: [0] },
			{ tagName: 'p', blocks: [1] },
			{ tagName: 'ul', blocks: [2, 3] }
		]);
	});

	type Files = Parameters<typeof writeMadeLibrary>[0];
	/** name, files, then file, line and words of the problem */
	const rows: [string, Files, string, number, RegExp][] = [
		[
			'a quote that is absent',
			{ [notes]: madeAnnotations(madeAnnotation({ quote: 'twa' })) },
			notes,
			8,
			/"twa" is not in the text/
		],
		['a quote that is ambiguous', { [text]: madeDocument('two two') }, notes, 8, /stands 2 times/],
		[
			'a quote that crosses blocks',
			{
				[text]: madeDocument('One two\n\nthree'),
				[notes]: madeAnnotations(madeAnnotation({ quote: 'two three' }))
			},
			notes,
			8,
			/crosses/
		],
		[
			'a quote in NFD',
			{
				[text]: madeDocument('caf\u00e9'),
				[notes]: madeAnnotations(madeAnnotation({ quote: 'cafe\u0301' }))
			},
			notes,
			8,
			/Unicode form/
		],
		[
			'the second of several quotes',
			{
				[notes]: madeAnnotations(madeAnnotation({ quote: undefined, quotes: ['One', 'nowhere'] }))
			},
			notes,
			12,
			/"nowhere" is not in the text/
		],
		[
			'no quote',
			{ [notes]: madeAnnotations(madeAnnotation({ quote: undefined })) },
			notes,
			5,
			/marks no passage/
		],
		[
			'a duplicate id',
			{ [notes]: madeAnnotations(madeAnnotation(), madeAnnotation()) },
			notes,
			11,
			/stands twice/
		],
		[
			'an unknown reference',
			{ [notes]: madeAnnotations(madeAnnotation({ references: ['made-orogin'] })) },
			notes,
			12,
			/"made-orogin" is not in/
		],
		[
			'a reference by the name of what every object has',
			{ [notes]: madeAnnotations(madeAnnotation({ references: ['constructor'] })) },
			notes,
			12,
			/"constructor" is not in/
		],
		[
			'a reference of the document by such a name',
			{
				[notes]: madeAnnotations(madeAnnotation()).replace(
					'document:\n',
					'document:\n  references: [constructor]\n'
				)
			},
			notes,
			2,
			/"constructor" is not in/
		],
		[
			'a figure that is not in the passage',
			{
				[notes]: madeAnnotations(
					madeAnnotation({
						kind: 'unverifiable-statistic',
						signal: undefined,
						credit: 'none',
						quantities: [madeQuantity({ printed: '2' })]
					})
				)
			},
			notes,
			13,
			/"2" does not stand/
		],
		[
			'framing without a state outlet',
			{
				[notes]: madeAnnotations(
					madeAnnotation({ kind: 'state-media-framing', signal: undefined, technique: 'ordering' })
				)
			},
			notes,
			6,
			/not shown to be state-run/
		],
		[
			'a one-sided conflict',
			{ [notes]: madeAnnotations(conflict('a', 'b'), conflict('b')) },
			notes,
			12,
			/conflict with "b" is one-sided/
		],
		[
			'a conflict with nothing',
			{ [notes]: madeAnnotations(conflict('a', 'text#c')) },
			notes,
			12,
			/names no annotation/
		],
		[
			'a conflict with itself',
			{ [notes]: madeAnnotations(conflict('a', 'a')) },
			notes,
			12,
			/contradict itself/
		],
		[
			'an unknown kind',
			{ [notes]: madeAnnotations(madeAnnotation({ kind: 'rumour' })) },
			notes,
			6,
			/kind is "rumour"/
		],
		['an empty YAML file', { [notes]: '' }, notes, 1, /is empty/],
		['an empty document', { [text]: '' }, text, 1, /is empty/],
		['front matter and no text', { [text]: madeDocument('') }, text, 1, /has no text/],
		['no front matter', { [text]: 'One two three.' }, text, 1, /no front matter/],
		[
			'front matter with a misspelled field',
			{ [text]: madeDocument('two', { titel: 'x' }) },
			text,
			14,
			/Unknown field "titel"/
		],
		[
			'front matter with a bad date',
			{ [text]: madeDocument('two', { published: 'August' }) },
			text,
			8,
			/2023-08-01, or the word unknown/
		],
		[
			'an origin that is no reference',
			{ [text]: madeDocument('two', { origin: 'nowhere' }) },
			text,
			1,
			/"nowhere" is not in/
		],
		[
			'an origin by the name of what every object has',
			{ [text]: madeDocument('two', { origin: 'constructor' }) },
			text,
			1,
			/"constructor" is not in/
		],
		[
			'Windows-1252',
			{ [text]: Uint8Array.from([...Buffer.from(madeDocument('One two')), 10, 0x93, 0x94]) },
			text,
			18,
			/not UTF-8/
		],
		[
			'UTF-16',
			{ [notes]: Buffer.from(madeAnnotations(madeAnnotation()), 'utf16le') },
			notes,
			1,
			/looks like UTF-16/
		],
		[
			'a byte order mark',
			{ [notes]: '\uFEFF' + madeAnnotations(madeAnnotation()) },
			notes,
			1,
			/byte order mark/
		],
		[
			'CRLF in a text',
			{ [text]: madeDocument('One two').replaceAll('\n', '\r\n') },
			text,
			1,
			/CRLF/
		],
		[
			'CRLF in YAML',
			{ [notes]: madeAnnotations(madeAnnotation()).replace('title', '\r\ntitle') },
			notes,
			9,
			/CRLF/
		],
		[
			'emphasis that swallows asterisks',
			{ [text]: madeDocument('One **two** three') },
			text,
			16,
			/into <strong>/
		],
		['a link', { [text]: madeDocument('One [two](https://a.example)') }, text, 16, /into <a>/],
		['live markup', { [text]: madeDocument('One <b>two</b>') }, text, 16, /live markup/],
		[
			'a script',
			{ [text]: madeDocument('two\n\n<script>alert(1)</script>') },
			text,
			18,
			/live markup/
		],
		[
			'a quotation mark of Markdown',
			{ [text]: madeDocument('two\n\n> three') },
			text,
			18,
			/into <blockquote>/
		],
		['no annotations for a document', { [notes]: undefined }, notes, 1, /cannot be read/],
		[
			'annotations without a document',
			{ 'annotations/txet.yaml': madeAnnotations() },
			'annotations/txet.yaml',
			1,
			/no document documents\/txet\.md/
		],
		[
			'a broken vocabulary',
			{ 'annotations/vocabulary.yaml': 'kinds: []' },
			'annotations/vocabulary.yaml',
			1,
			/the kinds must be/
		],
		[
			'a missing vocabulary',
			{ 'annotations/vocabulary.yaml': undefined },
			'annotations/vocabulary.yaml',
			1,
			/cannot be read/
		],
		[
			'a reference without a source',
			{ 'annotations/references.yaml': 'checked: 2026-11-22\nreferences:\n  a:\n    fact: x' },
			'annotations/references.yaml',
			3,
			/source is missing/
		],
		[
			'a kind that the coding does not have',
			{ 'annotations/coding/settled.tsv': `${HEADER}text\t1\t0\t0\t0\t0\t0\t\t\n` },
			'annotations/coding/settled.tsv',
			2,
			/marks the sentence as text-signal/
		],
		[
			'a kind that no note marks',
			{ 'annotations/coding/settled.tsv': `${HEADER}text\t1\t1\t0\t0\t0\t1\ttypo\t\n` },
			'annotations/coding/settled.tsv',
			2,
			/says official-source, but no note/
		],
		[
			'a sentence too many in the coding',
			{
				'annotations/coding/settled.tsv': `${HEADER}text\t1\t0\t0\t0\t0\t1\ttypo\t\ntext\t2\t0\t0\t0\t0\t0\t\t\n`
			},
			'annotations/coding/settled.tsv',
			3,
			/has 1 sentences/
		],
		[
			'a coding of no document',
			{ 'annotations/coding/settled.tsv': `${HEADER}txet\t1\t0\t0\t0\t0\t0\t\t\n` },
			'annotations/coding/settled.tsv',
			2,
			/no such document/
		]
	];
	it.each(rows)('%s', async (_, files, file, line, what) => {
		const { problems } = await readLibrary(await writeMadeLibrary(files));
		const found = problems.find((problem) => what.test(problem.what));
		expect(found, formatProblems(problems)).toBeDefined();
		expect({ file: found!.file, line: found!.line }).toEqual({ file, line });
		expect(found!.remedy).not.toBe('');
	});

	it('tells the mistakes of all files at once', async () => {
		const root = await writeMadeLibrary({
			[notes]: madeAnnotations(
				madeAnnotation({ quote: 'absent' }),
				madeAnnotation({ id: 'b', quote: 'gone' })
			),
			'documents/second.md': 'no front matter',
			'annotations/second.yaml': ''
		});
		const { problems } = await readLibrary(root);
		expect(problems.map(({ file }) => file).sort()).toEqual([
			'annotations/second.yaml',
			notes,
			notes,
			'documents/second.md'
		]);
	});

	it('reads 100,000 annotations and loses none', { timeout: 120_000 }, async () => {
		const NUMBER = 100_000;
		const words = Array.from({ length: 2000 }, (_, i) => `w${i}x`);
		const note = 'word '.repeat(20).trim();
		const entries = Array.from({ length: NUMBER }, (_, i) => {
			const quote = words[i % words.length];
			return `  - { id: n${i}, kind: text-signal, signal: typo, quote: ${quote}, title: T, note: ${note} }\n`;
		});
		const root = await writeMadeLibrary({
			[text]: madeDocument(words.join(' ')),
			[notes]: `document: { note: a, usResponse: b }\nannotations:\n${entries.join('')}`
		});
		const { documents, problems } = await readLibrary(root);
		expect(problems).toEqual([]);
		const { annotations, projection } = documents.get('text')!;
		expect(annotations).toHaveLength(NUMBER);
		const { positions, quotes } = annotations[NUMBER - 1]!;
		expect(projection.text.slice(positions[0]!.start, positions[0]!.end)).toBe(quotes[0]!.exact);
	});
});
