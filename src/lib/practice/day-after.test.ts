import { expect, test } from 'vitest';
import { dayAfter } from './day-after.ts';

test.each([
	['within a month', new Date(2026, 10, 1), '2026-11-15'],
	['over the end of a year', new Date(2026, 11, 24), '2027-01-07'],
	['over the change of the clocks', new Date(2026, 9, 20, 23, 59), '2026-11-03']
])('two weeks later: %s', (_, from, expected) => {
	expect(dayAfter(from, 14)).toBe(expected);
});
