import { adoptStyles } from '../../parts/adopt-styles.ts';
import { keepInAddress } from './address.ts';
import { addCitations } from './cite.ts';
import css from './enhance-reading.css?inline';
import { linkHighlights } from './highlight.ts';
import { listenForKeys } from './keyboard.ts';
import { keepPlaceOnChange } from './place.ts';
import { keepNotesOutOfSelections } from './select.ts';

/**
 * What scripts add to a reading page: the address keeps what is shown, keys, linked highlights, a citation for every note,
 * selections that are theirs alone.
 * Nothing here is needed to read, open or switch.
 */
export function enhanceReading(): void {
	adoptStyles(css);
	keepInAddress();
	linkHighlights();
	listenForKeys();
	addCitations();
	keepNotesOutOfSelections();
	// Last, when what the address asks for is shown.
	keepPlaceOnChange();
}
