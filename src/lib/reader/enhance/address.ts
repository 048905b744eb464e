import {
	detailsOf,
	idOf,
	kindOfSwitch,
	kindSwitches,
	layer,
	layerSwitches,
	marksOf,
	noteOfId,
	notes,
	onToggle,
	reveal
} from './notes.ts';
import { keepPlaceWhile } from './place.ts';

/** Switches that an address names when they are on. */
const EXTRAS = ['voices', 'sentences'];

/**
 * The address keeps what is shown, so that it lasts through a reload and can be sent: `?layer=first|all|questions|none`,
 * `?show=` with the chosen kinds, `?voices`, `?sentences`, `?open=` with the notes opened beside those of the first
 * reading. The plain address is the first reading with all kinds. What is unknown is ignored. A note behind `#` is
 * opened besides; in the text only, its passage is shown.
 */
export function keepInAddress(): void {
	keepPlaceWhile(readAddress);
	document.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLInputElement && target.name === 'layer') openLayer();
		writeAddress();
	});
	onToggle((note, open) => {
		if (!open && location.hash === `#${idOf(note)}`) setTarget();
		writeSoon();
	});
	addEventListener('hashchange', () => showTarget());
	// On a reload or on the way back (head-script.ts) the browser has put the reader where they were.
	showTarget(document.documentElement.dataset.again === undefined);
}

/** Whether a reader was there before the script, or the browser put back what was chosen: either says more than the address. */
const wasMoved = ({ checked, defaultChecked }: HTMLInputElement) => checked !== defaultChecked;

function readAddress(): void {
	const asked = new URL(location.href).searchParams;
	const layerAsked = asked.get('layer') ?? 'first';
	const input = layerSwitches().find(({ value }) => value === layerAsked) ?? layerSwitches()[0];
	if (input && !layerSwitches().some(wasMoved)) input.checked = true;
	const kinds = asked.get('show')?.split(',');
	if (!kindSwitches().some(wasMoved)) {
		for (const input of kindSwitches()) {
			input.checked = kinds?.includes(kindOfSwitch(input)) ?? true;
		}
	}
	for (const name of EXTRAS) {
		const input = document.getElementById(`show_${name}`) as HTMLInputElement | null;
		if (input && !wasMoved(input)) input.checked = asked.has(name);
	}
	// A reader, or a search, may have opened notes before the script came.
	opened = [...openedBesides(), ...(asked.get('open')?.split(',') ?? [])];
	openLayer();
	writeAddress();
}

/** Opens what the layer opens; what a reader has opened besides stays. */
function openLayer(): void {
	const chosen = layer();
	if (chosen === 'none') return;
	for (const note of notes()) {
		const details = detailsOf(note);
		if (!details) continue;
		const isFirst = note.classList.contains('first');
		details.open = chosen !== 'first' || isFirst || opened.includes(idOf(note));
	}
}

/** The notes that a reader opened in the first reading. */
let opened: string[] = [];

const openedBesides = () =>
	notes()
		.filter((note) => !note.classList.contains('first') && detailsOf(note)?.open)
		.map(idOf);

let isDue = false;

/** Many notes open or close at once when the layer changes: the address is written once for all. */
function writeSoon(): void {
	if (isDue) return;
	isDue = true;
	setTimeout(() => {
		isDue = false;
		writeAddress();
	});
}

function writeAddress(): void {
	if (layer() === 'first') opened = openedBesides();
	const address = new URL(location.href);
	const { searchParams } = address;
	const set = (name: string, value: string | undefined) =>
		value === undefined ? searchParams.delete(name) : searchParams.set(name, value);
	set('layer', layer() === 'first' ? undefined : layer());
	const checked = kindSwitches().filter(({ checked }) => checked);
	const allKinds = checked.length === kindSwitches().length;
	set('show', allKinds ? undefined : checked.map(kindOfSwitch).join(','));
	for (const name of EXTRAS) {
		const input = document.getElementById(`show_${name}`) as HTMLInputElement | null;
		set(name, input?.checked ? '' : undefined);
	}
	const besides = opened.filter((id) => `#${id}` !== location.hash);
	set('open', besides.length ? besides.join(',') : undefined);
	// Commas may stand in a query as they are, and read better; so does a name without “=”.
	const href = address.href.replaceAll('%2C', ',').replace(/=(?=&|#|$)/g, '');
	if (href !== location.href) history.replaceState(history.state, '', href);
}

/** Puts a note into the address, or takes it out. */
export function setTarget(note?: HTMLElement): void {
	const address = new URL(location.href);
	address.hash = note ? idOf(note) : '';
	history.replaceState(history.state, '', note ? address : address.href.replace(/#$/, ''));
	writeAddress();
}

/** Shows the note in the address where the browser could not: its kind was off, or the text stands alone. */
function showTarget(scrolls = true): void {
	const note = location.hash ? noteOfId(location.hash.slice(1)) : undefined;
	if (!note) return;
	const wasSeen = note.checkVisibility();
	if (layer() === 'none') {
		if (scrolls) marksOf(note)[0]?.scrollIntoView({ block: 'center' });
		return;
	}
	reveal(note);
	if (scrolls && !wasSeen) note.querySelector('p')?.scrollIntoView();
}
