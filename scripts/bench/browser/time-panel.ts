import type { Page } from '@playwright/test';

const PANEL = 'first frame with the panel';

/** ms from the start of the navigation to `address` to the end of the first frame in which a work can be gone on with. */
export async function timePanel(page: Page, address: string): Promise<number> {
	await page.addInitScript(markPanel, PANEL);
	await page.goto(address);
	return page.evaluate(
		(name) =>
			new Promise<number>((resolve) => {
				const observer = new PerformanceObserver((list) => {
					for (const { startTime } of list.getEntriesByName(name)) resolve(startTime);
				});
				observer.observe({ type: 'mark', buffered: true });
			}),
		PANEL
	);
}

/** In the page, before anything of its own: looks in every frame, which a page that does nothing does not feel. */
function markPanel(name: string): void {
	const look = () => {
		if (!document.getElementById('_panel')) return void requestAnimationFrame(look);
		// A message posted in a frame arrives when the frame is styled, laid out and painted.
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => performance.mark(name);
		port2.postMessage(null);
	};
	requestAnimationFrame(look);
}
