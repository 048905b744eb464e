import { describe, expect, it } from 'vitest';
import { expectOnlyProblem, type ProblemRow } from './made/expect-only-problem.ts';
import { madeLibrary, madeProblems, type MadeFiles } from './made/made-library.ts';
import { madeTexts } from './made/made-texts.ts';
import { madeYaml } from './made/made-yaml.ts';

const file = 'annotations/lessons.yaml';

const step = (fields: object = {}) => ({ minutes: 5, title: 'A step', do: 'Read.', ...fields });
const lesson = (fields: object = {}) => ({
	id: 'made',
	title: 'A made lesson',
	document: 'text',
	minutes: 10,
	for: 'A class',
	aims: ['Read.'],
	papers: [{ address: '/print/text/sheet/', copies: 'one for each' }],
	sensitive: ['Nothing.'],
	steps: [step(), step()],
	without: 'On paper.',
	...fields
});
const standard = (id: string) => ({ id, framework: 'Made', says: 'Read.' });
/** The first lesson begins on line 6, where there is one standard. */
const lessons = (given: object[], standards = [standard('R1')]): MadeFiles => ({
	[file]: madeYaml({ standards, lessons: given })
});
const opening = (open: string, also: MadeFiles = {}): MadeFiles => ({
	...also,
	...lessons([lesson({ steps: [step(), step({ open })] })])
});

/** A text with a part, for which it needs sentences of two kinds and some without. */
const texts: MadeFiles = madeTexts({
	text: {
		body: Array.from({ length: 20 }, (_, index) => `It is line ${index + 1}.`).join(' '),
		parts: ['first', 'second'].map((id, place) => ({
			...{ id, title: 'A part', why: 'It is.' },
			...{ from: 1 + place * 10, to: 10 + place * 10 }
		})),
		notes: [1, 11].flatMap((line) => [
			{ kind: 'text-signal', signal: 'typo', quote: `line ${line}.` },
			{
				kind: 'corroborated',
				extent: 'whole',
				independence: 'law',
				references: ['made-origin'],
				quote: `line ${line + 1}.`
			}
		])
	}
});

describe('readLessons', () => {
	it('takes a library without the file, which has no lessons', async () => {
		const library = await madeLibrary();
		expect(library.lessons).toBeUndefined();
		expect('lessons' in library).toBe(false);
	});

	it('takes a file without a lesson', async () => {
		expect((await madeLibrary(lessons([], []))).lessons).toEqual({ standards: [], lessons: [] });
	});

	it('gives lessons and standards in their order, with nothing where nothing is said', async () => {
		const given = [lesson({ id: 'b', standards: ['R2'] }), lesson({ id: 'a' })];
		const { lessons: read } = await madeLibrary(lessons(given, [standard('R2'), standard('R1')]));
		expect(read?.standards.map(({ id }) => id)).toEqual(['R2', 'R1']);
		expect(read?.lessons.map(({ id, standards }) => [id, standards])).toEqual([
			['b', ['R2']],
			['a', []]
		]);
		expect(read?.lessons[0]).toMatchObject({
			before: [],
			after: [],
			steps: [{ say: [], look: [], misread: [] }, {}]
		});
	});

	it.each([
		'/',
		'/about/',
		'/evidence/',
		'/print/',
		'/print/calls/',
		'/print/readings/',
		'/documents/text/',
		'/print/text/key/',
		'/print/text/rewrite/second/'
	])('takes a step that opens %s', async (open) => {
		const { lessons: read } = await madeLibrary(opening(open, texts));
		expect(read?.lessons[0]?.steps[1]?.open).toBe(open);
	});

	const rows: ProblemRow[] = [
		[
			'minutes that the steps do not take',
			lessons([lesson({ minutes: 45 })]),
			file,
			9,
			'made',
			/steps take 10 minutes, the lesson 45/
		],
		[
			'an unknown text',
			lessons([lesson({ document: 'texts' })]),
			file,
			8,
			'made',
			/no document "texts"/,
			'text'
		],
		[
			'a text that is like none',
			lessons([lesson({ document: 'quite-another-one' })]),
			file,
			8,
			'made',
			/no document "quite-another-one"/
		],
		[
			'an unknown paper',
			lessons([lesson({ papers: [{ address: '/print/text/shet/', copies: 'one' }] })]),
			file,
			14,
			'made',
			/^\/print\/text\/shet\/ is no page that a lesson can open/,
			'/print/text/sheet/'
		],
		[
			'an unknown page of a step',
			opening('/print/call/'),
			file,
			25,
			'made',
			/^\/print\/call\/ is no page/,
			'/print/calls/'
		],
		[
			'an unknown part of a text',
			opening('/print/text/key/secnd/', texts),
			file,
			25,
			'made',
			/^\/print\/text\/key\/secnd\/ is no page/,
			'/print/text/key/second/'
		],
		[
			'an address of another site',
			opening('https://made.example/'),
			file,
			25,
			'made',
			/no address of this site/
		],
		['an address without its last stroke', opening('/print'), file, 25, 'made', /no address of/],
		['an address with an empty step', opening('/print//calls/'), file, 25, 'made', /no address of/],
		[
			'an unknown standard',
			lessons([lesson({ standards: ['R1', 'R-1'] })]),
			file,
			28,
			'made',
			/"R-1" is none of the standards/,
			'R1'
		],
		[
			'a standard that is named twice',
			lessons([lesson({ standards: ['R1', 'R1'] })]),
			file,
			28,
			'made',
			/stands twice in the list/
		],
		[
			'two lessons with one id',
			lessons([lesson(), lesson()]),
			file,
			26,
			'made',
			/"made" stands twice/
		],
		[
			'two standards with one id',
			lessons([], [standard('R1'), standard('R1')]),
			file,
			5,
			'R1',
			/"R1" stands twice/
		],
		[
			'a step without what pupils do',
			lessons([lesson({ steps: [step({ do: undefined }), step()] })]),
			file,
			19,
			'made',
			/do is missing/
		],
		['a field too many', lessons([lesson({ homework: 'None.' })]), file, 26, 'made', /"homework"/],
		['a lesson without a step', lessons([lesson({ steps: [] })]), file, 18, 'made', /steps/]
	];
	it.each(rows)('tells %s', async (...row) => {
		await expectOnlyProblem(...row);
	});

	it('tells everything at once', async () => {
		const second = lesson({
			document: 'tex',
			standards: ['R2'],
			papers: [{ address: '/print/text/shee/', copies: 'one' }],
			steps: [step({ open: '/prints/' })]
		});
		const problems = await madeProblems(lessons([lesson({ minutes: 9 }), second]));
		expect(problems.map(({ line, subject, what }) => `${line} ${subject}: ${what}`)).toEqual([
			'26 made: The id "made" stands twice in this list.',
			'9 made: The steps take 10 minutes, the lesson 9.',
			'29 made: The steps take 5 minutes, the lesson 10.',
			'28 made: There is no document "tex".',
			'34 made: /print/text/shee/ is no page that a lesson can open.',
			'42 made: /prints/ is no page that a lesson can open.',
			'45 made: "R2" is none of the standards at the head of the file.'
		]);
	});
});
