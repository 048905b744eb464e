/**
 * What is measured in the page. Each function runs there by `page.evaluate`, so it stands alone: nothing outside it is
 * known to it. All lengths are in CSS pixels.
 */

/** Opens each set of notes in turn, and says which paragraphs moved and which notes overlap (up to ten of each). */
export function margin({ sets }: { sets: boolean[][] }) {
	const blocks = [...document.querySelectorAll('.paragraph > :not(.notes)')];
	const notes = [...document.querySelectorAll('.note')];
	const tops = () => blocks.map((block) => block.getBoundingClientRect().top + scrollY);
	const moved: string[] = [];
	const overlapping: string[] = [];
	const before = tops();
	for (const [turn, set] of sets.entries()) {
		notes.forEach((note, index) => {
			const details = note.querySelector('details');
			if (details) details.open = set[index] ?? false;
		});
		tops().forEach((top, index) => {
			if (top !== before[index]) moved.push(`set ${turn}: paragraph ${index}`);
		});
		const boxes = notes.map((note) => ({ id: note.id, box: note.getBoundingClientRect() }));
		boxes.sort((a, b) => a.box.top - b.box.top);
		boxes.forEach(({ id, box }, index) => {
			const next = boxes[index + 1];
			if (next && next.box.top < box.bottom - 0.5) {
				overlapping.push(`set ${turn}: ${id} over ${next.id}`);
			}
		});
	}
	return {
		looked: { notes: notes.length, paragraphs: blocks.length },
		moved: moved.slice(0, 10),
		overlapping: overlapping.slice(0, 10)
	};
}

/** Where the paragraphs stand, and which notes overlap, as things are. */
export function overlaps() {
	const boxes = Array.from(document.querySelectorAll('.note'), (note) => ({
		id: note.id,
		box: note.getBoundingClientRect()
	})).sort((a, b) => a.box.top - b.box.top);
	return {
		tops: Array.from(
			document.querySelectorAll('.paragraph > :not(.notes)'),
			(block) => block.getBoundingClientRect().top + scrollY
		),
		overlapping: boxes.flatMap(({ id, box }, index) => {
			const next = boxes[index + 1];
			return next && next.box.top < box.bottom - 0.5 ? [`${id} over ${next.id}`] : [];
		})
	};
}

/** How far below the first line of its words each note of the first reading begins. */
export function spots() {
	return Array.from(document.querySelectorAll('.note.first'), (note) => {
		const words = document.querySelector(`[aria-details="${note.id}"]`);
		const line = words?.getClientRects()[0];
		return {
			note: note.id,
			away: line ? note.getBoundingClientRect().top - line.top : Infinity
		};
	});
}

/**
 * Presses `n` once for each note, and says of each step whether the title of the focused note and the first line of its
 * words are on the screen, below what sticks to its top.
 */
export async function walk() {
	const steps = [];
	for (const _ of document.querySelectorAll('.note')) {
		const target = document.activeElement ?? document.body;
		target.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', code: 'KeyN', bubbles: true }));
		await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		const note = document.activeElement?.closest('.note');
		const title = note?.querySelector('h3')?.getBoundingClientRect();
		const words = document.querySelector(`[aria-details="${note?.id}"]`)?.getClientRects()[0];
		const bar = Math.max(
			0,
			...Array.from(document.querySelectorAll('.bar, .map'), (part) =>
				getComputedStyle(part).position === 'sticky' ? part.getBoundingClientRect().bottom : 0
			)
		);
		const inSight = (box?: { top: number; bottom: number }) =>
			box !== undefined && box.top >= bar - 1 && box.bottom <= innerHeight + 1;
		steps.push({
			note: note?.id,
			bar,
			title: title?.top,
			words: words?.top,
			titleInSight: inSight(title),
			wordsInSight: inSight(words)
		});
	}
	return steps;
}

/** What is still to be seen of these kinds: numbers, lines, notes, ticks and links of the map. */
export function traces(kinds: string[]) {
	const seen: string[] = [];
	let looked = 0;
	for (const kind of kinds) {
		for (const element of document.querySelectorAll(
			`:is(.text, .map) [data-kind="${kind}"]:not(p, li)`
		)) {
			looked++;
			const name = `${kind}: ${element.tagName} ${element.id || element.getAttribute('aria-details')}`;
			if (!element.matches('span[aria-details]')) {
				if (element.checkVisibility() || element.getClientRects().length) seen.push(name);
				continue;
			}
			const style = getComputedStyle(element);
			if (style.textDecorationLine !== 'none') seen.push(`${name}: a line`);
			if (style.backgroundImage !== 'none') seen.push(`${name}: ends`);
			if (style.borderLeftStyle !== 'none' || style.paddingLeft !== '0px')
				seen.push(`${name}: room`);
		}
	}
	return { looked, seen };
}

/** The paragraph that the screen begins with, below the bar, or the one of this id: how far from the top it stands. */
export function topOfPassage(id: string | undefined) {
	const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
	const paragraph = id
		? document.getElementById(id)
		: [...document.querySelectorAll('.paragraph')].find(
				(one) => (one.firstElementChild?.getBoundingClientRect().bottom ?? 0) > bar + 40
			);
	return {
		id: paragraph?.id ?? '',
		top: paragraph?.firstElementChild?.getBoundingClientRect().top ?? NaN
	};
}

/**
 * Goes to each address of a note, number or paragraph, and says which of what it shows is not on the screen, or is under
 * what sticks to the top of it. Without any, the focused element is looked at.
 */
export async function covered(targets: { id: string; shows: string }[]) {
	const look = (element: Element | null) => {
		const bar = Math.max(
			0,
			...Array.from(document.querySelectorAll('.bar, .map'), (part) =>
				getComputedStyle(part).position === 'sticky' ? part.getBoundingClientRect().bottom : 0
			)
		);
		if (!element || element === document.body) return 'nothing';
		if (element.closest('.bar, .map, .site')) return undefined;
		const [box] = element.getClientRects();
		if (!box?.height) return 'no box';
		if (box.top >= bar - 1 && box.top < innerHeight) return undefined;
		return `at ${Math.round(box.top)}, bar to ${Math.round(bar)}`;
	};
	if (targets.length === 0) {
		const wrong = look(document.activeElement);
		return wrong ? [`${document.activeElement?.outerHTML.slice(0, 90)}: ${wrong}`] : [];
	}
	const hidden: string[] = [];
	for (const { id, shows } of targets) {
		location.hash = id;
		await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		const wrong = look(document.querySelector(shows));
		if (wrong) hidden.push(`${shows}: ${wrong}`);
	}
	return hidden;
}
