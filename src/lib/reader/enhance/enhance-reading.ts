/**
 * What scripts add to a reading page: the address keeps what is shown, keys, linked highlights, a
 * citation for every note, a place on the map. Nothing here is needed to read, open or filter.
 */
import { addCitations } from './cite.ts';
import { linkHighlights } from './highlight.ts';
import { listenForKeys } from './keyboard.ts';
import { followMap } from './map.ts';
import { keepShownInAddress } from './shown.ts';

keepShownInAddress();
linkHighlights();
listenForKeys();
addCitations();
followMap();
