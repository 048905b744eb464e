import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileStrings } from '../library/made/hostile-strings.ts';
import { escapeMarkdown, type PlainBlock } from './escape-markdown.ts';
import { parseMarkdown } from './markdown.ts';

const p = (text: string): PlainBlock => ({ tag: 'p', text });
const li = (text: string): PlainBlock => ({ tag: 'li', text });
const h2 = (text: string): PlainBlock => ({ tag: 'h2', text });

/** What the Markdown of these blocks prints; nothing where it is refused. */
async function print(blocks: readonly PlainBlock[]): Promise<string[] | undefined> {
	const { markdown } = await escapeMarkdown(blocks);
	return markdown === undefined ? undefined : (await parseMarkdown('text.md', markdown)).texts;
}

describe('escapeMarkdown', () => {
	/** name, blocks, their Markdown */
	const rows: [string, PlainBlock[], string][] = [
		[
			'plain words stay as they are',
			[p('“It’s fine,” he said – twice.')],
			'“It’s fine,” he said – twice.'
		],
		['a heading', [h2('We are C ##')], '## We are C &#35;&#35;'],
		['a list', [p('One:'), li('a'), li('b'), p('Two.')], 'One:\n\n- a\n- b\n\nTwo.'],
		['a line that looks like a list', [p('2022. A good year.')], '2022\\. A good year.'],
		['a line that looks like a heading', [p('# not one')], '\\# not one'],
		['a rule', [p('---')], '\\---'],
		[
			'a definition, which Markdown would swallow',
			[p('[Advertisement]: below')],
			'\\[Advertisement\\]: below'
		],
		['stars', [p('a * b * c')], 'a \\* b \\* c'],
		['emphasis', [p('*so*')], '\\*so\\*'],
		['an address', [p('see http://x.org')], 'see http&#58;&#47;&#47;x&#46;org'],
		['what looks like an entity', [p('a&section=2')], 'a&#38;section&#61;2'],
		['Svelte', [p('{#if x}')], '&#123;&#35;if x&#125;']
	];
	it.each(rows)('%s', async (_, blocks, markdown) => {
		expect((await escapeMarkdown(blocks)).markdown).toBe(markdown);
		expect(await print(blocks)).toEqual(blocks.map(({ text }) => text));
	});

	it('names the lines that Markdown would alter', async () => {
		expect(await escapeMarkdown([p('fine'), p('\u00a0led by a space')])).toEqual({ altered: [1] });
	});

	it('keeps hostile strings to the character, or refuses them', async () => {
		const lines = hostileStrings.flatMap((string) => string.split('\n')).map((line) => line.trim());
		const printed = await Promise.all(lines.filter(Boolean).map((line) => print([p(line)])));
		const refused = printed.filter((texts) => texts === undefined);
		expect(printed.flatMap((texts) => texts ?? [])).toEqual(
			lines.filter(Boolean).filter((_, place) => printed[place])
		);
		expect(refused.length).toBeLessThan(printed.length / 50);
	}, 60_000);

	it('keeps any lines together, or refuses them', async () => {
		const line = fc
			.string({ unit: fc.constantFrom(...'ab1.-*_#[]()<>&;:!|~`\\{}"\' =+') })
			.map((text) => text.trim())
			.filter(Boolean);
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.record({ tag: fc.constantFrom('p', 'li', 'h2'), text: line })),
				async (blocks) => {
					const printed = await print(blocks as PlainBlock[]);
					expect(printed ?? blocks.map(({ text }) => text)).toEqual(blocks.map(({ text }) => text));
				}
			),
			{ numRuns: 100, seed: 7 }
		);
	}, 60_000);
});
