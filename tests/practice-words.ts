import { codebook, documents } from './pages.ts';

const RUN = 5;

/** Every run of five words: letters and digits, in lower case, whatever stands between. */
export function runsOf(...texts: (string | undefined)[]): Set<string> {
	const runs = new Set<string>();
	for (const text of texts) {
		const words = (text ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
		for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '));
	}
	return runs;
}

/** Words of a page or script as a reader could find them: with their markup, and without it. */
export const runsInSource = (source: string) =>
	runsOf(source, source.replace(/<[^>]*>|&#?\w+;|\\[nrt]/g, ' '));

/** Runs of what the editors found in a text that stand neither in it nor in what a reader codes by. */
export function runsOfNotes(slug: string): Set<string> {
	const document = documents.get(slug);
	if (!document) throw new Error(`There is no text ${slug}.`);
	const { annotations, projection, parts } = document;
	const open = runsOf(
		projection.text,
		...codebook.kinds.flatMap(({ test, leave }) => [test, ...leave]),
		...codebook.glossary.flatMap(({ term, definition }) => [term, definition]),
		...parts.map((part) => part.title)
	);
	const found = annotations.flatMap(({ title, note, rival, try: step }) => [
		title,
		note,
		rival,
		step?.do,
		step?.for,
		step?.against
	]);
	return runsOf(...found).difference(open);
}
