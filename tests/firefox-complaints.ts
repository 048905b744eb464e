import type { Page } from 'puppeteer-core';

/** From now on, everything that a tab complains of, in words, in the order in which it comes. */
export function collectComplaints(tab: Page): string[] {
	const complaints: string[] = [];
	tab.on('console', (message) => {
		if (message.type() === 'error') complaints.push(`${tab.url()} console: ${message.text()}`);
	});
	tab.on('pageerror', (error) => complaints.push(`${tab.url()} script: ${String(error)}`));
	tab.on('requestfailed', (request) => {
		const why = request.failure()?.errorText;
		// Going on to the next page ends what was still asked for.
		if (why !== 'NS_BINDING_ABORTED') complaints.push(`${request.url()} ${why}`);
	});
	tab.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.url()} ${response.status()}`);
	});
	return complaints;
}
