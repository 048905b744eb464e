import type { Problem } from '../source/problem.ts';
import { placeProblems, type ParsedYaml } from '../source/parse-with.ts';
import { checkCarriers } from './check-carriers.ts';
import { checkConflicts } from './check-conflicts.ts';
import { checkContacts } from './check-contacts.ts';
import { checkDoors } from './check-doors.ts';
import { checkElsewhere } from './check-elsewhere.ts';
import { checkLookNotes } from './check-look-notes.ts';
import { LOOKS } from './check-looks.ts';
import { checkQuotations } from './check-quotations.ts';
import { checkSchema } from './check-schema.ts';
import { checkStrengths } from './check-strengths.ts';
import { checkTwinNotes } from './check-twin-notes.ts';
import { checkTermsStand, checkVoicesSpeak } from './check-use.ts';
import { checkWording } from './check-wording.ts';
import type { AnnotatedDocument, SourceDocument } from './document.ts';
import { checkNames, checkSlugs, checkTextsThere, listSlugs } from './check-names.ts';
import { MADE_UP, REFERENCE_FIELDS } from './front-matter.ts';
import type { Library } from './library.ts';
import { readChecks } from './read-checks.ts';
import { readClaims } from './read-claims.ts';
import { misusedReference } from './explain-reference.ts';
import { readCodebook, type ReadCodebook } from './read-codebook.ts';
import { readCoding, uncoded } from './read-coding.ts';
import { readCorrections } from './read-corrections.ts';
import { readDocument } from './read-document.ts';
import { readFiles } from './read-files.server.ts';
import { readFirstSteps } from './read-first-steps.ts';
import { readLessons } from './read-lessons.ts';
import { readReadings } from './read-readings.ts';
import { NO_NOTE_FILE, readNoteFile, type ReadNoteFile } from './read-note-file.ts';

const NO_TEXT =
	'Put it back, or remove its source and its notes, and what the codings and claims say of it.';

/** A library, or every mistake in every file of what should be one. */
export type ReadLibrary =
	/** Notices are no mistakes, but what is not there yet. */
	| { library: Library; notices: string[]; problems?: undefined }
	| { library?: undefined; notices?: undefined; problems: Problem[] };

/** Reads and checks the whole library below `root`. Each file is read once; all problems are told at once. */
export async function readLibrary(root: string): Promise<ReadLibrary> {
	const files = await readFiles(root);
	const { read, problems } = readCodebook(files);
	const slugs = listSlugs(files);
	const lost = checkTextsThere(files, slugs);
	// Without the texts every note, code and telling would be a problem of its own.
	if (lost.length > 0) return { problems: [...files.problems, ...problems, ...lost] };
	const nameless = checkNames(files, slugs);
	problems.push(...files.problems, ...checkSlugs(slugs), ...nameless);

	const noteFiles = new Map<string, ReadNoteFile>();
	const documents: AnnotatedDocument[] = [];
	const heads: Pick<ParsedYaml<unknown>, 'file' | 'value' | 'lineAt'>[] = [];
	for (const slug of slugs) {
		const source = await readDocument(
			files.text(`documents/${slug}.md`, NO_TEXT),
			files.text(`documents/${slug}.txt`, noSource(slug))
		);
		problems.push(...source.problems);
		// Without a text or a codebook, quotes and codes have nothing to be held against.
		if (!source.document || !read) {
			problems.push(...files.text(`annotations/${slug}.yaml`, NO_NOTE_FILE).problems);
			continue;
		}
		const notes = readNoteFile(source.document, files, read);
		problems.push(...checkReferences(source.document, source.lineOf, read));
		// One by one: there may be more than a call can take.
		for (const problem of notes.problems) problems.push(problem);
		noteFiles.set(slug, notes);
		heads.push(headOf(source.document, source.lineOf));
		if (notes.document && source.problems.length === 0) documents.push(notes.document);
	}
	// With a document missing, conflicts would look one-sided, codings groundless, and claims lost.
	if (!read || documents.length < slugs.length || nameless.length > 0) return { problems };

	documents.sort(
		(a, b) => a.frontMatter.order - b.frontMatter.order || a.slug.localeCompare(b.slug)
	);
	const bySlug = new Map(documents.map((document) => [document.slug, document]));
	const { codebook, vocabulary, references, voices } = read;
	const { coding, problems: miscoded, notices } = readCoding(files, bySlug, codebook);
	const { claims, problems: misplaced } = readClaims(files, bySlug, codebook);
	const { checks, plots, problems: unchecked } = readChecks(files, bySlug, codebook);
	const { readings, problems: misread } = readReadings(files);
	const { edition, problems: miscorrected } = readCorrections(files, bySlug);
	const { lessons, problems: mistaught } = readLessons(files, bySlug);
	const { firstSteps, problems: misstepped } = readFirstSteps(files, bySlug, codebook);
	problems.push(
		...misread,
		...miscorrected,
		...mistaught,
		...misstepped,
		...checkContacts(
			[...files.parsed, ...heads],
			Array.from(documents, ({ projection }) => projection.text)
		),
		...placeProblems(references, checkCarriers(documents, codebook)),
		...placeProblems(references, checkLookNotes(documents, codebook)),
		// Without a look it is no project, but a library by itself.
		...(files.text(LOOKS).text === undefined
			? []
			: [...checkWording(noteFiles, codebook), ...checkSchema(files, slugs, codebook)]),
		...checkConflicts(noteFiles),
		...checkStrengths(noteFiles, checks),
		...checkTwinNotes(noteFiles),
		...checkElsewhere(noteFiles),
		...checkDoors(noteFiles),
		...checkQuotations(noteFiles, codebook),
		...placeProblems(voices, checkVoicesSpeak(bySlug, codebook)),
		...placeProblems(vocabulary, checkTermsStand(bySlug, codebook)),
		...miscoded,
		...misplaced,
		...unchecked
	);
	if (problems.length > 0) return { problems };
	if (slugs.length === 0)
		notices.push('There is no text yet: npm run new-text -- <slug> FILE adds one.');
	for (const slug of uncoded(coding.settled, bySlug)) {
		const document = bySlug.get(slug);
		if (document) bySlug.set(slug, { ...document, coded: false });
	}
	return {
		library: {
			...{ codebook, documents: bySlug, claims, checks, plots, coding, readings },
			...(edition && { edition }),
			...(lessons && { lessons }),
			...(firstSteps && { firstSteps })
		},
		notices
	};
}

const noSource = (slug: string) =>
	`Save the text as it was found as documents/${slug}.txt, a line for each paragraph. Made from the Markdown it would prove nothing.`;

/** The front matter as a file of its own; a title that is the text’s is its business. */
const headOf = ({ file, frontMatter }: SourceDocument, lineOf: (field: string) => number) => ({
	file,
	value: { ...frontMatter, ...(!frontMatter.titleSupplied && { title: '', shortTitle: '' }) },
	lineAt: ([field]: readonly PropertyKey[]) => lineOf(String(field))
});

/** Whether the references exist that a document’s front matter names. */
function checkReferences(
	{ file, frontMatter }: SourceDocument,
	lineOf: (field: string) => number,
	{ codebook: { references } }: ReadCodebook
): Problem[] {
	return REFERENCE_FIELDS.flatMap((field) => {
		const id = frontMatter[field];
		if (id === undefined || id === MADE_UP) return [];
		const misused = misusedReference(id, references);
		return misused ? { file, line: lineOf(field), subject: field, ...misused } : [];
	});
}
