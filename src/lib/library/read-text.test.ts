import { describe, expect, it } from 'vitest';
import { expectOnlyProblem, type ProblemRow } from './made/expect-only-problem.ts';
import { madeAnnotation, madeAnnotations, madeDocument, madeLibrary } from './made/made-library.ts';

const text = 'documents/text.md';
const notes = 'annotations/text.yaml';

describe('readText', () => {
	it('takes every character of a text as it is', async () => {
		const body = 'two “—” \u00a0é e\u0301 国家 😀\u200b';
		const { documents } = await madeLibrary({
			[text]: madeDocument(body, { characters: ['U+00A0', 'U+200B'] })
		});
		expect(documents.get('text')?.projection.text).toBe(body);
	});

	const rows: ProblemRow[] = [
		[
			'Windows-1252',
			{ [text]: Uint8Array.from([...Buffer.from(madeDocument('One two')), 10, 0x93, 0x94]) },
			text,
			18,
			undefined,
			/not UTF-8/
		],
		[
			'UTF-16',
			{ [notes]: Buffer.from(madeAnnotations(madeAnnotation()), 'utf16le') },
			notes,
			1,
			undefined,
			/looks like UTF-16/
		],
		[
			'a zero byte further down',
			{ [notes]: `${madeAnnotations(madeAnnotation())}# \0` },
			notes,
			11,
			undefined,
			/holds a zero byte/
		],
		[
			'a byte order mark',
			{ [notes]: '\uFEFF' + madeAnnotations(madeAnnotation()) },
			notes,
			1,
			undefined,
			/byte order mark/
		],
		[
			'CRLF in a text',
			{ [text]: madeDocument('One two').replaceAll('\n', '\r\n') },
			text,
			1,
			undefined,
			/CRLF/
		],
		[
			'CRLF in YAML',
			{ [notes]: madeAnnotations(madeAnnotation()).replace('title', '\r\ntitle') },
			notes,
			9,
			undefined,
			/CRLF/
		],
		['an empty file', { [notes]: '' }, notes, 1, undefined, /is empty/]
	];
	it.each(rows)('refuses %s', (...row) => expectOnlyProblem(...row));
});
