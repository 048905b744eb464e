/** Reads documents/ and annotations/ and tells every mistake at once, without a build. */
import { fileURLToPath } from 'node:url';
import { formatProblems } from '../src/lib/source/problem.ts';
import { readLibrary } from '../src/lib/library/read-library.server.ts';

const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
const { documents, problems } = await readLibrary(root);
if (problems.length > 0) {
	console.error(formatProblems(problems));
	process.exitCode = 1;
} else {
	const notes = [...documents.values()].reduce(
		(sum, { annotations }) => sum + annotations.length,
		0
	);
	console.log(`${documents.size} documents, ${notes} notes: every quote has its place.`);
}
