/** Somebody who does nothing for so long is elsewhere, ms. */
const PAUSE = 60_000;

/** Counts minutes of work: the time between two things that are done, pauses left out. It asks no clock that can jump. */
export class Stopwatch {
	#spent: number;
	#last: number;
	readonly #now: () => number;

	/** `minutes`: those spent before; `now`: milliseconds that only grow. */
	constructor(minutes: number, now: () => number = () => performance.now()) {
		this.#spent = minutes * 60_000;
		this.#now = now;
		this.#last = now();
	}

	/** Something was done. */
	tick(): void {
		const now = this.#now();
		this.#spent += Math.min(Math.max(0, now - this.#last), PAUSE);
		this.#last = now;
	}

	get minutes(): number {
		return Math.floor(this.#spent / 60_000);
	}
}
