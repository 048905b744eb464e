import { nearestWord } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { explainSlug } from './explain-slug.ts';
import type { Files } from './files.ts';
import { SHARED_FILES } from './shared-files.ts';

/** The texts of the library, in order: those that have Markdown, and those that have lost it but have a source and notes. */
export function listSlugs(files: Files): string[] {
	const written = files.list('documents', '.md');
	const noted = new Set(files.list('annotations', '.yaml'));
	const found = files.list('documents', '.txt').filter((slug) => noted.has(slug));
	return written.length === 0 ? [] : [...new Set([...written, ...found])].sort();
}

/** Whether there are texts, where there are notes or codes on them. */
export function checkTextsThere(files: Files, slugs: readonly string[]): Problem[] {
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

/** Whether every text has a name that can be its address. */
export const checkSlugs = (slugs: readonly string[]): Problem[] =>
	slugs.flatMap((slug) => {
		const amiss = explainSlug(slug);
		return amiss ? { file: `documents/${slug}.md`, line: 1, ...amiss } : [];
	});

/** Whether every note file and every source belongs to a document. */
export function checkNames(files: Files, slugs: readonly string[]): Problem[] {
	const explain = (name: string, file: string, remedy: string): Problem => ({
		file,
		line: 1,
		what: `There is no document documents/${name}.md.`,
		nearest: nearestWord(name, slugs),
		remedy
	});
	const names = (folder: string, ending: string) =>
		files.list(folder, ending).filter((name) => !slugs.includes(name));
	const notes = names('annotations', '.yaml').filter((name) => !SHARED_FILES.includes(name));
	return [
		...notes.map((name) =>
			explain(name, `annotations/${name}.yaml`, 'Name the file after its document’s slug.')
		),
		...names('documents', '.txt').map((name) =>
			explain(
				name,
				`documents/${name}.txt`,
				'Name the file after its document’s slug; or move it to another folder, and add it from there: npm run new-text -- <slug> FILE.'
			)
		)
	];
}
