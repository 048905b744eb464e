import type { z } from 'zod';
import type { Problem } from '../source/problem.ts';
import { parseYamlFile, type ParsedYaml } from '../source/parse-with.ts';

/** A file’s text, or the problems that say why there is none. */
export interface TextFile {
	/** Path from the library’s root, for messages. */
	file: string;
	text?: string;
	problems: Problem[];
}

/** The files of a library, each read once; asking for one that is not there gives a problem. */
export class Files {
	readonly #files: ReadonlyMap<string, TextFile>;

	/** What `yaml` has parsed so far, for what is asked of every file alike. */
	readonly parsed: ParsedYaml<unknown>[] = [];
	/** Those of folders that cannot be read, and of files that nobody reads. */
	readonly problems: readonly Problem[];

	constructor(files: Iterable<TextFile>, problems: readonly Problem[] = []) {
		this.problems = problems;
		this.#files = new Map(Array.from(files, (one) => [one.file, one]));
	}

	/** The names, without folder and extension, of the files of a folder that end so, in order. */
	list(folder: string, extension: string): string[] {
		const start = `${folder}/`;
		return [...this.#files.keys()]
			.filter((file) => file.startsWith(start) && file.endsWith(extension))
			.map((file) => file.slice(start.length, -extension.length))
			.filter((name) => !name.includes('/'))
			.sort();
	}

	/** `remedy` says what to do where the file is missing. */
	text(file: string, remedy = 'Add the file, or remove what belongs to it.'): TextFile {
		return (
			this.#files.get(file) ?? {
				file,
				problems: [
					{
						file,
						line: 1,
						what: 'The file is missing.',
						remedy
					}
				]
			}
		);
	}

	/** A YAML file, parsed by a schema. */
	yaml<T extends z.ZodType>(name: string, schema: T, remedy?: string): ParsedYaml<z.output<T>> {
		const { file, text, problems } = this.text(name, remedy);
		if (text === undefined) return { file, problems, lineAt: () => 1 };
		const parsed = parseYamlFile(schema, file, text);
		this.parsed.push(parsed);
		return parsed;
	}
}
