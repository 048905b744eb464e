import { expect, test } from '@playwright/test';
import { voiceRanges } from '../src/lib/reader/voice-ranges.ts';
import { codebook, documents, renderAll } from './pages.ts';
import { switchInKinds } from './reading-page.ts';

test.use({ javaScriptEnabled: false });

/** What one sees of voices: their shade, and the name before the first word, where it takes room. */
function look(voices: Element[]): { shade: string; name: string }[] {
	return voices.map((voice) => {
		const { content, display } = getComputedStyle(voice, '::before');
		const words = document.createRange();
		words.selectNodeContents(voice);
		const [box] = voice.getClientRects();
		const [first] = words.getClientRects();
		const room = box && first && (first.left > box.left || first.top > box.bottom);
		return {
			shade: getComputedStyle(voice).backgroundColor,
			name: room && display !== 'none' ? content.replace(/" "|^"|"$/g, '') : ''
		};
	});
}

for (const [slug, document] of documents) {
	test(`voices can be shown in ${slug}, and the text stays as it is`, async ({ page }) => {
		await page.goto(`/documents/${slug}/`);
		await renderAll(page);
		const text = page.locator('.text');
		const before = await text.innerText();
		const voices = page.locator('[data-voice]');
		const named = page.locator('[data-name]');
		const plain = await voices.evaluateAll(look);
		const ranges = codebook ? voiceRanges(document, codebook) : [];
		expect(plain).toHaveLength(ranges.length);
		expect(plain.filter(({ name }) => name !== '')).toEqual([]);

		await switchInKinds(page, 'show_voices', true);
		const shown = await voices.evaluateAll(look);
		expect(shown.filter(({ shade }, index) => shade === plain[index]?.shade)).toEqual([]);
		expect((await named.evaluateAll(look)).map(({ name }) => name)).toEqual(
			ranges.flatMap(({ name }) => (name ? name : []))
		);
		expect(await text.innerText()).toBe(before);
	});
}
