const notes = () => [...document.querySelectorAll<HTMLElement>('.note')];

/** The id of an annotation sits on the first paragraph of its body. */
export const idOf = (note: Element) => note.querySelector('p')?.id ?? note.id;

/** Calls `react` for each note that opens or closes, and at once for those that are open already. */
export function onToggle(react: (note: HTMLElement, open: boolean) => void): void {
	const tell = ({ target }: { target: EventTarget | null }) => {
		const details = target as HTMLDetailsElement;
		const note = details.closest<HTMLElement>('.note');
		if (note) react(note, details.open);
	};
	document.addEventListener('toggle', tell, true); // toggle doesn’t bubble
	for (const target of document.querySelectorAll('.note [open]')) tell({ target });
}

/** The notes whose kind is switched on. Asks the switches, not the layout: that is right off the screen too. */
export function shownNotes(): HTMLElement[] {
	if (textOnlySwitch()?.checked) return [];
	const kinds = checkedKinds();
	return notes().filter(({ classList }) => kinds.some((kind) => classList.contains(kind)));
}

const SWITCH = 'show_';

/** Of all switches, those of a kind. */
export const kindSwitches = () => [
	...document.querySelectorAll<HTMLInputElement>('.switches .kind > input')
];

/** The switches that have a key, `1` for the first: there are nine such keys. */
export const switchesWithKeys = () => kindSwitches().slice(0, 9);

export const kindOfSwitch = ({ id }: HTMLInputElement) => id.slice(SWITCH.length);

export const checkedKinds = () =>
	kindSwitches()
		.filter(({ checked }) => checked)
		.map(kindOfSwitch);

export const textOnlySwitch = () => document.querySelector<HTMLInputElement>('#show_text-only');

/** Opens a note, shows its kind if that is off, and brings it to the reader. */
export function goTo(note: HTMLElement): void {
	for (const input of kindSwitches()) {
		if (note.classList.contains(kindOfSwitch(input)) && !input.checked) input.click();
	}
	const textOnly = textOnlySwitch();
	if (textOnly?.checked) textOnly.click();
	const details = note.querySelector('details');
	if (details) details.open = true;
	note.scrollIntoView({ block: 'center' });
	// Passages get their true height when they come near the screen: once more, when they have it.
	requestAnimationFrame(() => note.scrollIntoView({ block: 'center' }));
	note.querySelector('summary')?.focus({ preventScroll: true });
	const address = new URL(location.href);
	address.hash = idOf(note);
	history.replaceState(null, '', address);
}
