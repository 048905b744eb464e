import { describe, expect, it } from 'vitest';
import { findContact, findNumberInId, findShortNumber } from './find-contact.ts';

const isPrinted = (digits: string) => digits === '12389';

describe('findContact', () => {
	/** name, words, what is found in them */
	const rows: [string, string, string, string][] = [
		['digits beside “call”', 'Who would call 4711 to ask?', 'short number', '4711'],
		['digits two words behind “call”', 'Call us on 4711.', 'short number', '4711'],
		['digits beside “dial”', 'Dial 911 for it', 'short number', '911'],
		['digits before “hotline”', 'The 12339 hotline answers.', 'short number', '12339'],
		['digits behind “hotline”', 'The hotline 12339 answers.', 'short number', '12339'],
		['digits beside “line”', 'A story on line 12339', 'short number', '12339'],
		['digits behind a colon', 'Telephone: 555', 'short number', '555'],
		['an e-mail address', 'Write to desk@coast.example now', 'mail address', 'desk@coast.example'],
		['a street', 'It stands at 14 Harbour Street.', 'street address', '14 Harbour Street'],
		['a street before its number', 'Harbour Street, No. 14', 'street address', 'Street, No. 14'],
		['a street in Chinese', '在东长安街14号。', 'street address', '安街14号'],
		['ten digits', 'Who has 4915112345?', 'long number', '4915112345'],
		['digits in groups', 'Who has +49 151 1234567?', 'long number', '+49 151 1234567'],
		['digits with hyphens', 'Who has 010-6596-1114?', 'long number', '010-6596-1114']
	];
	it.each(rows)('finds %s', (_, words, is, found) => {
		expect(findContact(words, isPrinted)).toEqual({ is, found });
	});

	/** name, words */
	const harmless: [string, string][] = [
		['a number that a text prints', 'The 12389 hotline is printed.'],
		['a year beside a line', 'Nobody signs the story of 2021 in a line.'],
		['a line of a year', 'The line of 2023 is gone.'],
		['a count of calls', 'The hotline took over 500,000 calls in 2021.'],
		['a count without a separator', 'They count 351 calls.'],
		['a bounded figure', 'At four seconds a line, more than 900 people read.'],
		['a percentage', 'By phone came 100% of them.'],
		['two digits', 'Call 24 people.'],
		['a number in the next sentence', 'Nobody picked up the phone. 351 flights left.'],
		['a day', 'On 2023-08-01 it opened.'],
		['a span of years', 'From 2019–2023 and 2019-2023.'],
		['two years', 'In 2019 2020 2021.'],
		['a figure with separators', 'There were 1,500,000,000 of them.'],
		['an identifier of a paper', 'See 10.1234/5678.91011121.'],
		['articles of a law', 'Arts. 25, 26, 33, 54 and 55(2).'],
		['a road that is none', 'The 65 Belt and Road countries, 14 Silk Road towns.'],
		['an at sign alone', 'It was @ noon.']
	];
	it.each(harmless)('takes %s', (_, words) => {
		expect(findContact(words, isPrinted)).toBeUndefined();
	});
});

describe('findNumberInId', () => {
	const rows: [string, string | undefined][] = [
		['hotline-12308', '12308'],
		['call-4711', '4711'],
		['n4915112345', '4915112345'],
		['hotline-12389', undefined],
		['hotline-calls-2021', undefined],
		['phone-share-2021', undefined],
		['the-other-350000', undefined],
		['sum-1500000', undefined],
		['n100', undefined]
	];
	it.each(rows)('%s', (id, found) => {
		expect(findNumberInId(id, isPrinted)?.found).toBe(found);
	});
});

describe('findShortNumber', () => {
	it.each([
		['example.org/reports-to-the-12339-hotline', '12339'],
		['https://example.org/content/1206693', undefined],
		['https://example.org/hotline/2021', undefined]
	])('in an address: %s', (address, found) => {
		expect(findShortNumber(address, isPrinted)?.found).toBe(found);
	});
});
