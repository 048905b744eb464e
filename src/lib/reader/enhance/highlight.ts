import { onToggle } from './notes.ts';

/**
 * Pointing at a note, or moving the focus to it, lights its passages, and the other way round. A
 * click on a marked passage opens its note.
 */
export function linkHighlights(): void {
	let lit: Element[] = [];
	function light(event: Event): void {
		const elements = related(event.target as Element);
		for (const element of lit) element.classList.remove('lit');
		for (const element of elements) element.classList.add('lit');
		lit = elements;
	}
	document.addEventListener('pointerover', light);
	document.addEventListener('focusin', light);

	onToggle((note, open) => {
		for (const mark of marksOf(note)) mark.classList.toggle('open', open);
	});

	document.addEventListener('click', ({ target }) => {
		const element = target as Element;
		if (element.closest('a') || !getSelection()?.isCollapsed) return;
		const note = noteMarkedAt(element);
		const details = note?.querySelector('details');
		if (!details || !note?.checkVisibility({ visibilityProperty: true })) return;
		details.open = !details.open;
		note.scrollIntoView({ block: 'nearest' });
	});
}

/** The note that an element belongs to, with every mark that names it. */
function related(element: Element): Element[] {
	const reference = element.closest<HTMLAnchorElement>('[role=doc-noteref]');
	const note = reference
		? document.getElementById(reference.hash.slice(1))?.closest('.note')
		: (element.closest('.note') ?? noteMarkedAt(element));
	if (!note?.checkVisibility({ visibilityProperty: true })) return [];
	return [note, ...marksOf(note)];
}

/** The note that the innermost mark around an element names, if it is in one. */
const noteMarkedAt = (element: Element) =>
	document.getElementById(element.closest('[aria-details]')?.getAttribute('aria-details') ?? '');

const marksOf = (note: Element) => document.querySelectorAll(`[aria-details="${note.id}"]`);
