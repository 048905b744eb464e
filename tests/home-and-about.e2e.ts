import { expect, test } from '@playwright/test';
import { formatDate } from '../src/lib/parts/format.ts';
import { documents, library } from './pages.ts';

const texts = [...documents.values()];
const corrections = library.edition?.corrections ?? [];

test('a newcomer on a phone meets the texts on the first screen', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/');
	await expect(page.locator('.card h3').first()).toBeInViewport();
	await expect(page.getByRole('region', { name: 'Where to begin' })).toBeInViewport();
});

test('the texts stand in the library’s order, each with what it is, for whom and how long', async ({
	page
}) => {
	await page.goto('/');
	await expect(page.locator('.card h3')).toHaveText(
		texts.map(({ frontMatter }) => frontMatter.shortTitle)
	);
	for (const [place, { note }] of texts.entries()) {
		const card = page.locator('.card').nth(place);
		await expect(card).toContainText(note.whatItIs ?? '');
		await expect(card).toContainText(note.goodFor ?? '');
		await expect(card).toContainText(/\d+ minutes/);
	}
});

test('each door leads to its text', async ({ page }) => {
	for (const { slug, frontMatter, note } of texts) {
		if (note.door === undefined) continue;
		await page.goto('/');
		const doors = page.getByRole('region', { name: 'Where to begin' });
		await doors.getByRole('link', { name: frontMatter.shortTitle }).click();
		await expect(page).toHaveURL(`/documents/${slug}/`);
	}
});

test('about says who answers for the notes, and every correction with its note', async ({
	page
}) => {
	await page.goto('/about/');
	await expect(page.getByText('no person signs it')).toBeVisible();
	await expect(page.getByText('This copy has no address for errors')).toBeVisible();
	await expect(
		page.getByText(`last changed on ${formatDate(library.edition?.changed ?? '')}`)
	).toBeVisible();
	const items = page.locator('#_corrections ~ details li');
	await expect(items).toHaveCount(corrections.length);
	const links = await items
		.locator('small a')
		.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
	expect(links.map((link) => link.replace(new URL(link).origin, '')).sort()).toEqual(
		corrections
			.map(({ document, note }) => `/documents/${document}/${note ? `#${note}` : ''}`)
			.sort()
	);
});
