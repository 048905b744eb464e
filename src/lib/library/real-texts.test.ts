import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { mark } from '../parts/mark.ts';
import { itemOf, plainLines } from '../source/plain-lines.ts';
import { formatProblems, type Problem } from '../source/problem.ts';
import { escapeText } from './escape-text.ts';
import type { Library } from './library.ts';
import { madeAnnotations, madeDocument, readMadeLibrary } from './made/made-library.ts';
import { REAL_TEXTS, type RealText } from './made/real-texts.ts';

const MARKDOWN = 'documents/text.md';
const SOURCE = 'documents/text.txt';

type Files = Record<string, string>;

/** What an editor does who copies the text into the Markdown as it is, a blank line between its lines, and knows no better. */
const pasted = ({ found, lang = 'en', dir = 'ltr' }: RealText): Files => ({
	[MARKDOWN]: madeDocument(found.replace(/\r\n?/g, '\n').replace(/\n+/g, '\n\n'), { lang, dir }),
	[SOURCE]: found,
	'annotations/text.yaml': madeAnnotations()
});

/** The files once an editor has done, to the letter, what the messages ask for. */
async function mend(files: Files, problems: readonly Problem[]): Promise<Files> {
	const mended = { ...files };
	const text = (file: string) => mended[file] ?? '';
	for (const { remedy } of problems) {
		const [listing] = /characters: \[[^\]]+\]/.exec(remedy) ?? [];
		if (listing && !text(MARKDOWN).includes(listing)) {
			mended[MARKDOWN] = text(MARKDOWN).replace(/\n---\n/, `\n${listing}\n---\n`);
		}
	}
	const [, slug] =
		problems.map(({ remedy }) => /npm run escape -- (\S+): it/.exec(remedy)).find(Boolean) ?? [];
	if (slug) {
		const escaped = await escapeText(slug, text(MARKDOWN), text(SOURCE));
		if (escaped.problems) throw new Error(formatProblems(escaped.problems));
		mended[MARKDOWN] = escaped.markdown;
	}
	return mended;
}

/** The lines of the page of a text, as a browser has them. */
function linesOf(library: Library): string[] {
	const document = library.documents.get('text');
	const { document: page } = parseHTML(
		`<html><body>${document ? mark(document).join('') : ''}</body></html>`
	);
	return Array.from(page.querySelectorAll('p, h2, li'), ({ textContent }) => textContent ?? '');
}

const wanted = ({ found, lines }: RealText) =>
	lines ?? plainLines(found).map(({ text }) => itemOf(text) ?? text);

/** Texts whose first line no Markdown keeps: they have to be put right, and then come out to the letter. */
const withoutMark = (text: RealText): RealText => ({
	...text,
	found: text.found.replace('\ufeff', '')
});

describe('a text that is pasted as it is', () => {
	it.each(REAL_TEXTS.map((text) => [text.name, text] as const))(
		'%s is printed to the letter, at once or after the remedies of what is told',
		async (_, text) => {
			const one = text.found.startsWith('\ufeff') ? withoutMark(text) : text;
			const files = await mend(pasted(one), (await readMadeLibrary(pasted(one))).problems ?? []);
			const { library, problems } = await readMadeLibrary(files);
			expect(problems, formatProblems(problems ?? [])).toBeUndefined();
			if (library) expect(linesOf(library)).toEqual(wanted(one));
			expect(files[SOURCE]).toBe(one.found);
		}
	);
});
