/** Milliseconds after `load` within which a browser tells of a paint, if it does at all: 62 were the most seen. */
const PATIENCE = 100;

/**
 * Calls `add` once, when the browser says that the first screen is painted: what scripts add never competes
 * with the text. The page is all there by then.
 *
 * Of some pages it never says so: Firefox of those that open scrolled, all of those in a tab in the background.
 * These have it soon after `load`, in a task and not in a frame, which a tab in the background may never get.
 */
export function afterFirstPaint(add: () => void): void {
	let isStarted = false;
	const start = () => {
		if (isStarted) return;
		if (document.readyState === 'loading') {
			addEventListener('DOMContentLoaded', start, { once: true });
			return;
		}
		isStarted = true;
		paints.disconnect();
		add();
	};
	const paints = new PerformanceObserver((list) => {
		// Before it there may be a paint of the background alone.
		if (list.getEntriesByName('first-contentful-paint').length > 0) start();
	});
	paints.observe({ type: 'paint', buffered: true });

	const startSoon = () => setTimeout(start, PATIENCE);
	if (document.readyState === 'complete') startSoon();
	else addEventListener('load', startSoon, { once: true });
}
