import { enhanceDesk } from '$lib/parts/table/enhance/enhance-tables.ts';
import { enhanceReading } from '$lib/reader/enhance/enhance-reading.ts';
import { afterFirstPaint } from '$lib/site/after-first-paint.ts';
import { addDisplayControl } from '$lib/site/display-control/display-control.ts';

// One script for all pages: it is asked for once, and each part adds nothing where its page is not.
afterFirstPaint(() => {
	addDisplayControl();
	enhanceReading();
	enhanceDesk();
});
