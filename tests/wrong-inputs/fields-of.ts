import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';

/** A field of a YAML text, and where it stands in it, in characters. */
export interface Field {
	/** Of all fields of its sort: `annotations[].quantities[].value`; ids that are keys are `*`. */
	path: string;
	name: string;
	/** Where its key begins and ends; for an item of a list, where the item does. */
	key: { start: number; end: number };
	value: { start: number; end: number };
	/** What it holds, as the file has it. */
	source: string;
	is: 'words' | 'number' | 'yes-or-no' | 'list' | 'map';
	/** Where what it belongs to begins. */
	parent: number;
	/** Where the next field of the same map begins, if there is one. */
	next: number | undefined;
}

/** Maps whose keys are ids. */
const BY_ID = /^(references|voices)$/;

/** Every field of a YAML text, `offset` characters into a file. */
export function fieldsOf(text: string, offset = 0): Field[] {
	const fields: Field[] = [];
	const { contents } = parseDocument(text);

	function walk(
		node: unknown,
		path: string,
		name: string,
		key: Field['key'],
		parent: number,
		next?: number
	) {
		const [start, end] = (node as { range: [number, number, number] }).range;
		const value = { start: start + offset, end: end + offset };
		const source = text.slice(start, end).trimEnd();
		fields.push({
			path,
			name,
			key,
			value: { start: value.start, end: value.start + source.length },
			source,
			is: formOf(node),
			parent,
			next
		});
		if (isMap(node)) pairs(node, path, key.start);
		if (isSeq(node)) {
			for (const item of node.items) {
				const [from, to] = (item as { range: [number, number, number] }).range;
				const place = { start: from + offset, end: to + offset };
				if (isMap(item)) pairs(item, `${path}[]`, place.start);
				else walk(item, `${path}[]`, name, place, key.start);
			}
		}
	}
	function pairs(map: YAMLMap, path: string, parent: number) {
		map.items.forEach((pair: Pair, place) => {
			const [start, end] = (pair.key as { range: [number, number, number] }).range;
			const following = map.items[place + 1]?.key as { range: [number] } | undefined;
			const name = BY_ID.test(path) ? '*' : String(pair.key);
			walk(
				pair.value,
				path === '' ? name : `${path}.${name}`,
				name,
				{ start: start + offset, end: end + offset },
				parent,
				following && following.range[0] + offset
			);
		});
	}
	if (isMap(contents)) pairs(contents, '', (contents.range?.[0] ?? 0) + offset);
	return fields;
}

function formOf(node: unknown): Field['is'] {
	if (isMap(node)) return 'map';
	if (isSeq(node)) return 'list';
	if (!isScalar(node)) throw new Error('The sound library has no aliases.');
	return typeof node.value === 'number'
		? 'number'
		: typeof node.value === 'boolean'
			? 'yes-or-no'
			: 'words';
}
