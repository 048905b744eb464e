/**
 * What a margin looks like, measured in the page: hand these to `page.evaluate`, Playwright’s or puppeteer’s,
 * which send a function as its text. So each holds all that it needs, and nothing is imported here.
 */

/** Two notes that lie on each other, by their ids, and by how many pixels each way. */
export interface Overlap {
	notes: [string, string];
	across: number;
	down: number;
}

/**
 * Pairs of visible notes whose boxes overlap by more than half a pixel both ways, in the order of the page.
 * A note in a note is no pair, and what is folded or hidden overlaps nothing.
 */
export function overlapsOfNotes(): Overlap[] {
	const TOLERANCE = 0.5;
	const notes = [...document.querySelectorAll('.note')]
		// Whatever is off the screen counts as well: asking for its box lays it out.
		.filter((note) => note.checkVisibility({ visibilityProperty: true }))
		.map((note) => ({ note, box: note.getBoundingClientRect() }));
	return notes.flatMap((a, index) =>
		notes.slice(index + 1).flatMap((b) => {
			const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
			const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
			const isPair = across > TOLERANCE && down > TOLERANCE && !a.note.contains(b.note);
			return isPair ? [{ notes: [a.note.id, b.note.id], across, down }] : [];
		})
	);
}

/**
 * The top of each passage of the text, in pixels from the top of the page, whatever is scrolled. Compared before and
 * after something, it tells how far the text was moved; but below parts that are off the screen and not laid out yet
 * (`content-visibility`) it is a guess, so let a page lay out all of it first.
 */
export function topsOfPassages(): number[] {
	return Array.from(
		document.querySelectorAll('.paragraph > :first-child'),
		(passage) => passage.getBoundingClientRect().top + scrollY
	);
}
