/** The letter or digit that is meant, with Caps Lock on and on keyboards of other scripts: there, by the place of the key. */
export function keyOf({
	key,
	code,
	shiftKey
}: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
	// With Shift, or as a dead key, it is another sign.
	const digit = !shiftKey && key.length === 1 && /^Digit([0-9])$/.exec(code)?.[1];
	if (digit && !/^[0-9?]$/.test(key)) return digit;
	const letter = /^Key([A-Z])$/.exec(code)?.[1];
	if (letter && /^\P{ASCII}$/u.test(key)) return letter.toLowerCase();
	return key.length === 1 ? key.toLowerCase() : key;
}

/** Whether a key is the browser’s or a sign of the keyboard’s third level. */
export const isModified = (event: KeyboardEvent): boolean =>
	event.ctrlKey || event.metaKey || event.altKey || event.getModifierState('AltGraph');

/** Checkboxes and radio buttons take no text; space and arrows, which they do take, are not ours. */
export function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable ||
			target.matches('textarea, select, input:not([type=checkbox], [type=radio])'))
	);
}
