import { dev } from '$app/environment';
import { error } from '@sveltejs/kit';
import { formatProblems } from '../source/problem.ts';
import type { Library } from './library.ts';
import { readLibrary, type ReadLibrary } from './read-library.server.ts';

let read: Promise<ReadLibrary> | undefined;

/**
 * documents/ and annotations/ in the folder of the project, read and checked once for a build; in
 * development again for each page, so that an edit shows. With a problem in any file no page is
 * made: all are told at once.
 */
export async function openLibrary(): Promise<Library> {
	if (!read || dev) read = readLibrary(process.cwd());
	const { library, problems } = await read;
	return library ?? error(500, formatProblems(problems));
}
