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

/** What a reader can be at: the paragraphs of the text, and what follows it. */
const parts = () => [...document.querySelectorAll('.paragraph > :first-child, .after > *')];

const placeOf = (element: Element): Place => ({
	element,
	top: element.getBoundingClientRect().top
});

/** Whether some of it can be seen below the bar. */
export function isInSight(element: Element): boolean {
	const { top, bottom } = element.getBoundingClientRect();
	return bottom > barBottom() && top < innerHeight - 24;
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
	if (around) return { element: around, top: line - 28 };
	const [after] = onScreen(document.querySelectorAll('.after > *'), line);
	return after && placeOf(after);
}

/** Enough for a column of notes many times as tall as its paragraph. */
const STEPS = 40;

function goBackTo(place: Place | undefined): void {
	if (!place) return;
	// Beside a column of notes a paragraph sticks to the screen for a while: one step may not move it.
	for (let step = 0; step < STEPS; step++) {
		const moved = place.element.getBoundingClientRect().top - place.top;
		if (!Math.round(moved)) return;
		scrollBy({ top: moved, behavior: 'instant' });
	}
}

/** Of the place where a reader was, what lasts through a reload: in the history, not in a storage. */
interface Left {
	/** Its place among all that a reader can be at. */
	index: number;
	top: number;
}

/**
 * Keeps the reader in place while the script opens and switches what the address asks for: at what stands behind `#`, if the
 * browser has gone there, or else in the text. On a reload the browser counts pixels of a page that is not yet as the reader
 * had it; unless they have moved since (head-script.ts), the passage comes back that they left.
 */
export function keepPlaceWhile(opens: () => void): void {
	const target = document.getElementById(location.hash.slice(1));
	const place = target && scrollY > 0 && isInSight(target) ? placeOf(target) : placeNow();
	opens();
	goBackTo(place);

	const left = (history.state as { left?: Left } | null)?.left;
	const element = left && parts()[left.index];
	const { dataset } = document.documentElement;
	const goBack = () => {
		if (element && dataset.again === '') goBackTo({ element, top: left.top });
	};
	goBack();
	// The browser may be later than the script. After that it is the reader who moves, by a link or a scroll bar, too.
	addEventListener('load', () => {
		goBack();
		if (dataset.again === '') dataset.again = 'done';
	});
}

/** ms without scrolling after which a reader has arrived. (`scrollend` came to WebKit late.) */
const PAUSE = 100;

/** Keeps the passage that is on the screen there when a reader switches something, by a control or a key, or the width of the page changes. */
export function keepPlaceOnChange(): void {
	let place = placeNow();
	const remember = () => (place = placeNow());
	for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, remember, true);
	let pause: ReturnType<typeof setTimeout> | undefined;
	document.addEventListener('scroll', () => {
		clearTimeout(pause);
		pause = setTimeout(() => {
			const element = remember()?.element;
			const left = element && {
				index: parts().indexOf(element),
				top: element.getBoundingClientRect().top
			};
			history.replaceState({ ...history.state, left }, '');
		}, PAUSE);
	});
	const goBack = () => {
		// What is not drawn yet would change its height later, and not every browser holds the screen then.
		document.documentElement.dataset.again ??= 'done';
		goBackTo(place);
	};
	document.addEventListener('change', goBack);
	let width = innerWidth;
	addEventListener('resize', () => {
		if (width !== innerWidth) goBack();
		width = innerWidth;
	});
}
