import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteAt } from '../../text/anchor.ts';
import { codePointCounter } from '../../text/characters.ts';
import { project } from '../../text/projection.ts';
import { sentences } from '../../text/sentence.ts';
import { madeAnswer, madeWork } from './made-work.test.ts';
import { moveWork, type MovedText } from './move-work.ts';
import { readWork, type Place, type Work } from './work.ts';

/** A text as a build cuts it. */
function textOf(blocks: readonly string[], sha: string): MovedText {
	const projection = project(blocks);
	const toCodePoints = codePointCounter(projection.text);
	const places = sentences(projection).map(({ start, end, number }): Place => {
		const { exact, prefix, suffix } = quoteAt(projection, { start, end });
		return {
			exact,
			prefix: prefix.slice(-64),
			suffix: suffix.slice(0, 64),
			start: toCodePoints(start),
			end: toCodePoints(end),
			n: number
		};
	});
	return { sha256: sha.repeat(64), projection, sentences: places };
}

const workOn = ({ sha256, sentences }: MovedText, fields: Partial<Work> = {}): Work =>
	madeWork({
		text: { slug: 'text-a', sha256 },
		part: [1, sentences.length],
		answers: sentences.map((at) => madeAnswer({ at, reason: `of ${at.n}` })),
		...fields
	});

/** Which answer stands where: the reason by the number of its sentence. */
const told = ({ answers }: Work) => answers.map(({ at, reason }) => `${reason} at ${at.n}`);

describe('moveWork', () => {
	const rows: [string, string[], string[], expected: string[], part: Work['part']][] = [
		['a sentence in front', ['One. Two.'], ['New. One. Two.'], ['of 1 at 2', 'of 2 at 3'], [2, 3]],
		[
			'a block in front',
			['😀 One.', 'Two.'],
			['𝄞 New.', '😀 One.', 'Two.'],
			['of 1 at 2', 'of 2 at 3'],
			[2, 3]
		],
		[
			'a sentence that is gone',
			['One. Two. Three.'],
			['One. Three.'],
			['of 1 at 1', 'of 3 at 2'],
			[1, 2]
		],
		['another order', ['One.', 'Two.'], ['Two.', 'One.'], ['of 1 at 2', 'of 2 at 1'], [1, 2]],
		[
			'the same words twice',
			['A is. So. B is. So.'],
			['X. A is. So. B is. So.'],
			['of 1 at 2', 'of 2 at 3', 'of 3 at 4', 'of 4 at 5'],
			[2, 5]
		],
		[
			'the same words twice, other words behind',
			['A. So.', 'B. So.', 'C.'],
			['A. So.', 'B. So.', 'D.'],
			['of 1 at 1', 'of 2 at 2', 'of 3 at 3', 'of 4 at 4'],
			[1, 5]
		],
		[
			'a sentence cut in two',
			['One is; more of it follows.'],
			['One. One is; more of it follows. Two.'],
			['of 1 at 2'],
			[2, 2]
		],
		[
			'two sentences become one',
			['It is one. and two more.', 'End.'],
			['It is one, and two more.', 'End.'],
			['of 2 at 2'],
			[1, 2]
		],
		[
			'words within a longer sentence',
			['It says so'],
			['Yes: It says so and more.'],
			['of 1 at 1'],
			[1, 1]
		],
		['nothing that it had', ['One.'], ['Two.'], [], [1, 1]],
		['no sentence at all', ['One.'], [''], [], [0, 0]]
	];
	it.each(rows)('%s', (_, before, after, expected, part) => {
		const work = workOn(textOf(before, 'a'));
		const text = textOf(after, 'b');
		const moved = moveWork(work, text);
		expect(told(moved)).toEqual(expected);
		expect(moved.part).toEqual(part);
		expect(moved.text.sha256).toBe(text.sha256);
		expect(moved.answers.length + moved.left.length).toBe(work.answers.length);
		for (const { at } of moved.answers) expect(text.sentences).toContain(at);
		for (const { why } of moved.left) expect(why).toBe('text');
	});

	it('gives back the work itself where the text is the same', () => {
		const text = textOf(['One.'], 'a');
		const work = workOn(text);
		expect(moveWork(work, text)).toBe(work);
	});

	it('tries again what was left, and leaves what another tab wrote', () => {
		const before = textOf(['One. Two.'], 'a');
		const [one] = workOn(before).answers;
		const work = workOn(before, { left: one ? [{ why: 'tab', answer: one }] : [] });
		const without = moveWork(work, textOf(['Two.'], 'b'));
		expect(without.left.map(({ why }) => why)).toEqual(['tab', 'text']);
		const back = moveWork(without, before);
		expect(told(back)).toEqual(['of 2 at 2', 'of 1 at 1']);
		expect(back.left).toEqual(work.left);
	});

	it('leaves the second of two that come to one sentence', () => {
		const before = textOf(['It is so', 'and it is not'], 'a');
		const moved = moveWork(workOn(before), textOf(['It is so and it is not'], 'b'));
		expect(told(moved)).toEqual(['of 1 at 1']);
		expect(moved.left).toHaveLength(1);
		expect(readWork(moved)).toHaveProperty('work');
	});

	const words = fc.constantFrom('One', 'Two 😀', 'Three', 'So', 'It is, they say');
	const blocks = fc.array(
		fc
			.array(
				words.map((word) => `${word}.`),
				{ minLength: 1, maxLength: 4 }
			)
			.map((all) => all.join(' ')),
		{ minLength: 1, maxLength: 4 }
	);

	it('loses nothing', () => {
		fc.assert(
			fc.property(blocks, blocks, fc.boolean(), (one, other, twoRounds) => {
				const text = textOf(one, 'a');
				const first = workOn(text).answers;
				const second = twoRounds ? first.map((answer) => ({ ...answer, round: 2 as const })) : [];
				const work = workOn(text, { answers: [...first, ...second] });
				const moved = moveWork(work, textOf(other, 'b'));
				const all = [...moved.answers, ...moved.left.map(({ answer }) => answer)];
				expect(all.map(({ round, reason }) => `${round} ${reason}`).sort()).toEqual(
					work.answers.map(({ round, reason }) => `${round} ${reason}`).sort()
				);
				expect(readWork(moved)).toHaveProperty('work');
			})
		);
	});

	it('keeps every answer where a sentence is put in front', () => {
		const apart = blocks.map((all) => all.map((block, at) => block.replaceAll('.', ` ${at}.`)));
		fc.assert(
			fc.property(apart, fc.boolean(), (before, isBlock) => {
				const after = isBlock
					? ['Quite new.', ...before]
					: [`Quite new. ${before[0]}`, ...before.slice(1)];
				const text = textOf(before, 'a');
				// Words that stand twice within 64 characters of the same ones are told apart by nothing.
				const all = text.sentences.map(({ prefix, exact, suffix }) => prefix + exact + suffix);
				fc.pre(all.every((one) => text.projection.text.split(one).length === 2));
				const moved = moveWork(workOn(text), textOf(after, 'b'));
				expect(told(moved)).toEqual(text.sentences.map(({ n }) => `of ${n} at ${n + 1}`));
				expect(moved.left).toEqual([]);
			})
		);
	});

	it('moves 20,000 answers', () => {
		const all = Array.from({ length: 20_000 }, (_, at) => `Sentence ${at} says so.`);
		const cut = (blocks: string[], sha: string): MovedText => {
			const projection = project(blocks);
			const places = projection.blocks.map(({ start, end }, at): Place => ({
				exact: projection.text.slice(start, end),
				prefix: '',
				suffix: '',
				start,
				end,
				n: at + 1
			}));
			return { sha256: sha.repeat(64), projection, sentences: places };
		};
		const work = workOn(cut(all, 'a'));
		expect(moveWork(work, cut(['New.', ...all], 'b')).answers).toHaveLength(20_000);
		expect(moveWork(work, cut(['New.'], 'c')).left).toHaveLength(20_000);
	});
});
