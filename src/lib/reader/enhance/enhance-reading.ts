import { adoptStyles } from '../../parts/adopt-styles.ts';
import { keepInAddress } from './address.ts';
import { addCitations } from './cite.ts';
import css from './enhance-reading.css?inline';
import { linkHighlights } from './highlight.ts';
import { listenForKeys } from './keyboard.ts';
import { keepPlaceOnChange } from './place.ts';

/**
 * What scripts add to a reading page: the address keeps what is shown, keys, linked highlights, a citation for every note.
 * Nothing here is needed to read, open or switch.
 */
export function enhanceReading(): void {
	adoptStyles(css);
	keepInAddress();
	linkHighlights();
	listenForKeys();
	addCitations();
	// Last, when what the address asks for is shown.
	keepPlaceOnChange();
}
