import { describe, expect, it } from 'vitest';
import { splitEmphasis, withoutStars } from './emphasis.ts';

describe('splitEmphasis', () => {
	/** name, what is written, the pieces, ours in brackets */
	const rows: [string, string, string[]][] = [
		['words without stars', 'As printed.', ['As printed.']],
		['nothing', '', []],
		['our words among others', 'Say *according to* here.', ['Say ', '[according to]', ' here.']],
		['our words alone', '*two words*', ['[two words]']],
		['several of ours', '*a* or *b*', ['[a]', ' or ', '[b]']],
		['a quotation within ours', 'Search *“two words” map*.', ['Search ', '[“two words” map]', '.']],
		['a star by itself', '2 * 3 is 6', ['2 * 3 is 6']],
		['quoted stars', 'It prints “*” and “*” again.', ['It prints “*” and “*” again.']],
		['doubled stars', 'It prints **In fact**.', ['It prints **In fact**.']],
		['stars within words', 'a*b*c', ['a*b*c']],
		['our words before a full stop', 'It is *so*.', ['It is ', '[so]', '.']],
		['our words in a quotation', '“*so* it is”', ['“', '[so]', ' it is”']],
		['stars at the ends of two quotations', '“a*” and “*b”', ['“a*” and “*b”']]
	];
	it.each(rows)('%s', (_, written, expected) => {
		const pieces = splitEmphasis(written);
		expect(pieces.map(({ words, ours }) => (ours ? `[${words}]` : words))).toEqual(expected);
	});

	it.each([
		['Search *mailbox* or *“two words”*.', 'Search mailbox or “two words”.'],
		['It prints “*” and **In fact**.', 'It prints “*” and **In fact**.']
	])('withoutStars: %s', (written, expected) => {
		expect(withoutStars(written)).toBe(expected);
	});
});
