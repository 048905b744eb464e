/** Reads documents/ and annotations/ and tells every mistake at once, without a build. */
import { fileURLToPath } from 'node:url';
import { readLibrary } from '../src/lib/library/read-library.server.ts';
import { formatProblems } from '../src/lib/source/problem.ts';

const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
const { library, notices, problems } = await readLibrary(root);
if (library) {
	const documents = [...library.documents.values()];
	const notes = documents.reduce((sum, { annotations }) => sum + annotations.length, 0);
	console.log(`${documents.length} documents, ${notes} notes: every quote has its place.`);
	for (const notice of notices) console.log(notice);
} else {
	console.error(formatProblems(problems));
	process.exitCode = 1;
}
