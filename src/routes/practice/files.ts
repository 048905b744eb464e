import { files } from '$lib/practice/files.ts';

// A script of its own, which pages of practice add when they have time.
window.whoSaysSoFiles = files;
