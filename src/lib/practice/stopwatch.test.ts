import { expect, test } from 'vitest';
import { Stopwatch } from './stopwatch.ts';

const MINUTE = 60_000;

test.each<[name: string, before: number, ticks: number[], minutes: number]>([
	['steady work', 0, [30_000, 60_000, 90_000, 120_000], 2],
	['what was spent before', 5, [60_000], 6],
	['a pause of an hour', 0, [60 * MINUTE, 60 * MINUTE + 30_000], 1],
	['a clock that goes back', 0, [60_000, 10_000, 70_000], 2],
	['nothing', 0, [], 0]
])('%s', (_, before, ticks, minutes) => {
	let now = 0;
	const watch = new Stopwatch(before, () => now);
	for (const tick of ticks) {
		now = tick;
		watch.tick();
	}
	expect(watch.minutes).toBe(minutes);
});
