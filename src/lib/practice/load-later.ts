import { createContext } from 'svelte';
import { addScript } from './add-script.ts';
import type { Later } from './later.ts';

declare global {
	interface Window {
		whoSaysSoLater?: Later;
	}
}

/** Loads what is not needed while one codes, from a script of its own. */
export const loadLater = (href: string): Promise<Later> =>
	addScript(
		href,
		() => window.whoSaysSoLater,
		'A part of this page could not be loaded; is there no connection? Your work stays here: try again.'
	);

/** For every component below one that has it: asks for what is not needed while one codes. */
export const [askLater, offerLater] = createContext<() => Promise<Later>>();
