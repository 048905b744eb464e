import { setTarget } from './address.ts';
import { fold, goTo, isShown, layer, marksOf, noteOfId, onToggle } from './notes.ts';
import { isInSight } from './place.ts';

/**
 * Pointing at a note, or moving the focus to it, lights its passages, and the other way round. A click on a marked
 * passage or on its number opens its note; another on the passage closes it, if the note is in sight.
 */
export function linkHighlights(): void {
	let lit: Element[] = [];
	/** Of a note, the passage or number by which a reader came: that is where its “Back” leads. */
	const origins = new WeakMap<Element, HTMLElement>();
	function light({ target }: Event): void {
		const elements = target instanceof Element ? related(target) : [];
		for (const element of lit) element.classList.remove('lit');
		for (const element of elements) element.classList.add('lit');
		lit = elements;
	}
	document.addEventListener('pointerover', light);
	document.addEventListener('focusin', light);

	onToggle((note, open) => {
		for (const mark of marksOf(note)) mark.classList.toggle('open', open);
	});

	document.addEventListener('click', (event) => {
		const element = event.target;
		if (!(element instanceof Element)) return;
		if (element.closest('[role=doc-backlink]')) {
			const origin = origins.get(element.closest('.note') ?? element);
			if (!origin) return;
			event.preventDefault();
			origin.scrollIntoView({ block: 'center' });
			origin.focus({ preventScroll: true });
			return;
		}
		// Where all notes are shown, none has anything to unfold.
		if (element.closest('.note > details > summary') && layer() !== 'first') event.preventDefault();
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		const number = element.closest<HTMLAnchorElement>('[role=doc-noteref]');
		if (!number && (element.closest('a, .notes') || !getSelection()?.isCollapsed)) return;
		const note = noteOf(element);
		if (!note) return;
		event.preventDefault();
		if (!number && isInSight(note) && fold(note)) return;
		setTarget(note);
		const from = element.closest<HTMLElement>('[aria-details], [role=doc-noteref]') ?? undefined;
		if (from) origins.set(note, from);
		goTo(note, { focus: Boolean(number), ...(from && { from }) });
	});
}

/** The note that an element belongs to, with every mark that names it. */
function related(element: Element): Element[] {
	const note = element.closest('.note') ?? noteOf(element);
	return note && isShown(note) ? [note, ...marksOf(note)] : [];
}

/** The note of a number, or of the innermost mark around an element whose kind is on. */
function noteOf(element: Element): HTMLElement | undefined {
	const number = element.closest<HTMLAnchorElement>('[role=doc-noteref]');
	if (number) return noteOfId(number.hash.slice(1));
	let mark = element.closest('[aria-details]');
	while (mark) {
		const note = document.getElementById(mark.getAttribute('aria-details') ?? '');
		if (note && isShown(note)) return note;
		mark = mark.parentElement?.closest('[aria-details]') ?? null;
	}
	return undefined;
}
