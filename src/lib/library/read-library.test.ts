import { describe, expect, it } from 'vitest';
import { expectOnlyProblem, type ProblemRow } from './made/expect-only-problem.ts';
import { madeCheck, madeChecks, outsideFigure } from './made/made-check.ts';
import { changed, first, later, madeClaim, madeClaims, madePassage } from './made/made-claim.ts';
import { madeCoding } from './made/made-coding.ts';
import {
	madeAnnotation,
	madeAnnotations,
	madeDocument,
	madeLibrary,
	madeProblems,
	readMadeLibrary,
	type MadeFiles
} from './made/made-library.ts';
import { ministry, speech, spoken, voicesFile } from './made/made-speech.ts';
import { glossary, madeTerm } from './made/made-term.ts';
import { readLibrary } from './read-library.server.ts';

const text = 'documents/text.md';
const notes = 'annotations/text.yaml';

describe('readLibrary', () => {
	it('takes a sound library', async () => {
		const { documents } = await madeLibrary();
		expect(documents.get('text')?.annotations).toMatchObject([
			{ id: 'made', positions: [{ start: 4, end: 7 }] }
		]);
	});

	it('gives a library or problems, never both', async () => {
		const sound = await readMadeLibrary();
		expect(sound.library).toBeDefined();
		expect(sound.problems).toBeUndefined();
		const broken = await readMadeLibrary({ [notes]: '' });
		expect(broken.library).toBeUndefined();
		expect(broken.problems).toHaveLength(1);
	});

	it('takes a codebook to which no text has been added yet', async () => {
		const { documents, codebook } = await madeLibrary({ [text]: undefined, [notes]: undefined });
		expect(documents.size).toBe(0);
		expect(codebook.kinds).toHaveLength(6);
	});

	it('tells what is missing where there is nothing', async () => {
		const { problems } = await readLibrary('nowhere');
		expect(problems?.map(({ file, what }) => `${file}: ${what}`)).toEqual([
			'annotations/vocabulary.yaml: The file is missing.',
			'annotations/references.yaml: The file is missing.',
			'annotations/voices.yaml: The file is missing.'
		]);
	});

	it('orders documents by their place in the library, then by their slug', async () => {
		const files = Object.entries({ a: 3, b: 1, d: 2, c: 2 }).flatMap(([slug, order]) => [
			[`documents/${slug}.md`, madeDocument('One two three.', { order })],
			[`annotations/${slug}.yaml`, madeAnnotations()]
		]);
		const { documents } = await madeLibrary({
			...(Object.fromEntries(files) as MadeFiles),
			[text]: undefined,
			[notes]: undefined
		});
		expect([...documents.keys()]).toEqual(['b', 'c', 'd', 'a']);
	});

	const rows: ProblemRow[] = [
		[
			'notes without a document',
			{ 'annotations/txet.yaml': madeAnnotations() },
			'annotations/txet.yaml',
			1,
			undefined,
			/no document documents\/txet\.md/,
			'text'
		]
	];
	it.each(rows)('tells %s', (...row) => expectOnlyProblem(...row));

	/** name, files, then file, subject and words of every problem */
	const many: [string, MadeFiles, RegExp[]][] = [
		[
			'of all notes and texts',
			{
				[notes]: madeAnnotations(
					madeAnnotation({ quote: 'absent' }),
					madeAnnotation({ id: 'b', quote: 'gone' })
				),
				'documents/second.md': 'no front matter',
				'annotations/second.yaml': '',
				'documents/third.md': madeDocument('One *two*.')
			},
			[
				/^annotations\/text\.yaml made: .* "absent" is not in/,
				/^annotations\/text\.yaml b: .* "gone" is not in/,
				/^documents\/second\.md -: .* no front matter/,
				/^annotations\/second\.yaml -: .* is empty/,
				/^documents\/third\.md -: .* slanted/,
				/^annotations\/third\.yaml -: .* is missing/
			]
		],
		[
			'of a codebook that is not there, and of what can be read without it',
			{
				'annotations/vocabulary.yaml': undefined,
				'annotations/references.yaml': 'checked: never\nreferences: {}',
				[text]: madeDocument('One *two*.'),
				'annotations/txet.yaml': ''
			},
			[
				/^annotations\/vocabulary\.yaml -: .* is missing/,
				/^annotations\/references\.yaml -: checked, "never", is no day/,
				/^documents\/text\.md -: .* slanted/,
				/^annotations\/txet\.yaml -: .* no document/
			]
		],
		[
			'of a group that is unknown, and of a note',
			{
				...speech,
				'annotations/voices.yaml': voicesFile({ ministry: { ...ministry, group: 'stat' } }),
				[notes]: madeAnnotations(spoken({ quote: 'absent' }))
			},
			[
				/^annotations\/voices\.yaml ministry: .* no group "stat"/,
				/^annotations\/text\.yaml made: .* "absent" is not in/
			]
		],
		[
			'of voices, glossary, codings, claims and checks',
			{
				...speech,
				'annotations/vocabulary.yaml': glossary(madeTerm({ forms: ['absent'] })),
				'annotations/voices.yaml': voicesFile({
					ministry,
					silent: { ...ministry, group: 'nowhere' }
				}),
				'annotations/coding/coder-a.tsv': madeCoding(['nowhere 1 0 0 0 0 0 0  ']),
				'annotations/coding/settled.tsv': madeCoding(['text 2 0 0 0 0 0 0  ']),
				'annotations/claims.yaml': madeClaims(
					madeClaim({
						references: ['nowhere'],
						passages: [
							madePassage({ changed, voice: 'ministry' }),
							madePassage({ quote: 'absent', changed })
						]
					}),
					madeClaim({
						passages: [
							{ ...first, voice: 'ministry' },
							{ ...later, document: 'nowhere' }
						]
					})
				),
				'annotations/checks.yaml': madeChecks(
					[
						madeCheck({ whole: 'text#absent', part: 'check#absent' }),
						madeCheck({ id: 'again', kind: 'sum', parts: ['outside#words', 'check#again'] })
					],
					[outsideFigure({ reference: 'nowhere' })]
				)
			},
			[
				/^annotations\/voices\.yaml silent: .* no passage/,
				/^annotations\/voices\.yaml silent: .* no group "nowhere"/,
				/^annotations\/vocabulary\.yaml made: .* none of the texts/,
				/^annotations\/coding\/coder-a\.tsv nowhere: .* no document "nowhere"/,
				/^annotations\/coding\/settled\.tsv text, sentence 2: .* has 1 sentences/,
				/^annotations\/claims\.yaml made: .* stands twice/,
				/^annotations\/claims\.yaml made: .* "nowhere" is not in/,
				/^annotations\/claims\.yaml made: .* nothing to differ from/,
				/^annotations\/claims\.yaml made: .* "absent" is not in the text/,
				/^annotations\/claims\.yaml made: .* no document "nowhere"/,
				/^annotations\/checks\.yaml words: .* "nowhere" is not in/,
				/^annotations\/checks\.yaml made: .* "text#absent"/,
				/^annotations\/checks\.yaml made: .* "check#absent"/,
				/^annotations\/checks\.yaml again: .* rests on itself/
			]
		],
		[
			'of a note, and says nothing of what can only be seen with all notes in place',
			{
				[notes]: madeAnnotations(madeAnnotation({ quote: 'absent', conflicts: ['gone'] })),
				'annotations/claims.yaml': madeClaims(
					madeClaim({ passages: [first, { ...later, quote: 'gone' }] })
				)
			},
			[/^annotations\/text\.yaml made: .* "absent" is not in/]
		]
	];
	it.each(many)('tells the mistakes %s at once', async (_, files, expected) => {
		const problems = await madeProblems(files);
		const told = problems.map(({ file, subject = '-', what }) => `${file} ${subject}: ${what}`);
		for (const one of expected) {
			expect(
				told.filter((line) => one.test(line)),
				`${one} in\n${told.join('\n')}`
			).toHaveLength(1);
		}
		expect(told).toHaveLength(expected.length);
	});

	it('reads 100,000 annotations and loses none', { timeout: 120_000 }, async () => {
		const NUMBER = 100_000;
		const words = Array.from({ length: 2000 }, (_, i) => `w${i}x`);
		const note = 'word '.repeat(20).trim();
		const entries = Array.from({ length: NUMBER }, (_, i) => {
			const quote = words[i % words.length];
			// A first reading of five, from the first paragraph to the last.
			const first = i < words.length && i % 400 === 199 ? ', first: chosen' : '';
			return `  - { id: n${i}, kind: text-signal, signal: typo, quote: ${quote}, title: T, note: ${note}${first} }\n`;
		});
		const { documents } = await madeLibrary({
			[text]: madeDocument(words.join(' ').replace(/(w\d*99x) /g, '$1\n\n')),
			[notes]: `document: { note: a, usResponse: b }\nannotations:\n${entries.join('')}`
		});
		const document = documents.get('text');
		expect(document?.annotations).toHaveLength(NUMBER);
		const last = document?.annotations.at(-1);
		expect(last?.quotes).toEqual([{ exact: 'w1999x' }]);
		const [position] = last?.positions ?? [];
		expect(document?.projection.text.slice(position?.start, position?.end)).toBe('w1999x');
	});
});
