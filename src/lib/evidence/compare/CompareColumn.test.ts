import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { AnnotatedDocument } from '../../library/document.ts';
import { withoutTags } from '../../library/made/hostile-strings.ts';
import { project } from '../../text/projection.ts';
import { sentences } from '../../text/sentence.ts';
import { compare } from './compare.ts';
import CompareColumn from './CompareColumn.svelte';

/** A document of one passage. */
function made(slug: string, tagName: string, ...blocks: string[]): AnnotatedDocument {
	const projection = project(blocks);
	return {
		slug,
		frontMatter: { shortTitle: slug },
		projection,
		sentences: sentences(projection),
		passages: [{ tagName, blocks: blocks.map((_, block) => block) }],
		annotations: []
	} as unknown as AnnotatedDocument;
}

/** The blocks of a column as printed, each with its tag, without marks. */
function printed(document: AnnotatedDocument): string[] {
	const other = made('other', 'p', 'A b c d e f.');
	const { body } = render(CompareColumn, {
		props: { comparison: compare([document, other], []), side: 'a' }
	});
	const text = body.replace(/<!--.*?-->/g, '').replace(/<a class="mark".*?<\/a>/gs, '');
	return Array.from(text.matchAll(/<(h3|p|li)>(.*?)<\/\1>/gs), ([, tag, inner]) => {
		const words = withoutTags(inner ?? '')
			.replaceAll('&amp;', '&')
			.replaceAll('&lt;', '<');
		return `${tag}: ${words}`;
	});
}

describe('CompareColumn prints a block to the character', () => {
	/** name, tag of the passage, its blocks, tag of a block as printed */
	const rows: [string, string, string[], string][] = [
		['one sentence', 'p', ['Only one.'], 'p'],
		['a space between two', 'p', ['One here. Two there.'], 'p'],
		['a space after a marked one', 'p', ['A b c d e f. Two there.'], 'p'],
		['a space before a marked one', 'p', ['One here. A b c d e f.'], 'p'],
		['two spaces', 'p', ['One here.  Two there.'], 'p'],
		['a space that does not break', 'p', ['One here.\u00a0Two there.'], 'p'],
		['a tab', 'p', ['One here.\tTwo there.'], 'p'],
		['an ideographic space', 'p', ['一句。\u3000二句。'], 'p'],
		['no space at all', 'p', ['一句。二句。'], 'p'],
		['two sentences fused', 'p', ['One format.They said so.'], 'p'],
		['signs that are markup elsewhere', 'p', ['If a < b. Then {c} & "d".'], 'p'],
		['a heading', 'h2', ['One here. Two there.'], 'h3'],
		['a list', 'ul', ['One here. Two there.', 'A b c d e f. Three.', 'Four.'], 'li']
	];
	it.each(rows)('%s', (_, tagName, blocks, tag) => {
		expect(printed(made('made', tagName, ...blocks))).toEqual(
			blocks.map((block) => `${tag}: ${block}`)
		);
	});

	it('with the marks among them', () => {
		const document = made('made', 'p', 'One here. A b c d e f. Two there.');
		const { body } = render(CompareColumn, {
			props: { comparison: compare([document, document], []), side: 'a' }
		});
		expect(body).toMatch(/f\.<\/span>(<!--.*?-->)*<a class="mark" href="#b2" [^>]*>=<\/a>/);
	});
});
