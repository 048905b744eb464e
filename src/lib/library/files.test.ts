import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Files } from './files.ts';

const missing = (file: string) => ({
	file,
	line: 1,
	what: 'The file is missing.',
	remedy: 'Add the file, or remove what belongs to it.'
});
const unread = { file: 'notes/c.yaml', line: 1, what: 'It is empty.', remedy: 'Fill it.' };
const files = new Files([
	{ file: 'notes/b.yaml', text: 'a: 1', problems: [] },
	{ file: 'notes/a.yaml', text: 'a: x', problems: [] },
	{ file: 'notes/c.yaml', problems: [unread] },
	{ file: 'notes/coding/d.tsv', text: '', problems: [] },
	{ file: 'notes/a.md', text: '', problems: [] }
]);
const schema = z.strictObject({ a: z.number() });

describe('Files', () => {
	/** name, folder, extension, then names */
	const lists: [string, string, string, string[]][] = [
		['in order, also what could not be read', 'notes', '.yaml', ['a', 'b', 'c']],
		['by its extension', 'notes', '.md', ['a']],
		['of a folder within', 'notes/coding', '.tsv', ['d']],
		['but not from within', 'notes', '.tsv', []],
		['nothing of a folder that is not there', 'note', '.yaml', []]
	];
	it.each(lists)('lists a folder: %s', (_, folder, extension, expected) => {
		expect(files.list(folder, extension)).toEqual(expected);
	});

	it('gives a file’s text, or says that it is missing or why it could not be read', () => {
		expect(files.text('notes/b.yaml')).toEqual({
			file: 'notes/b.yaml',
			text: 'a: 1',
			problems: []
		});
		expect(files.text('notes/c.yaml').problems).toEqual([unread]);
		expect(files.text('notes/z.yaml')).toEqual({
			file: 'notes/z.yaml',
			problems: [missing('notes/z.yaml')]
		});
	});

	it('parses a YAML file by a schema, or says what is wrong with it', () => {
		expect(files.yaml('notes/b.yaml', schema)).toMatchObject({ value: { a: 1 }, problems: [] });
		const wrong = files.yaml('notes/a.yaml', schema);
		expect(wrong.value).toBeUndefined();
		expect(wrong.problems).toMatchObject([{ file: 'notes/a.yaml', line: 1 }]);
	});

	it('has problems and the first line for a YAML file that cannot be read', () => {
		for (const [file, problem] of [
			['notes/c.yaml', unread],
			['notes/z.yaml', missing('notes/z.yaml')]
		] as const) {
			const { value, problems, lineAt } = files.yaml(file, schema);
			expect({ value, problems }).toEqual({ value: undefined, problems: [problem] });
			expect(lineAt(['a'])).toBe(1);
		}
	});
});
