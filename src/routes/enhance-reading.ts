import { enhanceReading } from '$lib/reader/enhance/enhance-reading.ts';
import { afterFirstPaint } from '$lib/site/after-first-paint.ts';
import { addDisplayControl } from '$lib/site/display-control/display-control.ts';

// The script of the pages of texts.
afterFirstPaint(() => {
	addDisplayControl();
	enhanceReading();
});
