import {
	EVENT_ID,
	getScalarValue,
	parseEvents,
	SCALAR_STYLE_FOLDED_BLOCK,
	SCALAR_STYLE_LITERAL_BLOCK,
	type ScalarEvent
} from 'js-yaml';
import type { Path } from './yaml.ts';

/** Where a value begins, and what it holds. */
interface Place {
	start: number;
	/** Of a map: where each key begins, and its value. */
	fields?: Map<string, { start: number; value: Place }>;
	/** Of a list. */
	items?: Place[];
	/** Of a map under way: a key that waits for its value. */
	key?: { name: string; start: number } | undefined;
}

/**
 * Finds values in a sound YAML text: gives the offset of the deepest one along a path that exists, or of its key. Built in
 * time that is linear in the text, and about as long as reading it takes.
 */
export function locateYaml(text: string, maxDepth: number): (path: Path) => number {
	const top: Place = { start: 0, items: [] };
	const open: Place[] = [top];
	for (const event of parseEvents(text, { maxDepth })) {
		switch (event.type) {
			case EVENT_ID.SCALAR:
				add(open.at(-1), { start: startOf(event, text) }, () => getScalarValue(text, event));
				break;
			case EVENT_ID.MAPPING:
			case EVENT_ID.SEQUENCE: {
				const isMap = event.type === EVENT_ID.MAPPING;
				const place: Place = isMap
					? { start: event.start, fields: new Map() }
					: { start: event.start, items: [] };
				add(open.at(-1), place, () => '');
				open.push(place);
				break;
			}
			case EVENT_ID.POP:
				if (open.length > 1) open.pop();
		}
	}
	return (path) => {
		let place = top.items?.[0];
		let offset = place?.start ?? 0;
		for (const step of path) {
			const field = place?.fields?.get(String(step));
			const next: Place | undefined =
				field?.value ?? (typeof step === 'number' ? place?.items?.[step] : undefined);
			if (!next) break;
			offset = field?.start ?? next.start;
			place = next;
		}
		return offset;
	};
}

function add(parent: Place | undefined, place: Place, nameOf: () => string): void {
	if (!parent) return;
	if (parent.items) parent.items.push(place);
	else if (!parent.key) parent.key = { name: nameOf(), start: place.start };
	else {
		parent.fields?.set(parent.key.name, { start: parent.key.start, value: place });
		parent.key = undefined;
	}
}

/** A text under > or | begins with that sign, not with its first word on the next line. */
function startOf({ valueStart, style }: ScalarEvent, text: string): number {
	const isBlock = style === SCALAR_STYLE_FOLDED_BLOCK || style === SCALAR_STYLE_LITERAL_BLOCK;
	const before = valueStart - 1;
	return isBlock
		? Math.max(0, text.lastIndexOf('>', before), text.lastIndexOf('|', before))
		: Math.max(0, valueStart);
}
