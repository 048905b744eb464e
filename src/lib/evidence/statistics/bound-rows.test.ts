import { expect, it } from 'vitest';
import { BOUND_ROWS } from './bound-rows.ts';

it('words that are read alike share a row', () => {
	expect(BOUND_ROWS.map(({ words, example }) => `${words} | ${example}`)).toEqual([
		'none | 85,000: 84,500 to 85,500',
		'about | about 85,000: 84,000 to 86,000',
		'over, more than, exceeded | over 85,000: 85,000 to 86,000',
		'nearly | nearly 90 million: 81 to 90 million',
		'under, less than, within, up to | less than 5%: 0 to 5%',
		'at least | –',
		'two ends, or “tens of” | tens of millions: 20 to 100 million'
	]);
});
