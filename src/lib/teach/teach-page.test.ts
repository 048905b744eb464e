import { describe, expect, it } from 'vitest';
import type { Lesson, Lessons } from '../annotation/lesson.ts';
import { madeLibrary } from '../library/made/made-library.ts';
import { madeTexts } from '../library/made/made-texts.ts';
import { teachPage } from './teach-page.ts';

const library = await madeLibrary(
	madeTexts({
		one: { body: 'One is.', frontMatter: { shortTitle: 'The one' } },
		two: { body: 'One is. Two is.', frontMatter: { shortTitle: 'The two' } }
	})
);
const two = library.documents.get('two');
if (!two) throw new Error('The made library has the text.');
const parts = [{ id: 'end', title: 'The end', why: 'It is.', from: 2, to: 2 }];
const documents = new Map([...library.documents, ['two', { ...two, parts }]]);

const step = (minutes: number, open?: string): Lesson['steps'][number] => ({
	minutes,
	title: `A step of ${minutes}`,
	say: ['Read.'],
	do: 'Read.',
	look: [],
	misread: [],
	...(open !== undefined && { open })
});
const lesson = (fields: Partial<Lesson> = {}): Lesson => ({
	id: 'made',
	title: 'A made lesson',
	document: 'one',
	minutes: 5,
	for: 'A class',
	aims: ['Read.'],
	standards: [],
	papers: [{ address: '/print/one/sheet/', copies: 'one for each' }],
	before: [],
	sensitive: ['Nothing.'],
	steps: [step(5)],
	without: 'On paper.',
	after: [],
	...fields
});
const standard = (id: string) => ({ id, framework: `Framework of ${id}`, says: 'Read.' });
/** The page of these lessons. */
const read = (lessons: Lesson[], standards: Lessons['standards'] = []) =>
	teachPage({ ...library, documents, lessons: { standards, lessons } }).lessons;

describe('teachPage', () => {
	it('is empty where no file has lessons, and where it has none', () => {
		expect(teachPage(library)).toEqual({ lessons: [] });
		expect(read([])).toEqual([]);
	});

	/** minutes of the steps, then those after which each begins */
	const begun: [number[], number[]][] = [
		[[45], [0]],
		[
			[5, 8, 1, 20],
			[0, 5, 13, 14]
		]
	];
	it.each(begun)('tells when steps of %j begin', (minutes, at) => {
		const [made, other] = read([
			lesson({ steps: minutes.map((one) => step(one)) }),
			lesson({ id: 'other', steps: [step(3), step(2)] })
		]);
		expect(made?.steps.map((one) => [one.minutes, one.at])).toEqual(
			minutes.map((one, place) => [one, at[place]])
		);
		expect(other?.steps.map(({ at }) => at)).toEqual([0, 3]);
	});

	/** address, what it is called */
	const names: [string, string][] = [
		['/documents/one/', 'The one'],
		['/documents/two/', 'The two'],
		['/print/one/sheet/', 'The one: Student sheet'],
		['/print/two/rewrite/', 'The two: Rewriting'],
		['/print/two/key/end/', 'The two: Teacher’s key, sentences 2 to 2'],
		['/print/calls/', 'A reporter’s list'],
		['/print/readings/', 'Other readings'],
		['/print/', '/print/'],
		['/', '/']
	];
	it.each(names)('names what is opened, on paper and in a step: %s', (path, name) => {
		const [made] = read([
			lesson({ papers: [{ address: path, copies: 'two' }], steps: [step(2), step(3, path)] })
		]);
		expect(made?.papers).toEqual([{ opened: { path, name }, copies: 'two' }]);
		expect(made?.steps.map(({ opened }) => opened)).toEqual([undefined, { path, name }]);
		expect(made?.steps.some((one) => 'open' in one)).toBe(false);
	});

	/** slug, the name of its text */
	const texts: [string, string][] = [
		['two', 'The two'],
		['three', 'three'],
		['constructor', 'constructor']
	];
	it.each(texts)('names the text of a lesson, or else its slug: %s', (document, text) => {
		const [made] = read([lesson({ document })]);
		expect(made?.text).toBe(text);
		expect(made && 'document' in made).toBe(false);
	});

	it('gives standards their wording, in the order of the lesson', () => {
		const standards = [standard('R1'), standard('R2'), standard('R3')];
		const [made, other] = read(
			[lesson({ standards: ['R3', 'R1'] }), lesson({ id: 'other' })],
			standards
		);
		expect(made?.standards).toEqual([standard('R3'), standard('R1')]);
		expect(other?.standards).toEqual([]);
	});

	it('leaves everything else as it is written', () => {
		const given = lesson({ before: ['Copy.'], after: ['Homework.'], aims: ['Read.', 'Ask.'] });
		expect(read([given])).toMatchObject([
			{
				...{ id: 'made', title: 'A made lesson', for: 'A class', minutes: 5 },
				...{ aims: ['Read.', 'Ask.'], before: ['Copy.'], after: ['Homework.'] },
				...{ sensitive: ['Nothing.'], without: 'On paper.' },
				steps: [{ title: 'A step of 5', say: ['Read.'], do: 'Read.' }]
			}
		]);
	});
});
