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
		const mark = element.closest('[aria-details]');
		if (!mark || element.closest('a') || !getSelection()?.isCollapsed) return;
		const note = document.getElementById(mark.getAttribute('aria-details')!);
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
		: (element.closest('.note') ??
			document.getElementById(
				element.closest('[aria-details]')?.getAttribute('aria-details') ?? ''
			));
	if (!note?.checkVisibility({ visibilityProperty: true })) return [];
	return [note, ...marksOf(note)];
}

const marksOf = (note: Element) => document.querySelectorAll(`[aria-details="${note.id}"]`);
