import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterFirstPaint } from './after-first-paint.ts';

/** What a browser may tell; `enough time` lets every task run that waits. */
type Told = 'paint' | 'first-contentful-paint' | 'load' | 'a task' | 'enough time';

/** Lets a browser tell `events` to `afterFirstPaint`, and counts the starts after each. */
function play(events: Told[], readyState: DocumentReadyState): number[] {
	const browser = new EventTarget();
	let tellPaint: ((name: string) => void) | undefined;
	class Paints {
		constructor(callback: (list: unknown, observer: unknown) => void) {
			tellPaint = (told) =>
				callback({ getEntriesByName: (name: string) => (name === told ? [name] : []) }, this);
		}
		observe() {}
		disconnect() {
			tellPaint = undefined;
		}
	}
	vi.stubGlobal('PerformanceObserver', Paints);
	vi.stubGlobal('document', { readyState });
	vi.stubGlobal('addEventListener', browser.addEventListener.bind(browser));
	vi.stubGlobal('requestAnimationFrame', () => {
		throw new Error('a tab in the background has no frames');
	});

	let starts = 0;
	afterFirstPaint(() => starts++);
	return events.map((event) => {
		if (event === 'enough time') vi.runAllTimers();
		else if (event === 'a task') vi.advanceTimersByTime(0);
		else if (event === 'load') browser.dispatchEvent(new Event('load'));
		else tellPaint?.(event);
		return starts;
	});
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test.for<[string, Told[], number[], DocumentReadyState?]>([
	[
		'a page that paints before it is loaded',
		['first-contentful-paint', 'load', 'enough time'],
		[1, 1, 1]
	],
	[
		'a page that paints after it is loaded',
		['load', 'first-contentful-paint', 'enough time'],
		[0, 1, 1]
	],
	['a page that opens scrolled and is never said to paint', ['load', 'enough time'], [0, 1]],
	['a page whose paint is a task late', ['load', 'a task', 'first-contentful-paint'], [0, 0, 1]],
	['a background that is painted alone', ['paint', 'load', 'enough time'], [0, 0, 1]],
	[
		'a tab that comes to the front late',
		['load', 'enough time', 'first-contentful-paint'],
		[0, 1, 1]
	],
	['a page that was loaded before the script', ['enough time'], [1], 'complete'],
	['a page that is not loaded yet', ['enough time'], [0]]
])('%s', ([, events, starts, readyState = 'interactive']) => {
	expect(play(events, readyState)).toEqual(starts);
});
