import { addCitations } from './cite.ts';
import css from './enhance.css?inline';
import { linkHighlights } from './highlight.ts';
import { listenForKeys } from './keyboard.ts';
import { followMap } from './map.ts';
import { keepShownInAddress } from './shown.ts';

/**
 * What scripts add to a reading page: the address keeps what is shown, keys, linked highlights, a
 * citation for every note, a place on the map. Nothing here is needed to read, open or filter.
 */
export function enhanceReading(): void {
	if (!document.querySelector('.reading')) return;
	const styles = new CSSStyleSheet();
	styles.replaceSync(css);
	document.adoptedStyleSheets.push(styles);

	keepShownInAddress();
	linkHighlights();
	listenForKeys();
	addCitations();
	followMap();
}
