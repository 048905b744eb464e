import { dev } from '$app/environment';
import { error } from '@sveltejs/kit';
import { formatProblems } from '../source/problem.ts';
import { readLibrary, type Library } from './read-library.server.ts';

let library: Promise<Library> | undefined;

/**
 * documents/ and annotations/ in the folder of the project, read and checked once for a build; in
 * development again for each page, so that an edit shows. With a problem in any file no page is
 * made: all are told at once.
 */
export async function openLibrary(): Promise<Library> {
	if (!library || dev) library = readLibrary(process.cwd());
	const { problems } = await library;
	if (problems.length > 0) error(500, formatProblems(problems));
	return library;
}
