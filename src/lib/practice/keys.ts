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

/**
 * The command of a key, with Caps Lock on and on keyboards of other scripts, where the place of the key tells; nothing with a
 * modifier, which is the browser’s.
 */
export function commandOf({
	key,
	code,
	ctrlKey,
	metaKey,
	altKey
}: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>): Command | undefined {
	if (ctrlKey || metaKey || altKey) return undefined;
	if (/^[0-9]$/.test(key)) return Number(key);
	// On a French keyboard digits need Shift.
	const digit = /^Digit([0-9])$/.exec(code)?.[1];
	if (digit !== undefined) return Number(digit);
	const letter = /^Key([A-Z])$/.exec(code)?.[1];
	const meant = letter && /^\P{ASCII}$/u.test(key) ? letter : key;
	return COMMANDS[meant.toLowerCase()];
}

/** Checkboxes and radio buttons take no text; lists of choices take letters. */
export function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable ||
			target.matches('textarea, select, input:not([type=checkbox], [type=radio])'))
	);
}
