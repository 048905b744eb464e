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

/** Does something with what comes later; gives what to tell the reader where it could not be done. */
export async function withLater(
	ask: () => Promise<Later>,
	task: (later: Later) => void | Promise<void>
): Promise<string> {
	try {
		await task(await ask());
		return '';
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/** For every component below one that has it: asks for what is not needed while one codes. */
export const [askLater, offerLater] = createContext<() => Promise<Later>>();
