import { rowsOf } from './cells.ts';
import { choiceFilters, wordFilter } from './filter.ts';
import { labelled } from './labelled.ts';
import { orderChoice } from './order-choice.ts';
import type { Sorting } from './sort.ts';
import type { TableState } from './table-state.ts';

/** A shorter table is taken in at a glance. */
const LEAST_ROWS = 8;
/** So many rows come back in one frame: laying out a thousand takes a slow machine a second. The others follow. */
const AT_ONCE = 150;
/** Between two such lots, ms, for whatever else the reader does. */
const BETWEEN = 30;
/** As wide as this, rows are no cards, and tools stand open (DataTable.svelte). */
const WIDE = '(width >= 52em)';

type Chosen = Pick<TableState, 'words' | 'choices'>;

/** What keeps rows of a table. */
export interface Filtering {
	/** The ids of the choices. */
	filters: string[];
	chosen(): Chosen;
	choose(chosen: Chosen): void;
	/** Tells of each change that a reader makes, and whether they are typing. */
	onChosen(tell: (isTyping: boolean) => void): void;
}

/**
 * Above a table, in a fold that stays in sight on a narrow screen: a field that keeps rows with all of its words, the choices, one for
 * the order, and how many rows are left. A short table gets none of them.
 */
export function addFilters(
	table: HTMLTableElement,
	sorting: Sorting | undefined
): Filtering | undefined {
	const rows = rowsOf(table);
	if (rows.length < LEAST_ROWS) return undefined;
	const words = wordFilter();
	const choices = choiceFilters(table, rows);
	const filters = [words, ...choices];
	const listeners: ((isTyping: boolean) => void)[] = [];
	const result = document.createElement('output');
	const all = document.createElement('button');
	all.type = 'button';
	all.textContent = 'Show all';

	let due: ReturnType<typeof setTimeout> | undefined;

	function show(): void {
		clearTimeout(due);
		const used = filters.filter(({ control }) => control.value.trim() !== '');
		const waiting: HTMLTableRowElement[] = [];
		let kept = 0;
		for (const row of rowsOf(table)) {
			const isKept = used.every(({ keeps }) => keeps(row));
			if (isKept) kept++;
			if (row.hidden !== isKept) continue;
			if (isKept && kept > AT_ONCE) waiting.push(row);
			else row.hidden = !isKept;
		}
		if (waiting.length > 0) due = setTimeout(() => showSoon(waiting));
		result.textContent = kept === rows.length ? '' : `${kept} of ${rows.length}`;
		all.hidden = used.length === 0;
		// Folded on a phone, they still tell that something is chosen.
		summary.textContent = `Filters and order${used.length ? `: ${used.length} in use` : ''}`;
	}

	function showSoon(waiting: HTMLTableRowElement[]): void {
		for (const row of waiting.splice(0, AT_ONCE)) row.hidden = false;
		if (waiting.length > 0) due = setTimeout(() => showSoon(waiting), BETWEEN);
	}

	function choose({ words: typed, choices: options }: Chosen): void {
		words.choose(typed);
		for (const { id, choose } of choices) choose(options[id] ?? '');
		show();
	}

	const summary = document.createElement('summary');
	const tools = toolBox(
		summary,
		`Filter: ${table.caption?.textContent.trim() ?? ''}`,
		[
			...filters.map(({ label, control }) => labelled(label, control)),
			...(sorting ? [labelled('In the order of', orderChoice(sorting))] : [])
		],
		[result, all]
	);
	for (const { control } of filters) {
		control.addEventListener('input', () => {
			show();
			for (const tell of listeners) tell(control === words.control);
		});
	}
	all.addEventListener('click', () => {
		choose({ words: '', choices: {} });
		words.control.focus();
		for (const tell of listeners) tell(false);
	});
	show();
	table.before(tools);
	return {
		filters: choices.map(({ id }) => id),
		chosen: () => ({
			words: words.control.value,
			choices: Object.fromEntries(choices.map(({ id, control }) => [id, control.value]))
		}),
		choose,
		onChosen: (tell) => listeners.push(tell)
	};
}

function toolBox(
	summary: HTMLElement,
	name: string,
	controls: HTMLElement[],
	beside: HTMLElement[]
): HTMLElement {
	const fold = document.createElement('details');
	fold.open = matchMedia(WIDE).matches;
	const group = document.createElement('div');
	group.setAttribute('role', 'group');
	group.setAttribute('aria-label', name);
	group.append(...controls);
	fold.append(summary, group);
	const tools = document.createElement('div');
	tools.className = 'table-tools';
	tools.append(fold, ...beside);
	return tools;
}
