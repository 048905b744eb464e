import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonWords, diffWords } from './diff-words.ts';

/** [-gone-] and {+new+} among what is the same. */
const shown = (earlier: string, later: string) =>
	diffWords(earlier, later)
		.map(({ kind, text }) =>
			kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`
		)
		.join('');

describe('diffWords', () => {
	/** name, earlier, later, what is shown */
	const rows: [string, string, string, string][] = [
		['the same', 'One two.', 'One two.', 'One two.'],
		['nothing at all', '', '', ''],
		['something for nothing', '', 'One.', '{+One.+}'],
		['nothing for something', 'One.', '', '[-One.-]'],
		['a word in another’s place', 'It was sure.', 'It was said.', 'It was [-sure-]{+said+}.'],
		['a word that comes in', 'It works.', 'It usually works.', 'It {+usually +}works.'],
		['a word that goes', 'It also works.', 'It works.', 'It [-also -]works.'],
		[
			'words side by side are marked together',
			'He said so today.',
			'He wrote that today.',
			'He [-said so-]{+wrote that+} today.'
		],
		['no word in common', 'One two', 'Six ten', '[-One two-]{+Six ten+}'],
		['a stop in another place', 'catch spies.”', 'catch spies”.', 'catch spies[-.”-]{+”.+}'],
		[
			'a number is one word',
			'over 85,000 requests',
			'over 80,000 requests',
			'over [-85,000-]{+80,000+} requests'
		],
		['a share with its sign', 'about 5% of it', 'about 15% of it', 'about [-5%-]{+15%+} of it'],
		['a capital is another letter', 'Two twins', 'two twins', '[-Two-]{+two+} twins'],
		['a word with its apostrophe', 'it’s here', 'its here', '[-it’s-]{+its+} here']
	];
	it.each(rows)('%s', (_, earlier, later, expected) => {
		expect(shown(earlier, later)).toBe(expected);
	});

	it('marks texts that are too long to compare as wholly changed', () => {
		const long = (word: string) => `${word} `.repeat(1500);
		expect(diffWords(long('one'), long('two')).map(({ kind }) => kind)).toEqual(['gone', 'new']);
	});

	const words = fc
		.array(fc.constantFrom('one', 'two', ' ', ', ', '“', '12%', '’', '\n', '三', '\u0301', 'a-b'))
		.map((some) => some.join(''));
	it('gives both texts back to the character where the marks are taken away', () => {
		fc.assert(
			fc.property(fc.oneof(words, fc.string()), fc.oneof(words, fc.string()), (earlier, later) => {
				const runs = diffWords(earlier, later);
				const without = (kind: string) =>
					runs
						.filter((run) => run.kind !== kind)
						.map(({ text }) => text)
						.join('');
				expect([without('new'), without('gone')]).toEqual([earlier, later]);
				expect(runs.filter(({ text }) => text === '')).toEqual([]);
			})
		);
	});
});

it('commonWords counts words, not what stands between them', () => {
	expect(commonWords(diffWords('One, two six.', 'One, ten six.'))).toBe(2);
});
