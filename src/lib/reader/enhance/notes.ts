import { barBottom } from './place.ts';

export const notes = () => [...document.querySelectorAll<HTMLElement>('.note')];

/** The id of an annotation sits on the first paragraph of its body. */
export const idOf = (note: Element) => note.querySelector('p')?.id ?? note.id;

export const detailsOf = (note: Element) => note.querySelector('details');

export const noteOfId = (id: string) =>
	document.getElementById(id)?.closest<HTMLElement>('.note') ?? undefined;

export const marksOf = (note: Element) => [
	...document.querySelectorAll<HTMLElement>(`[aria-details="${note.id}"]`)
];

/** Whether a note’s kind and layer are on. */
export const isShown = (note: Element) => note.checkVisibility();

/** Calls `react` for each note that opens or closes, and at once for those that are open already. */
export function onToggle(react: (note: HTMLElement, open: boolean) => void): void {
	const tell = ({ target }: { target: EventTarget | null }) => {
		const details = target as HTMLDetailsElement;
		if (details.parentElement?.matches('.note')) react(details.parentElement, details.open);
	};
	document.addEventListener('toggle', tell, true); // toggle doesn’t bubble
	for (const target of document.querySelectorAll('.note > [open]')) tell({ target });
}

export const layerSwitches = () => [
	...document.querySelectorAll<HTMLInputElement>('.layers input')
];
export const layer = () => layerSwitches().find(({ checked }) => checked)?.value ?? 'first';

const SWITCH = 'show_';

/** Of all switches, those of a kind. */
export const kindSwitches = () => [
	...document.querySelectorAll<HTMLInputElement>('[data-kind] > label > input')
];

/** The switches that have a key, `1` for the first: there are nine such keys. */
export const switchesWithKeys = () => kindSwitches().slice(0, 9);

export const kindOfSwitch = ({ id }: HTMLInputElement) => id.slice(SWITCH.length);

/** Sees to it that a note is shown and open, whatever is switched off. */
export function reveal(note: HTMLElement): void {
	if (layer() === 'none') layerSwitches()[0]?.click();
	const kind = kindSwitches().find((input) => kindOfSwitch(input) === note.dataset.kind);
	if (kind && !kind.checked) kind.click();
	const details = detailsOf(note);
	if (details) details.open = true;
}

/** Closes a note, if it is open and can be closed: where all notes are shown none is folded. */
export function fold(note: Element): boolean {
	const details = detailsOf(note);
	if (!details?.open || layer() !== 'first') return false;
	details.open = false;
	return true;
}

/** So much of a note, in pixels, has to be on the screen for a reader to see which it is. */
const HEAD = 44;

/**
 * Opens a note, and scrolls by as little as shows it, and not so far that the first of its words (or `from`, one of
 * its passages) leave the screen, unless the note would not begin on it.
 */
export function goTo(note: HTMLElement, { focus = false, from = marksOf(note)[0] } = {}): void {
	reveal(note);
	if (focus) note.querySelector('summary')?.focus({ preventScroll: true });
	if (!from) return;
	foldBetween(from, note);
	const [first = from.getBoundingClientRect()] = from.getClientRects();
	const box = note.getBoundingClientRect();
	const room = Math.min(first.top, box.top) - barBottom() - 12;
	const missing = Math.max(first.bottom, box.bottom) - innerHeight + 12;
	let by = room < 0 ? room : Math.max(0, Math.min(room, missing));
	const top = box.top - by;
	if (top < barBottom() || top > innerHeight - HEAD) by = box.top - barBottom() - innerHeight * 0.2;
	scrollBy({ top: by, behavior: 'instant' });
}

/** In one column the notes of a paragraph stand below each other: where others keep a note off its words’ screen, they are closed. */
function foldBetween(from: Element, note: Element): void {
	for (const other of note.parentElement?.children ?? []) {
		const away = note.getBoundingClientRect().top - from.getBoundingClientRect().bottom;
		if (other === note || away < innerHeight * 0.7) return;
		fold(other);
	}
}
