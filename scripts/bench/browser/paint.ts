import type { Browser, Page } from '@playwright/test';
import { median } from '../median.ts';
import type { Device } from './device.ts';

/** Milliseconds from the start of a navigation. */
export interface Painted {
	/** First contentful paint: something can be read; in a long page, more may be on its way. */
	first: number;
	/**
	 * End of the first frame after `DOMContentLoaded`: all words are there, laid out and drawn. Not
	 * before `first`, which counts until the screen shows it, and so comes after the end of its frame.
	 */
	whole: number;
}

const WHOLE = 'first frame after DOMContentLoaded';
/** For three thousand notes on a slow phone, ms. */
const PATIENCE = 180_000;

/**
 * Medians for each address; the addresses take turns, so that the machine’s moods hit all alike. The
 * first round warms up and is not counted. Every page is opened with empty caches.
 */
export async function paint(
	browser: Browser,
	urls: readonly string[],
	device: Device,
	runs: number
): Promise<Painted[]> {
	const times = urls.map((url) => ({ url, painted: [] as Painted[] }));
	for (let run = 0; run <= runs; run++) {
		for (const { url, painted } of times) {
			const time = await paintOnce(browser, url, device);
			if (run > 0) painted.push(time);
		}
	}
	return times.map(({ painted }) => ({
		first: median(painted.map(({ first }) => first)),
		whole: median(painted.map(({ whole }) => whole))
	}));
}

async function paintOnce(browser: Browser, url: string, device: Device): Promise<Painted> {
	const context = await browser.newContext(device.screen);
	const page = await context.newPage();
	await slowDown(page, device);
	await page.addInitScript(markWhole, WHOLE);
	const response = await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
	if (!response?.ok()) throw new Error(`${url} was answered with: ${await response?.text()}`);
	const painted = await page.evaluate(readPainted, WHOLE);
	await context.close();
	return painted;
}

async function slowDown(page: Page, { slowdown, network }: Device): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	if (!network) return;
	const bytesPerSecond = (megabits: number) => (megabits * 1e6) / 8;
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: network.latencyMs,
		downloadThroughput: bytesPerSecond(network.megabitsDown),
		uploadThroughput: bytesPerSecond(network.megabitsUp)
	});
}

/** In the page, before anything of its own. */
function markWhole(name: string): void {
	addEventListener('DOMContentLoaded', () =>
		requestAnimationFrame(() => {
			// A message posted in a frame arrives when the frame is styled, laid out and painted.
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => performance.mark(name);
			port2.postMessage(null);
		})
	);
}

/** In the page: waits for both times. */
function readPainted(name: string): Promise<Painted> {
	return new Promise((resolve) => {
		const times = new Map<string, number>();
		// An observer, because to ask in every frame would itself cost frames.
		const observer = new PerformanceObserver((list) => {
			for (const { name, startTime } of list.getEntries()) times.set(name, startTime);
			const first = times.get('first-contentful-paint');
			const whole = times.get(name);
			if (first !== undefined && whole !== undefined) {
				resolve({ first, whole: Math.max(first, whole) });
			}
		});
		observer.observe({ type: 'paint', buffered: true });
		observer.observe({ type: 'mark', buffered: true });
	});
}
