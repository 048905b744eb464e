import { compile } from 'mdsvex';
import { describe, expect, it } from 'vitest';
import { hostileStrings, skeleton, withoutTags } from '../../library/made/hostile-strings.ts';
import { madeAnswer, madePlace, madeWork } from './made-work.test.ts';
import { toMarkdown } from './markdown.ts';
import type { Work } from './work.ts';

const kinds = new Map([['official-source', 'Official source']]);
const write = (fields: Partial<Work>, title = 'A text') =>
	toMarkdown(madeWork(fields), { title, kinds });
const reason = (words: string) =>
	/- Why: (.*)/.exec(write({ answers: [madeAnswer({ reason: words })] }))?.[1];

describe('toMarkdown', () => {
	it('tells a work in words', () => {
		const told = write({
			person: { name: 'Mira', pseudonym: true },
			assignment: { id: 'x', title: 'Week 3' },
			answers: [
				madeAnswer({ round: 2, unsure: true, kinds: undefined, blind: false }),
				madeAnswer({
					kinds: ['official-source', 'to-come'],
					sure: 2,
					lookup: 'public',
					reason: 'It says so.',
					after: { stand: 'disagree', because: 'It does.' }
				})
			],
			left: [{ why: 'text', answer: madeAnswer({ at: madePlace(4), kinds: [] }) }]
		});
		expect(told).toBe(`# Who says so? A text

By Mira (not their real name).

Assignment: Week 3

Sentences 1 to 9, last worked on 2026-08-01, 24 min.

## Sentence 1

> “Sentence 1 says so.”

- What it is: Official source; to-come
- How sure: fairly sure
- Why: It says so.
- What could settle it: A public record
- After comparing I disagree: It does.

## Sentence 1, second round

> “Sentence 1 says so.”

- I can’t tell
- Said after the editors’ notes were seen

# Set aside

## Sentence 4

> “Sentence 4 says so.”

- What it is: none of the kinds

The text no longer has this sentence.
`);
	});

	it.each([
		['emphasis', '*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
		['a link', '[a](b)', '\\[a\\](b)'],
		['an address, as code', 'see https://x.example/a_b now', 'see `https://x.example/a_b` now'],
		['an address without a scheme', 'www.x.example', '`www.x.example`'],
		['an address of mail', 'a@x.example', '`a@x.example`'],
		['an address in brackets', '<https://x.example>', '&lt;`https://x.example`&gt;'],
		['HTML', '<img src=x>', '&lt;img src=x&gt;'],
		['an entity', '&lt;', '&amp;lt;'],
		['code', '`x`', '&#96;x&#96;'],
		['Svelte', '{@html x}', '&#123;`@html` x&#125;'],
		['lines of their own', 'a\n\n# b\n- c', 'a \\# b - c'],
		['controls that turn the line', '\u202eabc\u2069', 'abc']
	])('keeps %s as words', (_, words, expected) => {
		expect(reason(words)).toBe(expected);
	});

	it('lets no reader’s words become markup', async () => {
		const html = async (words: string) => {
			const work: Partial<Work> = {
				person: { name: words.slice(0, 60), pseudonym: false },
				assignment: { id: 'x', title: words.slice(0, 60) },
				answers: [
					madeAnswer({
						at: { ...madePlace(1), exact: words },
						reason: words.slice(0, 140),
						after: { stand: 'agree', because: words.slice(0, 140) }
					})
				]
			};
			const compiled = await compile(write(work, words));
			// Addresses become code.
			return (compiled?.code ?? '').replaceAll(/<\/?code>/g, '');
		};
		const plain = skeleton(await html('plain'));
		const injections = [
			'[a]: https://x.example',
			'![a](x)',
			'https://x.example/`<b>`',
			'<a@x.example>',
			'1. a',
			'| a | b |',
			'\\'
		];
		for (const words of [...injections, ...hostileStrings]) {
			const page = await html(words);
			expect(skeleton(page), words).toEqual(plain);
			expect(withoutTags(page), words).not.toContain('<');
		}
	});

	it('takes no long over a long word', () => {
		const exact = 'x'.repeat(400_000);
		expect(write({ answers: [madeAnswer({ at: { ...madePlace(1), exact } })] })).toContain(exact);
	});
});
