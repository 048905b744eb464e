import { describe, expect, it } from 'vitest';
import { expectOnlyProblem, type ProblemRow } from './made/expect-only-problem.ts';
import { madeDocument, madeProblems } from './made/made-library.ts';

const text = 'documents/text.md';
const source = 'documents/text.txt';

/** A made library whose document has this body, and this source beside it. */
const files = (body: string, found: string | undefined, frontMatter: object = {}) => ({
	[text]: madeDocument(body, frontMatter),
	[source]: found,
	'annotations/text.yaml': 'document: { note: a, usResponse: b }\nannotations: []\n'
});

describe('a text beside its source', () => {
	/** name, body, source, front matter */
	const sound: [string, string, string, object?][] = [
		['as it was found', 'One.\n\nTwo.', 'One.\nTwo.'],
		['with other blank lines', 'One.\n\nTwo.', '\n\nOne.\n\n\n\nTwo.\n\n'],
		['with white space at the ends of lines', 'One.\n\nTwo.', '  One. \n\u00a0\n\tTwo.\u3000\n'],
		['with CRLF', 'One.\n\nTwo.', 'One.\r\nTwo.\r\n'],
		['with CR', 'One.\n\nTwo.', 'One.\rTwo.'],
		['with a list', 'One:\n\n- a\n- b', 'One:\n- a\n-   b'],
		['with a list that is none here', 'One:\n\n\\- a', 'One:\n- a'],
		['with headings, which are our mark', '## One\n\nTwo.', 'One\nTwo.'],
		['with numbers', '1\\. a\n\n2\\. b', '1. a\n2. b'],
		['with runs of spaces', 'a  b   c', 'a  b   c'],
		['with a character that is listed', 'a\u00a0b', 'a\u00a0b', { characters: ['U+00A0'] }]
	];
	it.each(sound)('is sound %s', async (_, body, found, frontMatter) => {
		expect(await madeProblems(files(body, found, frontMatter))).toEqual([]);
	});

	const rows: ProblemRow[] = [
		[
			'without a document',
			{ 'documents/txet.txt': 'One.' },
			'documents/txet.txt',
			1,
			undefined,
			/no document documents\/txet\.md/,
			'text'
		],
		[
			'and a number that Markdown counts anew',
			files('2022. A good year.', '2022. A good year.'),
			text,
			16,
			undefined,
			/a numbered list/
		],
		[
			'and a definition, which Markdown swallows',
			files('Two.\n\n[Advertisement]: below', 'Two.\n[Advertisement]: below'),
			text,
			16,
			undefined,
			/leave out line 2 of documents\/text\.txt: "\[Advertisement\]: below"/
		],
		[
			'and a heading of nothing',
			files('Two.\n\n##', 'Two.\n##'),
			text,
			18,
			undefined,
			/would print "", and line 2 .* has "##": from character 1 on .* the end of the line for “#” \(U\+0023\)/
		],
		[
			'and hashes behind a heading',
			files('## We are C ##', 'We are C ##'),
			text,
			16,
			undefined,
			/would print "We are C", and line 1 .* has "We are C ##"/
		],
		[
			'and a line that makes the one above it a heading',
			files('Two.\n---', 'Two.\n---'),
			text,
			16,
			undefined,
			/leave out line 2 .*: "---"/
		],
		[
			'and what looks like an entity',
			files('a&section=2', 'a&section=2'),
			text,
			16,
			undefined,
			/would print "a§ion=2", and line 1 .* has "a&section=2": from character 2 on they differ, “§” \(U\+00A7\) for “&” \(U\+0026\)/
		],
		[
			'and a backslash that is printed',
			files('https\\://x', 'https://x'),
			text,
			16,
			undefined,
			/from character 6 on they differ, “\\” \(U\+005C\) for “:” \(U\+003A\)/
		],
		[
			'and two lines without a blank one between',
			files('One.\nTwo.', 'One.\nTwo.'),
			text,
			16,
			undefined,
			/Two lines of the source would become one: "Two\."/
		],
		[
			'and a line too many',
			files('One.\n\nAnd.\n\nTwo.', 'One.\nTwo.'),
			text,
			18,
			undefined,
			/would print "And\.", which is no line of documents\/text\.txt/
		],
		[
			'and a letter of another alphabet',
			files('The p\u0430rty', 'The party'),
			text,
			16,
			undefined,
			/from character 6 on they differ, “а” \(U\+0430\) for “a” \(U\+0061\)/
		],
		[
			'and half a pair that differs',
			files('a😁', 'a😀'),
			text,
			16,
			undefined,
			/from character 2 on they differ, “😁” \(U\+1F601\) for “😀” \(U\+1F600\)/
		],
		[
			'and a space fewer',
			files('a b', 'a  b'),
			text,
			16,
			undefined,
			/from character 3 on they differ, “b” \(U\+0062\) for space \(U\+0020\)/
		],
		[
			'and a list of other marks',
			files('* One', '* One'),
			text,
			16,
			undefined,
			/would print "- One", and line 1 .* has "\* One"/
		],
		[
			'and another word behind a mark that is not seen',
			files('So.\n\n## \ufeffOne', 'So.\n\ufeffTwo', { characters: ['U+FEFF'] }),
			text,
			20,
			undefined,
			/would print "⟨U\+FEFF⟩One", and line 2 .* has "⟨U\+FEFF⟩Two"/
		],
		[
			'and a character that is not listed',
			files('One\n\nb\u00a0c', 'One\nb\u00a0c'),
			source,
			2,
			undefined,
			/no-break space/
		],
		[
			'and a character that is listed in vain',
			files('One', 'One', { characters: ['U+00A0'] }),
			text,
			14,
			undefined,
			/hold U\+00A0, and the text has no such character/
		],
		[
			'and a blank line in its list',
			files('- a\n\n- b', '- a\n- b'),
			text,
			16,
			undefined,
			/A blank line between the items of a list/
		],
		[
			'and spaces at the end of a line',
			files('One  \ntwo', 'One\ntwo'),
			text,
			16,
			undefined,
			/Spaces at the end of the line/
		],
		[
			'and a heading of another level',
			files('### One', 'One'),
			text,
			16,
			undefined,
			/another level/
		]
	];
	it.each(rows)('is refused %s', (...row) => expectOnlyProblem(...row));

	it('is refused without it', async () => {
		expect(await madeProblems(files('One.', undefined))).toEqual([
			{
				file: source,
				line: 1,
				what: 'The file is missing.',
				remedy: expect.stringMatching(/^Save the text as it was found as documents\/text\.txt/)
			}
		]);
	});

	it('has at most twenty lines told, and the others counted', async () => {
		const lines = Array.from({ length: 30 }, (_, index) => `Line ${index}.`);
		const problems = await madeProblems(
			files(lines.map((line) => `${line} So.`).join('\n\n'), lines.join('\n'))
		);
		expect(problems).toHaveLength(21);
		expect(problems.at(-1)?.what).toBe('10 more lines are not as in documents/text.txt.');
	});
});
