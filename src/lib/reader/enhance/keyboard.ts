import { isModified, isTyping, keyOf } from '../../parts/keys.ts';
import { shortcutsAreOn } from '../../parts/shortcuts.ts';
import { setTarget } from './address.ts';
import { openHelp } from './help.ts';
import { detailsOf, fold, goTo, isShown, layerSwitches, notes, switchesWithKeys } from './notes.ts';

/** `n`/`p`, `f`, `a`, `q`, `t`, `v`, `1`–`9`, `?`, Esc. Off while typing, with modifier keys, or when switched off in the help. */
export function listenForKeys(): void {
	document.addEventListener('keydown', (event) => {
		if (isModified(event) || isTyping(event.target)) return;
		// What is open above the page has its own Escape, and takes no other key of ours.
		if (document.querySelector('dialog[open], :popover-open')) return;
		const key = keyOf(event);
		if (key === '?') openHelp();
		else if (key === 'Escape') close();
		else if (!shortcutsAreOn()) return;
		else if (key === 'n') step(1);
		else if (key === 'p') step(-1);
		else {
			const input = switchOf(key);
			if (!input) return;
			// A key that is held would switch to and fro.
			if (!event.repeat) input.click();
		}
		if (key !== 'Escape') event.preventDefault();
	});
}

function switchOf(key: string): HTMLInputElement | null | undefined {
	if (key === 'v') return document.querySelector<HTMLInputElement>('#show_voices');
	// First reading, all notes, questions, text only: the layers in their order.
	const layer = 'faqt'.indexOf(key);
	return layer < 0 ? switchesWithKeys()[Number(key) - 1] : layerSwitches()[layer];
}

/** The note that the last step opened: the next one closes it, or notes would push each other away from their words. */
let stepped: HTMLElement | undefined;

/** To the next or previous note that is shown, from the focused one or else from the top of the screen. */
function step(direction: 1 | -1): void {
	const all = notes();
	const focused = document.activeElement?.closest<HTMLElement>('.note');
	let index = focused ? all.indexOf(focused) : firstBelow(all) - (direction === 1 ? 1 : 0);
	let note: HTMLElement | undefined;
	do note = all[(index += direction)];
	while (note && !isShown(note));
	if (!note) return;
	if (stepped) fold(stepped);
	stepped = detailsOf(note)?.open ? undefined : note;
	setTarget(note);
	goTo(note, { focus: true });
}

/** Place of the first note that is shown and does not begin above the screen; behind the last where there is none. */
function firstBelow(all: readonly HTMLElement[]): number {
	const stretches = [...document.querySelectorAll('.stretch')];
	const above = stretches.findLastIndex((one) => one.getBoundingClientRect().bottom <= 0);
	// A note may hang below its stretch. What is further above is not asked: it would be laid out for the answer.
	const from = stretches[above];
	const isNear = (note: HTMLElement) =>
		!from || !(note.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING);
	const found = all.findIndex(
		(note) => isNear(note) && isShown(note) && note.getBoundingClientRect().top >= 0
	);
	return found === -1 ? all.length : found;
}

/** Esc closes the note that has the focus and goes back to its place in the text. */
function close(): void {
	const note = document.activeElement?.closest<HTMLElement>('.note');
	if (!note) return;
	if (fold(note)) note.querySelector('summary')?.focus();
	else document.getElementById(`r_${note.id.slice(2)}`)?.focus();
}
