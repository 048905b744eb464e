import { mountWithData } from '$lib/practice/mount-with-data.ts';
import Own from '$lib/practice/Own.svelte';
import { addDisplayControl } from '$lib/site/display-control/display-control.ts';

addDisplayControl();
mountWithData(Own);
