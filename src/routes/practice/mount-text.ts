import { mountWithData } from '$lib/practice/mount-with-data.ts';
import Practice from '$lib/practice/Practice.svelte';

mountWithData(Practice);
