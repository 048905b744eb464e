import { createHash } from 'node:crypto';

const hashOf = (style: string) => createHash('sha256').update(style).digest('base64');
const withoutRules = (style: string) => style.replace(/@font-face\s*\{[^}]*\}/g, '');

/**
 * A page or a style sheet as it would be with the device’s own fonts: nothing preloaded, no
 * `@font-face`, and the page’s policy changed to allow the styles in it without those.
 *
 * @throws if the policy does not name a style that changes: the page would be measured without it
 */
export function withoutFaces(content: string): string {
	if (!content.startsWith('<!doctype html>')) return withoutRules(content);
	let page = content.replace(/<link [^>]*\bas="font"[^>]*>/g, '');
	for (const [, style = ''] of content.matchAll(/<style[^>]*>(.*?)<\/style>/gs)) {
		const changed = withoutRules(style);
		if (changed === style) continue;
		if (!page.includes(hashOf(style))) {
			throw new Error('The policy of the page does not name its style with the faces in it.');
		}
		page = page.replace(style, () => changed).replaceAll(hashOf(style), hashOf(changed));
	}
	return page;
}
