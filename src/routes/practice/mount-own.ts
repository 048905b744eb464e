import { mountWithData } from '$lib/practice/mount-with-data.ts';
import Own from '$lib/practice/Own.svelte';

mountWithData(Own);
