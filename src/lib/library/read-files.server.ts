import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../source/problem.ts';
import { explainStray } from './explain-stray.ts';
import { Files, type TextFile } from './files.ts';
import { readText } from './read-text.server.ts';

/** Where a library’s files lie, and how their names end; its look stands in the project around it. */
const PLACES = [
	['documents', '.md'],
	['documents', '.txt'],
	['annotations', '.yaml'],
	['annotations', 'annotations.schema.json'],
	['annotations/coding', 'coder-a.tsv'],
	['annotations/coding', 'coder-b.tsv'],
	['annotations/coding', 'settled.tsv'],
	['docs/readings', '.tsv'],
	['src/lib/site', 'kinds.css']
] as const;

/** Folders in which nothing else may lie: what nobody reads is a mistake in its name. */
const WATCHED = ['documents', 'annotations', 'annotations/coding'];

/** Names that begin with a dot are those of the system and of programs that edit. */
const isRead = (folder: string, name: string) =>
	!name.startsWith('.') &&
	PLACES.some(([place, ending]) => place === folder && name.endsWith(ending));

/** Reads every file of the library below `root`, once. */
export async function readFiles(root: string): Promise<Files> {
	const problems: Problem[] = [];
	const read: Promise<TextFile>[] = [];
	/** What has the name of a file that is read, and is none. */
	const unread: TextFile[] = [];
	for (const folder of new Set<string>(PLACES.map(([place]) => place))) {
		for (const name of await list(root, folder, problems)) {
			const path = join(folder, name);
			const kind = await kindOf(join(root, path));
			if (kind === 'file' && isRead(folder, name)) read.push(readText(root, join(root, path)));
			else if (isRead(folder, name))
				unread.push({ file: path, problems: explainStray(folder, name, kind) });
			else if (WATCHED.includes(folder)) problems.push(...explainStray(folder, name, kind));
		}
	}
	return new Files([...(await Promise.all(read)), ...unread], problems);
}

/** The names in a folder; none where it is missing. */
async function list(root: string, folder: string, problems: Problem[]): Promise<string[]> {
	try {
		return (await readdir(join(root, folder))).sort();
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code !== 'ENOENT' && WATCHED.includes(folder)) {
			problems.push({
				file: folder,
				line: 1,
				what:
					code === 'ENOTDIR'
						? 'This is no folder.'
						: 'The folder cannot be read: whoever runs this may not open it.',
				remedy:
					code === 'ENOTDIR'
						? 'Move the file away, and put the folder back.'
						: `Give yourself the right to read it: chmod u+rx ${folder}.`
			});
		}
		return [];
	}
}

/** What lies at a path. What is no file is not opened: a pipe would keep the reader waiting for ever. */
async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | 'nowhere'> {
	try {
		const found = await stat(path);
		return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
	} catch {
		return 'nowhere';
	}
}
