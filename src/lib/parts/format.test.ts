import { expect, it } from 'vitest';
import { count, formatDate } from './format.ts';

it.each([
	['2023-08-01', '1 August 2023'],
	['1999-12-31', '31 December 1999'],
	['2024-01-10', '10 January 2024'],
	['unknown', 'unknown'],
	['2023-08', '2023-08'],
	['on 2023-08-01', 'on 2023-08-01']
])('formatDate: %s is %s', (date, expected) => {
	expect(formatDate(date)).toBe(expected);
});

it.each([
	[0, 'note', undefined, '0 notes'],
	[1, 'note', undefined, '1 note'],
	[2, 'note', undefined, '2 notes'],
	[1, 'story', 'stories', '1 story'],
	[3, 'story', 'stories', '3 stories'],
	[12_345, 'word', undefined, '12,345 words']
])('count: %d × %s (%s) is %s', (number, singular, plural, expected) => {
	expect(count(number, singular, plural)).toBe(expected);
});
