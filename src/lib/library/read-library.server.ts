import { nearestWord } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { placeProblems } from '../source/parse-with.ts';
import { checkConflicts } from './check-conflicts.ts';
import { checkElsewhere } from './check-elsewhere.ts';
import { checkQuotations } from './check-quotations.ts';
import { checkTwinNotes } from './check-twin-notes.ts';
import { checkCarriersUnlinked, checkTermsStand, checkVoicesSpeak } from './check-use.ts';
import type { AnnotatedDocument, SourceDocument } from './document.ts';
import type { Files } from './files.ts';
import type { Library } from './library.ts';
import { readChecks } from './read-checks.ts';
import { readClaims } from './read-claims.ts';
import { misusedReference } from './misused-reference.ts';
import { readCodebook, type ReadCodebook } from './read-codebook.ts';
import { readCoding, uncoded } from './read-coding.ts';
import { readDocument } from './read-document.ts';
import { readFiles } from './read-files.server.ts';
import { readNoteFile, type ReadNoteFile } from './read-note-file.ts';
import { SHARED_FILES } from './shared-files.ts';

/** A library, or every mistake in every file of what should be one. */
export type ReadLibrary =
	{ library: Library; problems?: undefined } | { library?: undefined; problems: Problem[] };

/** Reads and checks the whole library below `root`. Each file is read once; all problems are told at once. */
export async function readLibrary(root: string): Promise<ReadLibrary> {
	const files = await readFiles(root);
	const { read, problems } = readCodebook(files);
	const slugs = files.list('documents', '.md');
	problems.push(...checkNames(files, slugs));

	const noteFiles = new Map<string, ReadNoteFile>();
	const documents: AnnotatedDocument[] = [];
	for (const slug of slugs) {
		const source = await readDocument(files.text(`documents/${slug}.md`));
		problems.push(...source.problems);
		// Without a text or a codebook, quotes and codes have nothing to be held against.
		if (!source.document || !read) {
			problems.push(...files.text(`annotations/${slug}.yaml`).problems);
			continue;
		}
		const notes = readNoteFile(source.document, files, read);
		problems.push(...checkReferences(source.document, read), ...notes.problems);
		noteFiles.set(slug, notes);
		if (notes.document) documents.push(notes.document);
	}
	// With a document missing, conflicts would look one-sided, codings groundless, and claims lost.
	if (!read || documents.length < slugs.length) return { problems };

	documents.sort(
		(a, b) => a.frontMatter.order - b.frontMatter.order || a.slug.localeCompare(b.slug)
	);
	const bySlug = new Map(documents.map((document) => [document.slug, document]));
	const { codebook, vocabulary, voices, references } = read;
	const { coding, problems: miscoded } = readCoding(files, bySlug, codebook);
	const { claims, problems: misplaced } = readClaims(files, bySlug, codebook);
	const { checks, plots, problems: unchecked } = readChecks(files, bySlug, codebook);
	problems.push(
		...checkConflicts(noteFiles),
		...checkTwinNotes(noteFiles),
		...checkElsewhere(noteFiles),
		...checkQuotations(noteFiles, codebook),
		...placeProblems(references, checkCarriersUnlinked(bySlug, codebook)),
		...placeProblems(voices, checkVoicesSpeak(bySlug, codebook)),
		...placeProblems(vocabulary, checkTermsStand(bySlug, codebook)),
		...miscoded,
		...misplaced,
		...unchecked
	);
	if (problems.length > 0) return { problems };
	for (const slug of uncoded(coding.settled)) {
		const document = bySlug.get(slug);
		if (document) bySlug.set(slug, { ...document, coded: false });
	}
	return { library: { codebook, documents: bySlug, claims, checks, plots, coding } };
}

/** Whether every note file belongs to a document. */
const checkNames = (files: Files, slugs: readonly string[]): Problem[] =>
	files
		.list('annotations', '.yaml')
		.filter((name) => !slugs.includes(name) && !SHARED_FILES.includes(name))
		.map((name) => ({
			file: `annotations/${name}.yaml`,
			line: 1,
			what: `There is no document documents/${name}.md.`,
			nearest: nearestWord(name, slugs),
			remedy: 'Name the file after its document’s slug.'
		}));

/** Whether the references exist that a document’s front matter names. */
function checkReferences(
	{ file, frontMatter }: SourceDocument,
	{ codebook: { references } }: ReadCodebook
): Problem[] {
	const fields = ['origin', 'publishedReference', 'stateOutlet'] as const;
	return fields.flatMap((field) => {
		const id = frontMatter[field];
		const misused = id === undefined ? undefined : misusedReference(id, references);
		return misused ? { file, line: 1, subject: field, ...misused } : [];
	});
}
