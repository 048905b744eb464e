/** Where the reader is: the first paragraph that is below the bar, itself or by its notes, and where on the screen it is to stand. */
interface Place {
	element: Element;
	top: number;
}

/** Where, from the top of the screen, that part of it begins which neither the bar nor the map below it covers once they stick. */
export function barBottom(): number {
	const bottoms = Array.from(document.querySelectorAll('.bar, .map'), (part) => {
		const { bottom, height } = part.getBoundingClientRect();
		const { position, top } = getComputedStyle(part);
		return position === 'sticky' ? Math.min(bottom, parseFloat(top) + height) : bottom;
	});
	return Math.max(0, ...bottoms);
}

/**
 * Of these elements, in the order of the page, those that are on the screen below `line`. What is far from the screen is not laid
 * out: to ask for the box of anything in it would lay it out first, so a stretch is asked before its paragraphs, and these before theirs.
 */
function* onScreen(elements: Iterable<Element>, line: number): Generator<Element> {
	for (const element of elements) {
		const { top, bottom } = element.getBoundingClientRect();
		if (top >= innerHeight) return;
		if (bottom > line) yield element;
	}
}

function placeNow(): Place | undefined {
	const text = document.querySelector('.text');
	// Above the text there is nothing that a choice could move away.
	if (!text || text.getBoundingClientRect().top > innerHeight / 2) return undefined;
	const line = barBottom() + 40;
	let around: Element | undefined;
	for (const stretch of onScreen(text.querySelectorAll('.stretch'), line)) {
		for (const paragraph of onScreen(stretch.querySelectorAll('.paragraph'), line)) {
			const element = paragraph.firstElementChild ?? paragraph;
			const { top, bottom } = element.getBoundingClientRect();
			if (bottom > line && top < innerHeight * 0.7) return { element, top };
			around ??= element;
		}
	}
	// In the midst of its notes a paragraph is above the screen: it comes to the top.
	return around && { element: around, top: line - 28 };
}

/** Enough for a column of notes many times as tall as its paragraph. */
const STEPS = 40;

function goBackTo(place: Place | undefined): void {
	if (!place) return;
	// Beside a column of notes a paragraph sticks to the screen for a while: one step may not move it.
	for (let step = 0; step < STEPS; step++) {
		const moved = place.element.getBoundingClientRect().top - place.top;
		if (Math.abs(moved) < 0.5) return;
		scrollBy({ top: moved, behavior: 'instant' });
	}
}

/** Keeps the passage that is on the screen there when a reader switches something, by a control or a key, or the width of the page changes. */
export function keepPlaceOnChange(): void {
	let place: Place | undefined;
	const remember = () => (place = placeNow());
	for (const type of ['pointerdown', 'keydown', 'scrollend']) {
		document.addEventListener(type, remember, true);
	}
	document.addEventListener('change', () => goBackTo(place));
	let width = innerWidth;
	addEventListener('resize', () => {
		if (width !== innerWidth) goBackTo(place);
		width = innerWidth;
	});
}
