import { describe, expect, it } from 'vitest';
import { isPlain, readState, writeState, type TableState } from './table-state.ts';

const KNOWN = { columns: ['printed', 'words'], filters: ['kind', 'words'] };
const PLAIN: TableState = { words: '', choices: {}, order: [] };
const down = { column: 'printed', direction: 'descending' } as const;

const written = (state: TableState, before = '') => {
	const params = new URLSearchParams(before);
	writeState(params, 'made', state);
	return params.toString();
};
const read = (query: string) => readState(new URLSearchParams(query), 'made', KNOWN);

describe('the state of a table in an address', () => {
	/** name, state, query */
	const rows: [string, TableState, string][] = [
		['plain', PLAIN, ''],
		['words', { ...PLAIN, words: 'two calls' }, 'made_words=two+calls'],
		['a choice', { ...PLAIN, choices: { kind: 'odd' } }, 'made.kind=odd'],
		['an order', { ...PLAIN, order: [down] }, 'made_order=-printed'],
		[
			'a choice that is called as the field for words',
			{ ...PLAIN, choices: { words: 'few' } },
			'made.words=few'
		],
		[
			'signs that mean something in an address',
			{ ...PLAIN, words: '60% & #1 = 群众?' },
			'made_words=60%25+%26+%231+%3D+%E7%BE%A4%E4%BC%97%3F'
		],
		[
			'all of them',
			{ words: 'call', choices: { kind: 'odd' }, order: [down] },
			'made.kind=odd&made_words=call&made_order=-printed'
		]
	];
	it.each(rows)('%s', (_, state, query) => {
		expect(written(state)).toBe(query);
		expect(read(query)).toEqual(state);
		expect(isPlain(state)).toBe(query === '');
	});

	/** name, address before, state, address then */
	const changes: [string, string, TableState, string][] = [
		['takes its own back', 'made.kind=odd&made_words=a&made_order=printed', PLAIN, ''],
		['takes back what it does not know', 'made.gone=1', PLAIN, ''],
		[
			'leaves another table alone',
			'made2.kind=odd&other_words=a',
			PLAIN,
			'made2.kind=odd&other_words=a'
		],
		['leaves out what is not chosen', '', { ...PLAIN, words: '  ', choices: { kind: '' } }, '']
	];
	it.each(changes)('%s', (_, before, state, query) => {
		expect(written(state, before)).toBe(query);
	});

	/** name, query, what is understood */
	const wrong: [string, string, TableState][] = [
		['a filter that is not there', 'made.nothing=1', PLAIN],
		['a column that is not there', 'made_order=-nothing', PLAIN],
		['another table', 'made2.kind=odd&made2_words=a', PLAIN],
		['an empty choice', 'made.kind=', PLAIN],
		['a name of every object', 'made.constructor=1&made.__proto__=1', PLAIN]
	];
	it.each(wrong)('ignores %s', (_, query, state) => {
		expect(read(query)).toEqual(state);
	});
});
