import { describe, expect, it } from 'vitest';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts } from '../../library/made/made-texts.ts';
import { readLibrary } from '../../library/read-library.server.ts';
import { project } from '../../text/projection.ts';
import { sentences } from '../../text/sentence.ts';
import { sharedSentences } from './shared-sentences.ts';

function made(blocks: string[]) {
	const projection = project(blocks);
	return { projection, sentences: sentences(projection), annotations: [] };
}

describe('sharedSentences', () => {
	/** name, blocks of the one, of the other, then what they share: “1–2 78%” is sentence 1 of the one, 2 of the other */
	const rows: [string, string[], string[], string][] = [
		['identical', ['A b c d e f g h.'], ['A b c d e f g h.'], '1–1 100%'],
		['identical but for letters and signs', ['A b, c “d” e f!'], ['a B c d e-f.'], '1–1 100%'],
		['identical words in another order', ['A b c d e f.'], ['F e d c b a.'], '1–1 100%'],
		['identical but for how often', ['A b c d e f.'], ['A a b c d e f f.'], '1–1 100%'],
		['near: one of eight words', ['A b c d e f g h.'], ['A b c d e f g x.'], '1–1 78%'],
		['near: two words more', ['A b c d e f g h.'], ['A b c d e f g h i j.'], '1–1 80%'],
		['six of ten words', ['A b c d e f g h.'], ['A b c d e f x y.'], '1–1 60%'],
		['seven of twelve words', ['A b c d e f g h i.'], ['A b c d e f g x y z.'], ''],
		[
			'13 of 22 words, which are 59%',
			['A b c d e f g h i j k l m 1 2 3 4.'],
			['A b c d e f g h i j k l m 5 6 7 8 9.'],
			''
		],
		['nothing alike', ['A b c d e f g h.'], ['Q r s t u v w x.'], ''],
		['identical, of five words', ['A b c d e.'], ['A b c d e.'], ''],
		['identical, of six words', ['A b c d e f.'], ['A b c d e f.'], '1–1 100%'],
		['many words, but five different ones', ['A b c d e e e e.'], ['A b c d e e e e.'], ''],
		['five words here, all among eight there', ['A b c d e.'], ['A b c d e f g h.'], ''],
		['eight words here, five of them there', ['A b c d e f g h.'], ['A b c d e.'], ''],
		[
			'the best of several',
			['A b c d e f g h.'],
			['A b c d e f g x. A b c d e f g h. A b c d e f g y.'],
			'1–2 100%'
		],
		['the first of equals', ['A b c d e f g h.'], ['A b c d e f g x. A b c d e f g y.'], '1–1 78%'],
		[
			'each its own, across blocks',
			['Short. A b c d e f.', 'M n o p q r.'],
			['M n o p q r.', 'Other. A b c d e f.'],
			'2–3 100%, 3–1 100%'
		],
		[
			'two with the same counterpart',
			['A b c d e f. A b c d e f g.'],
			['A b c d e f.'],
			'1–1 100%, 2–1 86%'
		],
		['digits are words', ['A b c 1 2 3.'], ['A b c 1 2 3.'], '1–1 100%'],
		['other letters', ['国 家 安 全 机 关.'], ['国 家 安 全 机 关.'], '1–1 100%'],
		['nothing there', ['A b c d e f.'], [], ''],
		['nothing here', [], ['A b c d e f.'], '']
	];
	it.each(rows)('%s', (_, a, b, expected) => {
		const told = sharedSentences(made(a), made(b)).map(
			(one) => `${one.a.number}–${one.b.number} ${Math.round(one.likeness * 100)}%`
		);
		expect(told.join(', ')).toBe(expected);
	});

	it('finds the one sentence that both Global Times stories have, and no line of their pages', async () => {
		const { library } = await readLibrary('.');
		const [a, b] = [...(library?.documents.values() ?? [])].filter(
			({ frontMatter }) => frontMatter.publisher === 'Global Times'
		);
		const shared = a && b ? sharedSentences(a, b) : [];
		expect(
			shared.map(({ a: { start, end }, likeness }) => [
				a?.projection.text.slice(start, end).slice(0, 56),
				Math.round(likeness * 100)
			])
		).toEqual([['The MSS said on Tuesday that counter-espionage work requ', 85]]);
	});

	it('leaves out what notes call a trace of republication, on either side', async () => {
		const form = 'Your address will never be published.';
		const body = `One two three four five six.\n\n${form}`;
		const note = { kind: 'text-signal', signal: 'republication', quote: form };
		const { documents } = await madeLibrary(
			madeTexts({ plain: { body }, again: { body }, noted: { body, notes: [note] } })
		);
		const numbers = (one: string, other: string) => {
			const [a, b] = [documents.get(one), documents.get(other)];
			return a && b && sharedSentences(a, b).map((shared) => shared.a.number);
		};
		expect(numbers('plain', 'again')).toEqual([1, 2]);
		expect(numbers('plain', 'noted')).toEqual([1]);
		expect(numbers('noted', 'plain')).toEqual([1]);
	});
});
