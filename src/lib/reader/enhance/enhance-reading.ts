/**
 * What scripts add to a reading page: the address keeps what is shown, keys, linked highlights, a
 * citation for every note, a place on the map. Nothing here is needed to read, open or filter.
 */
import { addCitations } from './cite.ts';
import css from './enhance.css?inline';
import { linkHighlights } from './highlight.ts';
import { listenForKeys } from './keyboard.ts';
import { followMap } from './map.ts';
import { keepShownInAddress } from './shown.ts';

function enhance(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);

	keepShownInAddress();
	linkHighlights();
	listenForKeys();
	addCitations();
	followMap();
}

// The text first: this waits until the browser says that it is on the screen.
new PerformanceObserver((_, observer) => {
	observer.disconnect();
	enhance();
}).observe({ type: 'paint', buffered: true });
