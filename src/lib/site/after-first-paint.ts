/**
 * Calls `add` once the browser says that the first screen is painted: what scripts add never competes
 * with the text. In a module without `async`, the page is all there by then.
 */
export function afterFirstPaint(add: () => void): void {
	new PerformanceObserver((list, observer) => {
		// Before it there may be a paint of the background alone.
		if (list.getEntriesByName('first-contentful-paint').length === 0) return;
		observer.disconnect();
		add();
	}).observe({ type: 'paint', buffered: true });
}
