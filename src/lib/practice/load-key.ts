import type { Key } from '../annotation/work/key.ts';
import { addScript } from './add-script.ts';

declare global {
	interface Window {
		/** By slug; each key’s script adds its own. */
		whoSaysSoKeys?: Record<string, Key>;
	}
}

/** What the editors found in a text; only now is it asked for. */
export const loadKey = (slug: string, href: string): Promise<Key> =>
	addScript(
		href,
		() => window.whoSaysSoKeys?.[slug],
		'The editors’ notes could not be loaded; is there no connection? Go on coding: nothing is lost. Compare later.'
	);
