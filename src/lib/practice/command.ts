import { keyOf } from '../parts/keys.ts';

/** What a key stands for while a reader codes; a number is a kind, 0 none of them. */
export type Command =
	| number
	| 'unsure'
	| 'sure'
	| 'reason'
	| 'lookup'
	| 'next'
	| 'back'
	| 'uncoded'
	| 'undo'
	| 'compare';

const COMMANDS: Record<string, Command> = {
	u: 'unsure',
	s: 'sure',
	r: 'reason',
	l: 'lookup',
	j: 'next',
	k: 'back',
	n: 'uncoded',
	z: 'undo',
	c: 'compare'
};

/** The command of a key; nothing with a modifier, which is the browser’s. */
export function commandOf(
	event: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>
): Command | undefined {
	if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
	const key = keyOf(event);
	return /^[0-9]$/.test(key) ? Number(key) : COMMANDS[key];
}
