import { later } from '$lib/practice/later.ts';

// A script of its own, which pages of practice add when they have time.
window.whoSaysSoLater = later;
