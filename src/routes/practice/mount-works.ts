import { mountWithData } from '$lib/practice/mount-with-data.ts';
import Overview from '$lib/practice/Overview.svelte';

mountWithData(Overview);
