import counts from './page-counts.json' with { type: 'json' };

/** How many pages a paper takes. */
export interface Pages {
	a4: number;
	letter: number;
}

const known: Readonly<Record<string, Pages>> = counts;

/** Of a paper of ours, as `COUNT_PAGES=yes npm run e2e -- papers --workers 1` found it in Chromium; nothing of others. A browser test prints them again. */
export const pagesOf = (path: string): Pages | undefined => known[path];
