import ReadLine from '$lib/practice/ReadLine.svelte';
import { mountWithData } from '$lib/practice/mount-with-data.ts';

mountWithData(ReadLine, '_line');
