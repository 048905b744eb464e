import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Files } from './files.ts';
import { readText } from './read-text.server.ts';

/** Where a library’s files lie, and how their names end; its look stands in the project around it. */
const PLACES = [
	['documents', '.md'],
	['documents', '.txt'],
	['annotations', '.yaml'],
	['annotations/coding', '.tsv'],
	['src/lib/site', 'kinds.css']
] as const;

/** Reads every file of the library below `root`, once. */
export async function readFiles(root: string): Promise<Files> {
	const paths = await Promise.all(
		PLACES.map(async ([folder, extension]) => {
			const names = await readdir(join(root, folder)).catch(() => []);
			return names.filter((name) => name.endsWith(extension)).map((name) => join(folder, name));
		})
	);
	return new Files(await Promise.all(paths.flat().map((path) => readText(root, join(root, path)))));
}
