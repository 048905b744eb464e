import { expect, it } from 'vitest';
import { keyOf } from './keys.ts';

/** name, what the browser tells, what is meant */
const rows: [string, { key: string; code: string; shiftKey?: boolean }, string][] = [
	['a letter', { key: 'n', code: 'KeyN' }, 'n'],
	['with Caps Lock', { key: 'N', code: 'KeyN' }, 'n'],
	['a Cyrillic letter', { key: 'т', code: 'KeyN' }, 'n'],
	['a digit', { key: '1', code: 'Digit1' }, '1'],
	['a French digit', { key: '&', code: 'Digit1' }, '1'],
	['a French digit with Shift', { key: '1', code: 'Digit1', shiftKey: true }, '1'],
	['Shift and a digit: a sign', { key: '!', code: 'Digit1', shiftKey: true }, '!'],
	['a question mark on a digit', { key: '?', code: 'Digit0', shiftKey: true }, '?'],
	['a dead key', { key: 'Dead', code: 'Digit6' }, 'Dead'],
	['a key that an input method takes', { key: 'Process', code: 'Digit1' }, 'Process'],
	['Escape', { key: 'Escape', code: 'Escape' }, 'Escape']
];
it.each(rows)('%s', (_, { shiftKey = false, ...told }, meant) => {
	expect(keyOf({ ...told, shiftKey })).toBe(meant);
});
