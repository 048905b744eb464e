import type { Filtering } from './filter-tools.ts';
import type { Sorting } from './sort.ts';
import { isPlain, readState, writeState } from './table-state.ts';

/** Between the last letter and the address, ms: browsers refuse an address that changes at every key. */
const PAUSE = 300;

/**
 * The address keeps what a table shows and in which order, so that it lasts through a reload and can be sent: each choice is a step
 * that Back takes back, words are not. It points at the table as long as something is chosen, or who is sent there would have to look for it.
 */
export function keepInAddress(
	table: HTMLTableElement,
	sorting: Sorting | undefined,
	filtering: Filtering | undefined
): void {
	const anchor = table.parentElement?.id ?? '';
	if (!anchor.startsWith('table_')) return;
	const id = anchor.slice('table_'.length);
	const known = {
		columns: sorting?.columns.map(({ id }) => id) ?? [],
		filters: filtering?.filters ?? []
	};
	let isReading = false;
	let due: ReturnType<typeof setTimeout> | undefined;

	function read(): void {
		clearTimeout(due);
		const state = readState(new URL(location.href).searchParams, id, known);
		isReading = true;
		filtering?.choose(state);
		sorting?.sortBy(state.order);
		isReading = false;
		if (!isPlain(state)) unfold(table);
	}

	function write(isTyping: boolean): void {
		if (isReading) return;
		clearTimeout(due);
		const address = new URL(location.href);
		const state = {
			...(filtering?.chosen() ?? { words: '', choices: {} }),
			order: sorting?.order() ?? []
		};
		writeState(address.searchParams, id, state);
		if (!isPlain(state)) address.hash = anchor;
		else if (address.hash === `#${anchor}`) address.hash = '';
		const href = address.href.replace(/#$/, '').replaceAll('%2C', ',');
		if (href === location.href) return;
		if (isTyping) history.replaceState(history.state, '', href);
		else history.pushState(null, '', href);
	}

	if (new URL(location.href).search) {
		read();
		// The tools came in above the rows that the browser has gone to; on a reload or on the way back it has put the reader where they were.
		const [entry] = performance.getEntriesByType('navigation');
		const isNew = (entry as PerformanceNavigationTiming | undefined)?.type === 'navigate';
		if (isNew && location.hash === `#${anchor}`) table.parentElement?.scrollIntoView();
	}
	sorting?.onSorted(() => write(false));
	filtering?.onChosen((isTyping) => {
		clearTimeout(due);
		if (isTyping) due = setTimeout(() => write(true), PAUSE);
		else write(false);
	});
	addEventListener('popstate', read);
}

/** Opens what the table is folded into. */
function unfold(table: HTMLTableElement): void {
	for (
		let fold = table.closest('details');
		fold;
		fold = fold.parentElement?.closest('details') ?? null
	) {
		fold.open = true;
	}
}
