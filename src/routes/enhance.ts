import { enhanceDesk } from '$lib/parts/table/enhance/enhance-tables.ts';
import { afterFirstPaint } from '$lib/site/after-first-paint.ts';
import { addDisplayControl } from '$lib/site/display-control/display-control.ts';

// The script of all pages but those of texts: it is asked for once, and adds nothing where there is no table.
afterFirstPaint(() => {
	addDisplayControl();
	enhanceDesk();
});
