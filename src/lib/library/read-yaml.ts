import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../source/problem.ts';
import { parseWith, parseYaml, type YamlSource } from '../source/yaml.ts';
import { readText } from './read-text.server.ts';

/** A sound YAML file of annotations/. */
export interface ReadYaml<T> {
	file: string;
	yaml: YamlSource;
	value: T;
}

/** Reads and parses annotations/`name`; `read` is missing where there are problems. */
export async function readYaml<T extends z.ZodType>(
	root: string,
	name: string,
	schema: T
): Promise<{ read?: ReadYaml<z.output<T>>; problems: Problem[] }> {
	const { file, text, problems } = await readText(root, join(root, 'annotations', name));
	if (text === undefined) return { problems };
	const yaml = parseYaml(file, text);
	const parsed = parseWith(schema, file, yaml);
	if (parsed.value === undefined) return { problems: parsed.problems };
	return { read: { file, yaml, value: parsed.value }, problems };
}

/** A problem for each id that stands a second time in one list of a file. */
export function duplicates<K extends string>(
	{ file, yaml, value }: ReadYaml<Record<K, { id: string }[]>>,
	list: K
): Problem[] {
	const seen = new Set<string>();
	return value[list].flatMap(({ id }, index) => {
		if (!seen.has(id)) {
			seen.add(id);
			return [];
		}
		return {
			file,
			line: yaml.lineAt([list, index, 'id']),
			subject: id,
			what: 'The id stands twice in this file.',
			remedy: 'Give one of the two another id.'
		};
	});
}
