import { openHelp, shortcutsAreOn } from './help.ts';
import { goTo, shownNotes, switchesWithKeys, textOnlySwitch } from './notes.ts';

/** `n`/`p`, `1`–`9`, `c`, `v`, `?`, Esc. Off while typing, with modifier keys, or when switched off in the help. */
export function listenForKeys(): void {
	document.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
		if (event.key === '?') openHelp();
		else if (event.key === 'Escape') close();
		else if (!shortcutsAreOn() || document.querySelector('dialog[open]')) return;
		else if (event.key === 'n') step(1);
		else if (event.key === 'p') step(-1);
		else if (event.key === 'c') textOnlySwitch()?.click();
		else if (event.key === 'v') document.querySelector<HTMLInputElement>('#show_voices')?.click();
		else if (/^[1-9]$/.test(event.key)) switchesWithKeys()[Number(event.key) - 1]?.click();
		else return;
		if (event.key !== 'Escape') event.preventDefault();
	});
}

/** Checkboxes and radio buttons take no text; space and arrows, which they do take, are not ours. */
function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable ||
			target.matches('textarea, select, input:not([type=checkbox], [type=radio])'))
	);
}

/** To the next or previous note that is shown, from the focused one or else from the top of the screen. */
function step(direction: 1 | -1): void {
	const shown = shownNotes();
	const focused = document.activeElement?.closest('.note');
	let index = shown.findIndex((note) => note === focused);
	if (index === -1) {
		const below = shown.findIndex((note) => note.getBoundingClientRect().top >= 0);
		index = (below === -1 ? shown.length : below) - (direction === 1 ? 1 : 0);
	}
	const note = shown[index + direction];
	if (note) goTo(note);
}

/** Esc closes the note that has the focus and goes back to its place in the text. */
function close(): void {
	const note = document.activeElement?.closest('.note');
	const details = note?.querySelector('details');
	if (!note || !details) return;
	if (details.open) {
		details.open = false;
		note.querySelector('summary')?.focus();
	} else document.getElementById(`r_${note.id.slice(2)}`)?.focus();
}
