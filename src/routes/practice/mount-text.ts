import { mountWithData } from '$lib/practice/mount-with-data.ts';
import Practice from '$lib/practice/Practice.svelte';
import { addDisplayControl } from '$lib/site/display-control/display-control.ts';

addDisplayControl();
mountWithData(Practice);
