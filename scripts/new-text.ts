/**
 * `npm run new-text <slug> FILE`: adds a plain text to the library. What flags leave out is asked for; without a terminal to
 * ask on, all that is missing is told at once.
 */
import { access, appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { frontMatterSchema, standInFor } from '../src/lib/library/front-matter.ts';
import { newText } from '../src/lib/library/new-text.ts';
import { readLibrary } from '../src/lib/library/read-library.server.ts';
import { readText } from '../src/lib/library/read-text.server.ts';
import { CHARACTERS } from '../src/lib/site/fonts/characters.ts';
import { formatProblems } from '../src/lib/source/problem.ts';
import { revealUnusual } from '../src/lib/source/unusual-characters.ts';

const FIELDS = {
	title: 'Title of the text',
	publisher: 'Publisher (or: unknown)',
	carrier: 'Site on which it was found',
	published: 'Day of publication, as 2023-08-01 (or: unknown)',
	retrieved: 'Day on which it was found, as 2026-11-22',
	origin: 'Where it stands: a reference’s id, or words for a new one',
	rights: 'Whose it is, and why it may stand here',
	lang: 'Language, such as en or zh-Hans'
} as const;
type Field = keyof typeof FIELDS;
const fields = Object.keys(FIELDS) as Field[];

const USAGE = `npm run new-text -- <slug> FILE ${fields.map((field) => `[--${field} …]`).join(' ')} [--short-title …] [--title-supplied] [--dir rtl] [--heading LINE …] [--character U+00A0 …] [--keep-lines] [--unknown … …] [--library FOLDER]`;

function fail(message: string): never {
	console.error(message);
	process.exit(1);
}

const { values: parsed, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		...Object.fromEntries(fields.map((field) => [field, { type: 'string' as const }])),
		'short-title': { type: 'string' },
		'title-supplied': { type: 'boolean', default: false },
		dir: { type: 'string', default: 'ltr' },
		character: { type: 'string', multiple: true, default: [] },
		heading: { type: 'string', multiple: true, default: [] },
		unknown: { type: 'string', multiple: true, default: [] },
		'keep-lines': { type: 'boolean', default: false },
		library: { type: 'string', default: '.' }
	}
});
const values = parsed as Partial<Record<Field, string>> & Omit<typeof parsed, Field>;
const [slug, file] = positionals;
if (!slug || !file) fail(USAGE);

const root = String(values.library);
const { library, problems: unsound } = await readLibrary(root);
if (!library) fail(`The library has to be sound before it grows.\n\n${formatProblems(unsound)}`);

const text = await readPlain(file);
const found = {
	slug,
	file,
	text,
	headings: (values.heading as string[]).map(Number),
	characters: values.character as string[],
	keepLines: values['keep-lines'] === true
};
// Before anything is asked: nobody answers eight questions twice.
const { problems: unfit } = await newText(
	{ ...standInFor({}), ...found, origin: 'origin' },
	library
);
if (unfit) fail(`${formatProblems(unfit)}\n\nNothing was written.`);

const given = await ask();
const head = frontMatterSchema.safeParse({
	...given,
	// What is given may be words for a reference that is still to be made.
	origin: 'origin',
	shortTitle: values['short-title'] ?? given.title,
	titleSupplied: values['title-supplied'],
	dir: values.dir,
	characters: values.character,
	unknown: values.unknown,
	order: 1
});
if (!head.success) {
	fail(head.error.issues.map(({ path, message }) => `--${path.join('.')} ${message}.`).join('\n'));
}

const { files, problems } = await newText(
	{ ...head.data, ...found, origin: given.origin },
	library
);
if (!files) fail(formatProblems(problems));

for (const path of Object.keys(files.write)) {
	const isThere = await access(join(root, path)).then(
		() => true,
		() => false
	);
	if (isThere) fail(`${path} is there already; nothing was written.`);
}
for (const [path, content] of Object.entries(files.write))
	await writeFile(join(root, path), content);
for (const [path, content] of Object.entries(files.append)) {
	const isWhole = (await readFile(join(root, path), 'utf8')).endsWith('\n');
	await appendFile(join(root, path), (isWhole ? '' : '\n') + content);
}
const strange = strangeTo(head.data.lang, text);
console.log(
	[
		...Object.keys(files.write),
		...Object.keys(files.append).map((path) => `${path} (lines added)`),
		'',
		'Next: npm run check, then code its sentences in annotations/coding/, then write notes (CONTRIBUTING.md).',
		...(strange.length > 0
			? [
					`The faces of the site lack ${strange.map(revealUnusual).join(' ')}: add them to src/lib/site/fonts/characters.ts, then npm run fonts.`
				]
			: [])
	].join('\n')
);

async function readPlain(path: string): Promise<string> {
	const isThere = await access(path).then(
		() => true,
		() => false
	);
	if (!isThere) {
		fail(
			`There is no file ${revealUnusual(path)}. Give the path of the text as you saved it. Nothing was written.`
		);
	}
	const { text, problems } = await readText('.', path, true);
	return text ?? fail(`${formatProblems(problems)}\n\nNothing was written.`);
}

/** Characters of a text in Latin script that a reader’s device would have to draw with another face. */
function strangeTo(lang: string, text: string): string[] {
	if (new Intl.Locale(lang).maximize().script !== 'Latn') return [];
	return [...new Set(text)].filter(
		(one) => !CHARACTERS.includes(one) && !/[\s\p{Script=Han}]/u.test(one)
	);
}

/** The fields that flags give; on a terminal, the others by question. */
async function ask(): Promise<Record<Field, string>> {
	const defaults: Partial<Record<Field, string>> = { lang: 'en' };
	const found = Object.fromEntries(
		fields.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]]))
	) as Partial<Record<Field, string>>;
	const missing = fields.filter((field) => found[field] === undefined);
	if (!process.stdin.isTTY) {
		const required = missing.filter((field) => defaults[field] === undefined);
		if (required.length > 0) {
			fail(required.map((field) => `--${field} is missing: ${FIELDS[field]}`).join('\n'));
		}
		return { ...defaults, ...found } as Record<Field, string>;
	}
	const questions = createInterface({ input: process.stdin, output: process.stdout });
	for (const field of missing) {
		const fallback = defaults[field];
		const answer = await questions.question(
			`${FIELDS[field]}${fallback ? ` [${fallback}]` : ''}: `
		);
		found[field] = answer.trim() || fallback || '';
	}
	questions.close();
	return found as Record<Field, string>;
}
