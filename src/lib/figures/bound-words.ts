import type { Bound } from './bounds.ts';

const phrases = (bound: Bound, ...words: string[]): [string[], Bound][] =>
	words.map((one) => [one.split(' '), bound]);

/** Words before a number, as a text has them. Those of one bound’s `words` in bounds.ts are among them. */
const BEFORE: [string[], Bound][] = [
	...phrases('about', 'about', 'around', 'approximately', 'roughly', 'some', 'circa', '~', '≈'),
	...phrases('about', '约', '大约'),
	...phrases('over', 'over', 'more than', 'exceeded', 'exceeds', 'exceed', 'exceeding', 'above'),
	...phrases('over', 'in excess of', 'upwards of', 'surpassed', 'surpassing', '>', '超过', '逾'),
	...phrases('nearly', 'nearly', 'almost', 'close to', '近', '将近'),
	...phrases('under', 'under', 'less than', 'fewer than', 'lower than', 'below', '<', '不到'),
	...phrases('at-most', 'within', 'up to', 'at most', 'no more than', 'not more than', '≤', '至多'),
	...phrases('at-most', 'not exceeding', 'no longer than', 'a maximum of'),
	...phrases('at-least', 'at least', 'no less than', 'no fewer than', 'not less than', '≥', '至少'),
	...phrases('at-least', 'not fewer than', 'a minimum of')
].sort(([a], [b]) => b.length - a.length) as [string[], Bound][];

/** Words behind a number. */
const BEHIND: [string[], Bound][] = [
	...phrases('at-least', 'or more', 'at least', 'and above'),
	...phrases('over', '+', '多', '余'),
	...phrases('about', 'or so'),
	...phrases('at-most', 'or less', 'or fewer', 'at most')
];

/** What may stand between a bound and its number: “about CNY 11 billion”, “an average of only”, “more than a 30%”. */
const BETWEEN = new Set(
	'a an the only just cny rmb usd eur us yuan renminbi dollars euros $ ¥ € £'.split(' ')
);

const standAt = (tokens: readonly string[], at: number, words: readonly string[]) =>
	at >= 0 && words.every((word, place) => tokens[at + place] === word);

/** The bound whose words end right before `end`, and their length. */
export function boundBefore(
	tokens: readonly string[],
	end: number
): { bound: Bound; words: string[] } | undefined {
	let at = end;
	for (;;) {
		const found = BEFORE.find(([words]) => standAt(tokens, at - words.length, words));
		if (found) return { bound: found[1], words: found[0] };
		if (!BETWEEN.has(tokens[at - 1] ?? '')) return undefined;
		at--;
	}
}

/** The bound whose words begin at `start`. */
export const boundBehind = (tokens: readonly string[], start: number): Bound | undefined =>
	BEHIND.find(([words]) => standAt(tokens, start, words))?.[1];
