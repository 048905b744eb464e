import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../source/problem.ts';
import { explainStray } from './explain-stray.ts';
import { Files, type TextFile } from './files.ts';
import { isRead, PLACES, type Place } from './places.ts';
import { readText } from './read-text.server.ts';

/** Reads every file of the library below `root`, once. */
export async function readFiles(root: string): Promise<Files> {
	const problems: Problem[] = [];
	const read: Promise<TextFile>[] = [];
	/** What has the name of a file that is read, and is none. */
	const unread: TextFile[] = [];
	for (const place of PLACES) {
		for (const name of await list(root, place, problems)) {
			const path = join(place.folder, name);
			const kind = await kindOf(join(root, path));
			if (kind === 'file' && isRead(place, name)) read.push(readText(root, join(root, path)));
			else if (isRead(place, name))
				unread.push({ file: path, problems: explainStray(place, name, kind) });
			else if (place.watched) problems.push(...explainStray(place, name, kind));
		}
	}
	return new Files([...(await Promise.all(read)), ...unread], problems);
}

/** The names in a folder; none where it is missing. */
async function list(
	root: string,
	{ folder, watched }: Place,
	problems: Problem[]
): Promise<string[]> {
	try {
		return (await readdir(join(root, folder))).sort();
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code !== 'ENOENT' && watched) {
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
