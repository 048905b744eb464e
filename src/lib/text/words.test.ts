import { describe, expect, it } from 'vitest';
import { countWords } from './words.ts';

describe('countWords', () => {
	/** name, text, how many words */
	const rows: [string, string, number][] = [
		['nothing', '', 0],
		['one word', 'one', 1],
		['a hyphen joins', 'counter-espionage work', 2],
		['a space that does not break', 'no\u00a0break', 2],
		['white space of all sorts', '  a\n b ', 2],
		['signs between spaces', '— *', 2],
		['Arabic', 'قالت الوزارة ذلك', 3],
		['Hebrew', 'המשרד אמר', 2],
		['Russian', 'Министерство сообщило', 2],
		['Chinese has no spaces', '我们的国家', 3],
		['Chinese, with its signs', '国家，安全。', 2],
		['Thai has no spaces', 'ภาษาไทย', 2],
		['Chinese among English', 'The 国家 said', 3]
	];
	it.each(rows)('%s', (_, text, words) => {
		expect(countWords(text)).toBe(words);
	});

	it('grows with a Chinese text', () => {
		expect(countWords('我们的国家'.repeat(4000))).toBe(12_000);
	});
});
