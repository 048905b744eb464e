import { createContext } from 'svelte';
import { addScript } from './add-script.ts';
import type { Files } from './files.ts';

declare global {
	interface Window {
		whoSaysSoFiles?: Files;
	}
}

/** Loads what reads and writes files, from a script of its own. */
export const loadFiles = (href: string): Promise<Files> =>
	addScript(
		href,
		() => window.whoSaysSoFiles,
		'What saves files could not be loaded; is there no connection? Your work stays on this page: try again.'
	);

/** For every component below one that has it: asks for what reads and writes files. */
export const [askFiles, offerFiles] = createContext<() => Promise<Files>>();
