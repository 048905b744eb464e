import { expect, test } from 'vitest';
import { commandOf, type Command } from './command.ts';

const press = (key: string, code: string, more: Partial<KeyboardEvent> = {}) =>
	commandOf({ key, code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

test.each<[name: string, given: Command | undefined, expected: Command | undefined]>([
	['a kind', press('3', 'Digit3'), 3],
	['none', press('0', 'Digit0'), 0],
	['a digit of the number pad', press('2', 'Numpad2'), 2],
	['a digit on a French keyboard', press('é', 'Digit2'), 2],
	['the next sentence', press('j', 'KeyJ'), 'next'],
	['with Caps Lock', press('J', 'KeyJ'), 'next'],
	['on a Cyrillic keyboard', press('о', 'KeyJ'), 'next'],
	['on a Dvorak keyboard the letter counts, not its place', press('j', 'KeyC'), 'next'],
	['a letter that means nothing', press('y', 'KeyY'), undefined],
	['with Ctrl, which is the browser’s', press('z', 'KeyZ', { ctrlKey: true }), undefined]
])('%s', (_, given, expected) => {
	expect(given).toBe(expected);
});
