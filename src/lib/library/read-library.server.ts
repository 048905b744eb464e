import { nearestWord } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { placeProblems } from '../source/parse-with.ts';
import { checkCarriers } from './check-carriers.ts';
import { checkConflicts } from './check-conflicts.ts';
import { checkContacts } from './check-contacts.ts';
import { LOOKS } from './check-looks.ts';
import { checkSchema } from './check-schema.ts';
import { checkTermsStand, checkVoicesSpeak } from './check-use.ts';
import { checkWording } from './check-wording.ts';
import type { AnnotatedDocument, SourceDocument } from './document.ts';
import { explainSlug } from './explain-slug.ts';
import type { Files } from './files.ts';
import { MADE_UP, REFERENCE_FIELDS } from './front-matter.ts';
import type { Library } from './library.ts';
import { readChecks } from './read-checks.ts';
import { readClaims } from './read-claims.ts';
import { explainReference, readCodebook, type ReadCodebook } from './read-codebook.ts';
import { readCoding, uncoded } from './read-coding.ts';
import { readDocument } from './read-document.ts';
import { readFiles } from './read-files.server.ts';
import { NO_NOTE_FILE, readNoteFile, type ReadNoteFile } from './read-note-file.ts';
import { SHARED_FILES } from './shared-files.ts';

/** A library, or every mistake in every file of what should be one. */
export type ReadLibrary =
	/** Notices are no mistakes, but what is not there yet. */
	| { library: Library; notices: string[]; problems?: undefined }
	| { library?: undefined; notices?: undefined; problems: Problem[] };

/** Reads and checks the whole library below `root`. Each file is read once; all problems are told at once. */
export async function readLibrary(root: string): Promise<ReadLibrary> {
	const files = await readFiles(root);
	const { read, problems } = readCodebook(files);
	const slugs = files.list('documents', '.md');
	const lost = checkTextsThere(files, slugs);
	// Without the texts every note, code and telling would be a problem of its own.
	if (lost.length > 0) return { problems: [...files.problems, ...problems, ...lost] };
	problems.push(...files.problems, ...checkSlugs(slugs), ...checkNames(files, slugs));

	const noteFiles = new Map<string, ReadNoteFile>();
	const documents: AnnotatedDocument[] = [];
	for (const slug of slugs) {
		const source = await readDocument(
			files.text(`documents/${slug}.md`),
			files.text(`documents/${slug}.txt`, noSource(slug))
		);
		problems.push(...source.problems);
		// Without a text or a codebook, quotes and codes have nothing to be held against.
		if (!source.document || !read) {
			problems.push(...files.text(`annotations/${slug}.yaml`, NO_NOTE_FILE).problems);
			continue;
		}
		const notes = readNoteFile(source.document, files, read);
		problems.push(...checkReferences(source.document, source.lineOf, read), ...notes.problems);
		noteFiles.set(slug, notes);
		if (notes.document && source.problems.length === 0) documents.push(notes.document);
	}
	// With a document missing, conflicts would look one-sided, codings groundless, and claims lost.
	if (!read || documents.length < slugs.length) return { problems };

	documents.sort(
		(a, b) => a.frontMatter.order - b.frontMatter.order || a.slug.localeCompare(b.slug)
	);
	const bySlug = new Map(documents.map((document) => [document.slug, document]));
	const { codebook, vocabulary, references, voices } = read;
	const { coding, problems: miscoded, notices } = readCoding(files, bySlug, codebook);
	const { claims, problems: misplaced } = readClaims(files, bySlug, codebook);
	const { checks, plots, problems: unchecked } = readChecks(files, bySlug, codebook);
	problems.push(
		...checkContacts(
			files.parsed,
			Array.from(documents, ({ projection }) => projection.text)
		),
		...placeProblems(references, checkCarriers(documents, codebook)),
		// Without a look it is no project, but a library by itself.
		...(files.text(LOOKS).text === undefined
			? []
			: [...checkWording(noteFiles, codebook), ...checkSchema(files, slugs, codebook)]),
		...checkConflicts(noteFiles),
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
	return { library: { codebook, documents: bySlug, claims, checks, plots, coding }, notices };
}

/** Whether there are texts, where there are notes or codes on them. */
function checkTextsThere(files: Files, slugs: readonly string[]): Problem[] {
	const noted = files.list('annotations', '.yaml').filter((name) => !SHARED_FILES.includes(name));
	if (slugs.length > 0 || noted.length === 0) return [];
	return [
		{
			file: 'documents',
			line: 1,
			what: `There is no text (a file ending in .md), but there are notes on ${noted.length}: ${noted.slice(0, 3).join(', ')}${noted.length > 3 ? ', …' : ''}.`,
			remedy: 'Put documents/<slug>.md back for each, or remove their notes and codes as well.'
		}
	];
}

const checkSlugs = (slugs: readonly string[]): Problem[] =>
	slugs.flatMap((slug) => {
		const amiss = explainSlug(slug);
		return amiss ? { file: `documents/${slug}.md`, line: 1, ...amiss } : [];
	});

const noSource = (slug: string) =>
	`Save the text as it was found as documents/${slug}.txt, a line for each paragraph. Made from the Markdown it would prove nothing.`;

/** Whether every note file and every source belongs to a document. */
function checkNames(files: Files, slugs: readonly string[]): Problem[] {
	const explain = (name: string, file: string, remedy: string): Problem => ({
		file,
		line: 1,
		what: `There is no document documents/${name}.md.`,
		nearest: nearestWord(name, slugs),
		remedy
	});
	const isLost = (name: string) => !slugs.includes(name);
	return [
		...files
			.list('annotations', '.yaml')
			.filter((name) => isLost(name) && !SHARED_FILES.includes(name))
			.map((name) =>
				explain(name, `annotations/${name}.yaml`, 'Name the file after its document’s slug.')
			),
		...files
			.list('documents', '.txt')
			.filter(isLost)
			.map((name) =>
				explain(
					name,
					`documents/${name}.txt`,
					'Name the file after its document’s slug; or move it to another folder, and add it from there: npm run new-text -- <slug> FILE.'
				)
			)
	];
}

/** Whether the references exist that a document’s front matter names. */
function checkReferences(
	{ file, frontMatter }: SourceDocument,
	lineOf: (field: string) => number,
	{ codebook: { references } }: ReadCodebook
): Problem[] {
	return REFERENCE_FIELDS.flatMap((field) => {
		const id = frontMatter[field];
		if (id === undefined || id === MADE_UP || references.has(id)) return [];
		return {
			file,
			line: lineOf(field),
			subject: field,
			...explainReference(id, references.keys())
		};
	});
}
