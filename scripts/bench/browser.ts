import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { launchOptions } from '../../tests/chromium.ts';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.woff2': 'font/woff2',
	'.svg': 'image/svg+xml'
};

/** Serves several built sites at once, one a port, and `pages` given as strings. */
export async function serve(
	site: string,
	pages: Record<string, string> = {}
): Promise<{ url: string; server: Server }> {
	const server = createServer(async (request, response) => {
		const path = new URL(request.url!, 'http://localhost').pathname;
		const file = path.endsWith('/') ? `${path}index.html` : path;
		try {
			const body = pages[path] ?? (await readFile(`${site}${file}`));
			response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(body);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as { port: number };
	return { url: `http://127.0.0.1:${port}`, server };
}

export const launch = (): Promise<Browser> => chromium.launch(launchOptions);

export const median = (numbers: number[]) =>
	numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;

/** Milliseconds from the start of a navigation. */
export interface Painted {
	/** The first screen is painted; in a long page, notes below it may still be on their way. */
	first: number;
	/** … and the page is all there (parsed, so that every note is present). */
	whole: number;
}

/** First contentful paint, and the later of that and `domContentLoadedEventEnd`. */
async function paintOnce(browser: Browser, url: string): Promise<Painted> {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	const page = await context.newPage();
	await page.goto(url, { waitUntil: 'load' });
	const time = await page.evaluate(
		() =>
			new Promise<Painted>((resolve) => {
				// An observer, because to ask in every frame would itself cost frames.
				new PerformanceObserver((list) => {
					const [paint] = list.getEntriesByName('first-contentful-paint');
					if (!paint) return;
					const [navigation] = performance.getEntriesByType(
						'navigation'
					) as PerformanceNavigationTiming[];
					const first = paint.startTime;
					resolve({ first, whole: Math.max(first, navigation!.domContentLoadedEventEnd) });
				}).observe({ type: 'paint', buffered: true });
			})
	);
	await context.close();
	return time;
}

/** Medians for each address; the addresses take turns, so that the machine’s moods hit all alike. */
export async function paint(browser: Browser, urls: string[], runs: number): Promise<Painted[]> {
	const times = urls.map((): Painted[] => []);
	for (let run = 0; run <= runs; run++) {
		for (const [index, url] of urls.entries()) {
			const time = await paintOnce(browser, url);
			if (run > 0) times[index]!.push(time); // the first round warms up
		}
	}
	return times.map((painted) => ({
		first: median(painted.map(({ first }) => first)),
		whole: median(painted.map(({ whole }) => whole))
	}));
}

/**
 * Style and layout in ms for switching a kind off and on again, at `throttle`× less CPU: the median of
 * `runs` on each of `pages` fresh pages, because runs on one page are more alike than pages are.
 */
export async function switchKind(
	browser: Browser,
	url: string,
	throttle: number,
	pages: number,
	runs: number
): Promise<number> {
	const times: number[] = [];
	for (let opened = 0; opened < pages; opened++) {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		await page.goto(url);
		const session = await page.context().newCDPSession(page);
		await session.send('Performance.enable');
		await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
		const spent = async () => {
			const { metrics } = await session.send('Performance.getMetrics');
			const of = (name: string) => metrics.find((metric) => metric.name === name)!.value * 1000;
			return of('RecalcStyleDuration') + of('LayoutDuration');
		};
		const settled = () =>
			page.evaluate(
				() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
			);
		for (let run = 0; run <= runs; run++) {
			await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
			// Once to scroll, and once for what is drawn because it came near the screen.
			await settled();
			await settled();
			const before = await spent();
			await page.evaluate(() =>
				(document.querySelector('#show-unverifiable-statistic') as HTMLElement).click()
			);
			await settled();
			if (run > 0) times.push((await spent()) - before);
		}
		await page.close();
	}
	return median(times);
}
