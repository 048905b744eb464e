import { tick } from 'svelte';

/**
 * Gives the focus to what `selector` finds once the page is up to date: the button that a reader pressed may be gone, and a
 * keyboard would have to begin at the top of the page.
 */
export async function focusOn(selector: string): Promise<void> {
	await tick();
	document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}
