import type { Page } from '@playwright/test';

const KEY_TO_PAINT = 'key to paint';

/**
 * From now on, every key press in the page is timed: from the moment at which the browser got it to the end of the first frame
 * after the page has heard of it. Not by the Event Timing API, which counts in steps of 8 ms and tells nothing below 16: a ratio of
 * two such numbers says little. What it counts more is the way from the end of the frame to the screen, which is no work of the page’s.
 */
export const watchKeys = (page: Page): Promise<void> =>
	page.evaluate((name) => {
		let pressed = 0;
		const timeFrame = () => {
			const start = pressed;
			requestAnimationFrame(() => {
				// A message posted in a frame arrives when the frame is styled, laid out and painted.
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => performance.measure(name, { start, end: performance.now() });
				port2.postMessage(null);
			});
		};
		const isField = (target: EventTarget | null) =>
			target instanceof HTMLInputElement && ['text', 'search'].includes(target.type);
		const hear = ({ timeStamp, target }: Event) => {
			pressed = timeStamp;
			if (!isField(target)) timeFrame();
		};
		addEventListener('keydown', hear, true);
		// A letter comes after its key, and a frame can come between.
		addEventListener('input', ({ target }) => isField(target) && timeFrame(), true);
	}, KEY_TO_PAINT);

/** ms of each press so far, in order. */
export const readKeys = (page: Page): Promise<number[]> =>
	page.evaluate(
		(name) => performance.getEntriesByName(name).map(({ duration }) => duration),
		KEY_TO_PAINT
	);
