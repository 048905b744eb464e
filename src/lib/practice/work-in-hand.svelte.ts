/* eslint-disable svelte/prefer-svelte-reactivity -- what nothing on a page is drawn from needs no signal */
import { placesOf, type Unit } from '../annotation/work/unit.ts';
import { FORMAT, isJudged, VERSION } from '../annotation/work/terms.ts';
import type { Answer, Place, Work, WorkHeader } from '../annotation/work/work.ts';
import { explainTrouble } from './explain-trouble.ts';
import { Stopwatch } from './stopwatch.ts';
import type { PreparedText } from './text-to-code.ts';
import type { ReadBack, Told, WorkStore } from './work-store.ts';

/** Of a screen with 60 a second, ms. */
const FRAME = 17;

/** As much of a store as a work in hand needs. */
export type Shelf = Pick<WorkStore, 'put' | 'write' | 'read'>;

/** What a reader can say of a sentence. */
export type Change = Partial<Pick<Answer, 'kinds' | 'unsure' | 'sure' | 'lookup' | 'reason'>>;

/** A new work on `part` (first and last sentence) of a text. */
export function beginWork(text: PreparedText, part: [from: number, to: number]): Work {
	const now = new Date().toISOString();
	const id = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
		byte.toString(16).padStart(2, '0')
	).join('');
	return {
		format: FORMAT,
		version: VERSION,
		id,
		revision: 0,
		activity: 'code',
		text: { slug: text.slug, sha256: text.sha256, ...(text.own && { own: text.own }) },
		part,
		started: now,
		revised: now,
		minutes: 0,
		rounds: 1,
		answers: [],
		left: []
	};
}

/** Where the answer for a unit stands, once there is one. */
class Slot {
	answer = $state.raw<Answer>();
}

/**
 * The work that a reader is at: answers by the number of their unit, the unit in focus, undo, and saving, which never waits
 * and never makes the reader wait. Everything is here in any case; what cannot be saved is said in `trouble`.
 */
export class WorkInHand {
	readonly text: PreparedText;
	/** Units of the part. */
	readonly units: readonly Unit[];
	readonly #shelf: Shelf;
	readonly #places: ReadonlyMap<number, Place>;
	readonly #watch: Stopwatch;
	/** The revision that each answer had when it was read or saved here last. */
	readonly #seen = new Map<number, number>();
	/** Answers that this page does not show: of another round, or outside the part. They are kept. */
	readonly #further = new Map<string, Answer>();
	readonly #waiting = new Set<number>();
	#saving: Promise<void> | undefined;
	#undo = $state.raw<{ n: number; before: Answer | undefined }[]>([]);

	#header = $state.raw() as WorkHeader;
	/** By the number of the unit; each by itself, so that only what shows it is drawn anew. */
	readonly #answers: ReadonlyMap<number, Slot>;
	#left = $state.raw<Work['left']>([]);
	#at = $state(0);
	#trouble = $state<string>();
	#undone = $state<number>();
	#other = $state.raw<Answer>();
	#isSaved = $state(true);

	constructor(text: PreparedText, { work, answers }: ReadBack, shelf: Shelf) {
		const { left, ...header } = work;
		this.text = text;
		this.#shelf = shelf;
		this.#header = header;
		this.#left = left;
		const [from, to] = header.part;
		this.units = text.units.filter(({ n }) => from <= n && n <= to);
		this.#answers = new Map(this.units.map(({ n }) => [n, new Slot()]));
		this.#places = new Map(placesOf(text.projection, this.units).map((place) => [place.n, place]));
		this.#take(answers);
		this.#watch = new Stopwatch(header.minutes);
		this.#at = (this.nextUncoded(0) ?? this.units[0])?.n ?? 0;
	}

	/** Answers as they are saved; those that are being changed here stay as they are. */
	#take(answers: ReadBack['answers']): void {
		const numbers = new Map(Array.from(this.#places.values(), ({ start, n }) => [start, n]));
		for (const { answer, revision } of answers) {
			const n = answer.round === 1 ? numbers.get(answer.at.start) : undefined;
			if (n === undefined) this.#further.set(`${answer.round} ${answer.at.start}`, answer);
			if (n === undefined || this.#waiting.has(n) || revision <= (this.#seen.get(n) ?? -1))
				continue;
			this.#put(n, answer);
			this.#seen.set(n, revision);
		}
	}

	get header(): WorkHeader {
		return this.#header;
	}
	/** The whole of it, as it would be saved. */
	get work(): Work {
		const own = Array.from(this.#answers.values()).flatMap(({ answer }) => answer ?? []);
		const answers = [...own, ...this.#further.values()].sort(
			(a, b) => a.round - b.round || a.at.start - b.at.start
		);
		return { ...this.#header, answers, left: this.#left };
	}
	/** Number of the unit in focus. */
	get at(): number {
		return this.#at;
	}
	get unit(): Unit | undefined {
		return this.units.find(({ n }) => n === this.#at);
	}
	/** Why nothing can be saved, and what to do; nothing while all is well. */
	get trouble(): string | undefined {
		return this.#trouble;
	}
	/** What another tab had saved of a sentence that was answered here as well; it is kept. */
	get other(): Answer | undefined {
		return this.#other;
	}
	get isSaved(): boolean {
		return this.#isSaved;
	}
	get canUndo(): boolean {
		return this.#undo.length > 0;
	}
	/** The sentence in which something was taken back just now. */
	get undone(): number | undefined {
		return this.#undone;
	}
	get left(): Work['left'] {
		return this.#left;
	}

	answer = (n: number): Answer | undefined => this.#answers.get(n)?.answer;
	isCoded = (n: number): boolean => {
		const answer = this.answer(n);
		return answer !== undefined && isJudged(answer);
	};
	/** Whether an answer that was given blind stands as it is, since its key was shown. */
	isLocked = (n: number): boolean => {
		const answer = this.answer(n);
		return (
			answer !== undefined &&
			answer.shown &&
			answer.blind &&
			isJudged(answer) &&
			!this.#unlocked.has(n)
		);
	};
	/** Lets such an answer be changed; it no longer counts then. */
	unlock(n: number): void {
		this.#unlocked = new Set([...this.#unlocked, n]);
	}
	#unlocked = $state.raw<ReadonlySet<number>>(new Set());

	isShown = (n: number): boolean => this.answer(n)?.shown ?? false;

	get coded(): number {
		return this.units.filter(({ n }) => this.isCoded(n)).length;
	}

	/** The next unit after `n` that is not judged, from the beginning again behind the last. */
	nextUncoded(n: number): Unit | undefined {
		const open = this.units.filter((unit) => !this.isCoded(unit.n));
		return open.find((unit) => unit.n > n) ?? open[0];
	}

	go(n: number): void {
		const unit = this.units.find((one) => one.n <= n && n <= one.to);
		if (unit) this.#at = unit.n;
	}

	step(by: 1 | -1): void {
		const index = this.units.findIndex(({ n }) => n === this.#at);
		const unit = this.units[index + by];
		if (unit) this.#at = unit.n;
	}

	change(n: number, change: Change): void {
		const before = this.answer(n);
		const place = this.#places.get(n);
		if (!place || this.isLocked(n)) return;
		this.#undone = undefined;
		const shown = before?.shown ?? false;
		const whole = {
			at: place,
			round: 1,
			unsure: false,
			...before,
			...change,
			shown,
			blind: !shown
		};
		// What is taken back is absent, not empty.
		const isGiven = ([, value]: [string, unknown]) => value !== undefined && value !== '';
		const after = Object.fromEntries(Object.entries(whole).filter(isGiven)) as unknown as Answer;
		// A reason is written letter by letter, and taken back as a whole.
		const last = this.#undo.at(-1);
		const goesOn =
			last?.n === n && 'reason' in change && before?.reason !== undefined && this.#isWriting;
		if (!goesOn) this.#undo = [...this.#undo, { n, before }];
		this.#isWriting = 'reason' in change;
		this.#set(n, after);
	}
	#isWriting = false;

	/** Takes a kind, or leaves it; the last one that is left leaves the sentence unjudged. */
	toggleKind(n: number, kind: string): void {
		const kinds = this.answer(n)?.kinds ?? [];
		const next = kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind];
		this.change(n, { kinds: next.length ? next : undefined, unsure: false });
	}

	/** None of the kinds; a second time: not judged. */
	toggleNone(n: number): void {
		const isNone = this.answer(n)?.kinds?.length === 0;
		this.change(n, { kinds: isNone ? undefined : [], unsure: false });
	}

	/** An honest “I can’t tell”, which takes the place of kinds. */
	toggleUnsure(n: number): void {
		this.change(n, { kinds: undefined, unsure: !this.answer(n)?.unsure });
	}

	/** What a reader says once the key is there. It leaves the coding as it was. */
	reply(n: number, after: Answer['after']): void {
		const before = this.answer(n);
		if (!before) return;
		const { after: _, ...rest } = before;
		this.#set(n, after ? { ...rest, after } : rest);
	}

	/** The key of these units is shown: what is changed from now on is no longer blind. */
	show(units: readonly number[]): void {
		for (const n of units) {
			const answer = this.answer(n);
			const place = this.#places.get(n);
			if (!place || answer?.shown) continue;
			this.#set(
				n,
				answer
					? { ...answer, shown: true }
					: { at: place, round: 1, unsure: false, blind: false, shown: true }
			);
		}
		// A change before this must not come back as one that was made blind.
		this.#undo = this.#undo.filter(({ n }) => !units.includes(n));
	}

	undo(): void {
		const last = this.#undo.at(-1);
		if (!last) return;
		this.#undone = last.n;
		this.#undo = this.#undo.slice(0, -1);
		this.#at = last.n;
		const place = this.#places.get(last.n);
		if (!place) return;
		const now = this.answer(last.n);
		const shown = now?.shown ?? false;
		// What was given blind before the key was shown is blind; what comes back behind our back is not.
		const blind = last.before ? last.before.blind && last.before.shown === shown : !shown;
		const { after: _, ...before } = last.before ?? { at: place, round: 1, unsure: false };
		this.#set(last.n, { ...before, ...(now?.after && { after: now.after }), shown, blind });
	}

	/** Changes the header: the day on which to come back. */
	mend(change: Pick<WorkHeader, 'again'>): void {
		this.#header = { ...this.#header, ...change };
		this.#wait(0);
	}

	#put(n: number, answer: Answer): void {
		const slot = this.#answers.get(n);
		if (slot) slot.answer = answer;
	}

	#set(n: number, answer: Answer): void {
		this.#put(n, answer);
		this.#watch.tick();
		this.#wait(n);
	}

	/** 0: the header alone. */
	#wait(n: number): void {
		this.#waiting.add(n);
		this.#isSaved = false;
		this.#saving ??= this.#save().finally(() => (this.#saving = undefined));
	}

	/** When everything is saved, or cannot be. */
	async saved(): Promise<void> {
		while (this.#saving) await this.#saving;
	}

	async #save(): Promise<void> {
		// First what changed is painted.
		await new Promise((resolve) => setTimeout(resolve, FRAME));
		while (this.#waiting.size > 0) {
			const sent = new Map(Array.from(this.#waiting, (n) => [n, this.answer(n)]));
			try {
				await this.#send(sent);
			} catch (error) {
				// It goes on waiting, for the next change.
				this.#trouble = explainTrouble(error);
				return;
			}
			this.#trouble = undefined;
			// Until it is saved as it stands, no other tab’s answer takes its place.
			for (const [n, answer] of sent) if (this.answer(n) === answer) this.#waiting.delete(n);
		}
		this.#isSaved = true;
	}

	async #send(answers: ReadonlyMap<number, Answer | undefined>): Promise<void> {
		this.#header = {
			...this.#header,
			minutes: this.#watch.minutes,
			revised: new Date().toISOString()
		};
		const toSave = [...answers].flatMap(([n, answer]) =>
			answer ? { answer, seen: this.#seen.get(n) } : []
		);
		const put = await this.#shelf.put(this.#header, toSave);
		if (put.state === 'gone') {
			// Whoever cleared the storage, what is on the screen is not lost by it.
			this.#header = { ...this.#header, revision: this.#header.revision + 1 };
			await this.#shelf.write(this.work);
			for (const n of this.#answers.keys()) this.#seen.set(n, this.#header.revision);
			return;
		}
		this.#header = { ...this.#header, revision: put.revision };
		for (const n of answers.keys()) this.#seen.set(n, put.revision);
		this.#other = put.others.at(-1) ?? this.#other;
		this.#left = [...this.#left, ...put.others.map((answer) => ({ why: 'tab' as const, answer }))];
	}

	/** Another tab did something: what it saved of this work is read, unless it is being changed here. */
	async hear(told: Told): Promise<void> {
		if (told.work !== undefined && told.work !== this.#header.id) return;
		if (told.what === 'gone') {
			this.#trouble =
				'This work was deleted in another tab. It is still here: save it as a file, or go on, and it is saved anew.';
			return;
		}
		const read = await this.#shelf.read(this.#header.id).catch(() => undefined);
		if (!read) return;
		const { left, ...header } = read.work;
		this.#header = { ...this.#header, ...header };
		this.#left = left;
		this.#take(read.answers);
	}
}
