import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { Answer, Work } from '../annotation/work/work.ts';
import { prepare, type TextToCode } from './text-to-code.ts';
import { beginWork, WorkInHand, type Shelf } from './work-in-hand.svelte.ts';
import type { Put, ReadBack } from './work-store.ts';

const text = prepare({
	slug: 'a-text',
	sha256: '0'.repeat(64),
	coded: true,
	title: 'A text',
	origin: 'Somebody',
	lang: 'en',
	dir: 'ltr',
	text: 'One here. Two here.\nThree here. Four here.',
	paragraphs: [
		{ tagName: 'p', blocks: 1 },
		{ tagName: 'p', blocks: 1 }
	],
	sentences: [
		[0, 9],
		[1, 9],
		[1, 11],
		[1, 10]
	],
	runs: [],
	parts: [],
	which: false,
	terms: []
} satisfies TextToCode);

/** A shelf in memory, which can be told to refuse. */
class MadeShelf implements Shelf {
	revision = 0;
	answers = new Map<number, { answer: Answer; revision: number }>();
	header: Work | undefined;
	refuses: Error | undefined;
	isGone = false;
	writes = 0;
	again: string | undefined;

	put: Shelf['put'] = async (_, answers): Promise<Put> => {
		await Promise.resolve();
		if (this.refuses) throw this.refuses;
		if (this.isGone) return { state: 'gone' };
		this.revision++;
		this.writes++;
		const others = answers.flatMap(({ answer, seen }) => {
			const before = this.answers.get(answer.at.start);
			return before && before.revision !== seen ? [before.answer] : [];
		});
		for (const { answer } of answers)
			this.answers.set(answer.at.start, { answer, revision: this.revision });
		return { state: 'saved', revision: this.revision, others };
	};
	write: Shelf['write'] = async (work) => {
		this.isGone = false;
		this.header = work;
	};
	read: Shelf['read'] = async () => this.back;

	get back(): ReadBack {
		const { answers: _, ...work } = beginWork(text, [1, 4]);
		const { again } = this;
		return {
			work: { ...work, revision: this.revision, ...(again && { again }) },
			answers: [...this.answers.values()]
		};
	}
}

let shelf: MadeShelf;
let hand: WorkInHand;
beforeEach(() => {
	shelf = new MadeShelf();
	hand = new WorkInHand(text, shelf.back, shelf);
});

const kinds = (n: number) => hand.answer(n)?.kinds;

describe('a work in hand', () => {
	it('begins at the first sentence, and goes on at the first that is not judged', () => {
		expect(hand.at).toBe(1);
		hand.toggleNone(1);
		const again = new WorkInHand(
			text,
			{ ...shelf.back, answers: [{ answer: hand.answer(1) as Answer, revision: 1 }] },
			shelf
		);
		expect(again.at).toBe(2);
	});

	it('takes kinds and leaves them', () => {
		hand.toggleKind(1, 'o');
		hand.toggleKind(1, 'f');
		expect(kinds(1)).toEqual(['o', 'f']);
		hand.toggleKind(1, 'o');
		hand.toggleKind(1, 'f');
		expect(kinds(1)).toBeUndefined();
		expect(hand.isCoded(1)).toBe(false);
	});

	it('knows “none” from “not judged”', () => {
		hand.toggleNone(1);
		expect(kinds(1)).toEqual([]);
		expect(hand.isCoded(1)).toBe(true);
		hand.change(2, { reason: 'Not yet' });
		expect(hand.isCoded(2)).toBe(false);
		hand.change(3, { unsure: true });
		expect(hand.isCoded(3)).toBe(true);
		expect(hand.coded).toBe(2);
	});

	it('takes “I can’t tell” in the place of kinds, and kinds in its place', () => {
		hand.toggleKind(1, 'o');
		hand.toggleUnsure(1);
		expect(hand.answer(1)).toMatchObject({ unsure: true });
		expect(kinds(1)).toBeUndefined();
		hand.toggleNone(1);
		expect(hand.answer(1)).toMatchObject({ kinds: [], unsure: false });
	});

	it('goes to the next one that is not judged, and round', () => {
		for (const n of [2, 3, 4]) hand.toggleNone(n);
		expect(hand.nextUncoded(3)?.n).toBe(1);
		hand.toggleNone(1);
		expect(hand.nextUncoded(1)).toBeUndefined();
	});

	it('takes back what was done, a reason as a whole', () => {
		hand.toggleKind(1, 'o');
		for (const reason of ['N', 'Na', 'Nam']) hand.change(1, { reason });
		hand.toggleNone(2);
		hand.undo();
		expect(hand.isCoded(2)).toBe(false);
		hand.undo();
		expect(hand.answer(1)?.reason).toBeUndefined();
		hand.undo();
		expect(hand.isCoded(1)).toBe(false);
		expect(hand.canUndo).toBe(false);
	});

	it('keeps a blind answer, and marks what is changed all the same after its key was shown', () => {
		hand.toggleKind(1, 'o');
		hand.show([1, 2]);
		expect(hand.answer(1)).toMatchObject({ blind: true, shown: true });
		hand.toggleKind(1, 'f');
		expect(kinds(1)).toEqual(['o']);
		hand.unlock(1);
		hand.toggleKind(1, 'f');
		hand.toggleKind(2, 'o');
		expect([hand.answer(1)?.blind, hand.answer(2)?.blind]).toEqual([false, false]);
		hand.toggleKind(3, 'o');
		expect(hand.answer(3)?.blind).toBe(true);
	});

	it('keeps a dissent when something else is taken back', () => {
		hand.toggleKind(1, 'o');
		hand.show([1]);
		hand.unlock(1);
		hand.toggleKind(1, 'f');
		hand.reply(1, { stand: 'disagree', because: 'The verb' });
		hand.undo();
		expect(hand.answer(1)).toMatchObject({
			kinds: ['o'],
			blind: true,
			after: { because: 'The verb' }
		});
	});

	it('takes an answer back that another tab has compared, and does not call it blind', async () => {
		hand.toggleKind(1, 'o');
		hand.toggleKind(1, 'f');
		await hand.saved();
		const own = hand.answer(1) as Answer;
		shelf.answers.set(0, { answer: { ...own, shown: true }, revision: ++shelf.revision });
		await hand.hear({ what: 'saved', work: hand.header.id });
		hand.undo();
		expect(hand.answer(1)).toMatchObject({ kinds: ['o'], blind: false, shown: true });
	});

	it('cannot undo its way back to blindness', () => {
		hand.toggleKind(1, 'o');
		hand.toggleKind(1, 'f');
		hand.show([1]);
		hand.undo();
		expect(kinds(1)).toEqual(['o', 'f']);
	});

	it('keeps answers that it does not show: of a second round, and outside the part', () => {
		hand.toggleKind(1, 'o');
		const own = hand.answer(1) as Answer;
		const second: Answer = { ...own, round: 2, kinds: ['f'] };
		const outside: Answer = { ...own, at: { ...own.at, start: 99, end: 100, n: 9 } };
		const answers = [own, second, outside].map((answer) => ({ answer, revision: 1 }));
		const again = new WorkInHand(text, { ...shelf.back, answers }, shelf);
		expect(again.answer(1)).toEqual(own);
		expect(again.work.answers).toEqual([own, outside, second]);
	});

	it('keeps a dissent beside the coding, which stays as it was', () => {
		hand.toggleKind(1, 'o');
		hand.show([1]);
		hand.reply(1, { stand: 'disagree', because: 'The verb' });
		expect(hand.answer(1)).toMatchObject({
			kinds: ['o'],
			blind: true,
			after: { because: 'The verb' }
		});
	});
});

describe('saving', () => {
	it('saves every change, and the last of many', async () => {
		for (const reason of ['a', 'ab', 'abc']) hand.change(1, { reason });
		hand.toggleKind(3, 'o');
		await hand.saved();
		expect(shelf.answers.get(0)?.answer.reason).toBe('abc');
		expect(shelf.answers.get(20)?.answer.kinds).toEqual(['o']);
		expect(hand.isSaved).toBe(true);
		expect(hand.header.revision).toBe(shelf.revision);
	});

	it('saves together what changes together', async () => {
		hand.show([1, 2, 3, 4]);
		await hand.saved();
		expect(shelf.writes).toBe(1);
		expect(shelf.answers.size).toBe(4);
	});

	test.each([
		['storage is full', 'QuotaExceededError', /no room left/],
		['storage is denied', 'SecurityError', /allows pages no storage/],
		['anything else', 'UnknownError', /does not answer/]
	])('%s: says so, and loses nothing', async (_, name, message) => {
		shelf.refuses = new DOMException('', name);
		hand.toggleKind(1, 'o');
		await hand.saved();
		expect(hand.trouble).toMatch(message);
		expect(hand.work.answers).toHaveLength(1);
		shelf.refuses = undefined;
		hand.toggleKind(2, 'f');
		await hand.saved();
		expect(hand.trouble).toBeUndefined();
		expect([...shelf.answers.keys()].sort()).toEqual([0, 10]);
	});

	it('knows what another tab found out of the whole work', async () => {
		hand.toggleKind(1, 'o');
		await hand.saved();
		shelf.again = '2026-12-10';
		await hand.hear({ what: 'saved', work: hand.header.id });
		expect(hand.header.again).toBe('2026-12-10');
	});

	it('writes everything anew where storage was cleared in between', async () => {
		hand.toggleKind(1, 'o');
		await hand.saved();
		shelf.isGone = true;
		hand.toggleKind(2, 'o');
		await hand.saved();
		expect(shelf.header?.answers.map(({ at }) => at.n)).toEqual([1, 2]);
		expect(hand.trouble).toBeUndefined();
	});

	it('keeps what another tab had saved of the same sentence', async () => {
		hand.toggleKind(1, 'o');
		await hand.saved();
		const other = { ...(hand.answer(1) as Answer), kinds: ['f'] };
		shelf.answers.set(0, { answer: other, revision: ++shelf.revision });
		hand.toggleKind(1, 's');
		await hand.saved();
		expect(hand.other?.kinds).toEqual(['f']);
		expect(hand.work.left).toEqual([{ why: 'tab', answer: other }]);
	});

	it('reads what another tab saved', async () => {
		const other = new WorkInHand(text, shelf.back, shelf);
		other.toggleKind(4, 'o');
		await other.saved();
		await hand.hear({ what: 'saved', work: hand.header.id });
		expect(kinds(4)).toEqual(['o']);
	});

	it('says that another tab deleted the work', async () => {
		await hand.hear({ what: 'gone' });
		expect(hand.trouble).toMatch(/deleted in another tab/);
	});

	it('lets another work be deleted', async () => {
		await hand.hear({ what: 'gone', work: 'f'.repeat(32) });
		expect(hand.trouble).toBeUndefined();
	});

	it('asks no clock for its order', async () => {
		vi.useFakeTimers({ now: new Date('2026-05-01'), toFake: ['Date'] });
		hand.toggleKind(1, 'o');
		await hand.saved();
		vi.setSystemTime(new Date('1999-01-01'));
		hand.toggleKind(1, 'f');
		await hand.saved();
		vi.useRealTimers();
		expect(hand.header.revision).toBe(2);
		expect(hand.header.revised < hand.header.started).toBe(true);
		expect(shelf.answers.get(0)?.answer.kinds).toEqual(['o', 'f']);
	});
});
