import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../source/markdown.ts';
import { itemOf, plainLines } from '../source/plain-lines.ts';
import { isPrintedAs, printedLines } from '../source/printed-lines.ts';
import { formatProblems } from '../source/problem.ts';
import { escapeText } from './escape-text.ts';

const HEAD = '---\ntitle: "A  title" # ours\n---\n';

/** The body that is written over `body` from `source`. */
async function escape(body: string, source: string): Promise<string> {
	const { markdown, problems } = await escapeText('made', `${HEAD}\n${body}\n`, source);
	if (markdown === undefined) throw new Error(formatProblems(problems));
	expect(markdown.startsWith(`${HEAD}\n`)).toBe(true);
	return markdown.slice(HEAD.length + 1, -1);
}

describe('escapeText', () => {
	/** name, body before, source, body after */
	const rows: [string, string, string, string][] = [
		[
			'what is sound',
			'## One\n\nTwo.\n\n- a\n- b',
			'One\nTwo.\n- a\n- b',
			'## One\n\nTwo.\n\n- a\n- b'
		],
		['a line that was eaten', 'Two.\n\n[A]: b', 'Two.\n[A]: b', 'Two.\n\n\\[A\\]: b'],
		['a line that is missing', 'One.\n\nThree.', 'One.\nTwo.\nThree.', 'One.\n\nTwo.\n\nThree.'],
		['a line too many', 'One.\n\nAnd.\n\nTwo.', 'One.\nTwo.', 'One.\n\nTwo.'],
		['a number', '2022. So.', '2022. So.', '2022\\. So.'],
		['hashes behind a heading', '## We are C ##', 'We are C ##', '## We are C &#35;&#35;'],
		['a heading with a slip', '## Thr Email\n\nTwo.', 'The Email\nTwo.', '## The Email\n\nTwo.'],
		['a heading with signs', '## \\*One\\*', '*One*', '## \\*One\\*'],
		[
			'a heading behind a line that is missing',
			'## One\n\nTwo.',
			'So.\nOne\nTwo.',
			'So.\n\n## One\n\nTwo.'
		],
		['hashes of the text', '## One\n\n# not one', 'One\n# not one', '## One\n\n\\# not one'],
		['two hashes of the text', '## One', '## One', '\\## One'],
		['a heading like a paragraph', 'One\n\n## One', 'One\nOne', 'One\n\n## One'],
		['a heading that is twice', '## One\n\n## One', 'One\nOne', '## One\n\n## One'],
		['a line over a rule', 'One\n---', 'One\n---', 'One\n\n\\---'],
		['lines that ran together', 'One\ntwo', 'One\ntwo', 'One\n\ntwo'],
		['a list with blank lines', '- a\n\n- b', '- a\n\n- b', '- a\n- b'],
		['a body that is empty', '', 'One', 'One'],
		['spaces in a row', 'a b', 'a  b', 'a  b']
	];
	it.each(rows)('writes %s', async (_, before, source, after) => {
		expect(await escape(before, source)).toBe(after);
		expect(await escape(after, source)).toBe(after);
	});

	/** name, Markdown, source, file, words */
	const refused: [string, string, string, string, RegExp][] = [
		['no front matter', 'One.', 'One.', 'documents/made.md', /no front matter/],
		['no text', `${HEAD}\nOne.`, ' \n', 'documents/made.txt', /no text in the source/],
		[
			'a mark that Markdown drops',
			`${HEAD}\nOne.`,
			'\ufeffOne.',
			'documents/made.txt',
			/no way to print this line as it stands: "⟨U\+FEFF⟩One\."/
		]
	];
	it.each(refused)('refuses %s', async (_, markdown, source, file, what) => {
		const { problems } = await escapeText('made', markdown, source);
		expect(problems).toEqual([
			{ file, line: 1, what: expect.stringMatching(what), remedy: expect.stringMatching(/\S/) }
		]);
	});

	it('writes what is read and printed as it was, or refuses it, whatever the text', async () => {
		const signs = fc.string({ unit: fc.constantFrom(...'ab 12.)-*_#[]()<>&;:!|~`\\{}"\'=+\t') });
		const line = fc.oneof(
			{ weight: 4, arbitrary: signs },
			{ weight: 2, arbitrary: fc.string({ unit: 'grapheme' }) },
			{ weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
			fc.constantFrom(
				'- a',
				'---',
				'===',
				'```',
				'[a]: b',
				'<b>',
				'&copy',
				'    a',
				'1. a',
				'| a |'
			)
		);
		const text = fc
			.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r')), { maxLength: 8 })
			.map((lines) => lines.flat().join(''));
		let refused = 0;
		await fc.assert(
			fc.asyncProperty(text, signs, async (source, body) => {
				const lines = plainLines(source);
				const { markdown } = await escapeText('made', `${HEAD}\n${body}\n`, source);
				if (markdown === undefined) {
					refused++;
					return;
				}
				const parsed = await parseMarkdown('made.md', markdown);
				const printed = printedLines(parsed);
				expect(parsed.problems).toEqual([]);
				expect(printed.map(({ text }) => text)).toEqual(
					lines.map(({ text }, place) => {
						const item = printed[place]?.isItem ? itemOf(text) : undefined;
						return item === undefined ? text : `- ${item}`;
					})
				);
				expect(
					lines.every((one, place) => printed[place] && isPrintedAs(printed[place], one))
				).toBe(true);
			}),
			{ numRuns: 300, seed: 12 }
		);
		expect(refused).toBeLessThan(100);
	}, 120_000);
});
