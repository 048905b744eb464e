import { mountWithData } from '$lib/practice/mount-with-data.ts';
import Overview from '$lib/practice/Overview.svelte';
import { addDisplayControl } from '$lib/site/display-control/display-control.ts';

addDisplayControl();
mountWithData(Overview);
