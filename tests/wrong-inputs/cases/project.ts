import { readFileSync } from 'node:fs';
import { annotationFileJsonSchema } from '../../../src/lib/annotation/annotation-file.ts';
import { LOOKS } from '../../../src/lib/library/check-looks.ts';
import { SCHEMA } from '../../../src/lib/library/check-schema.ts';
import { readLibrary } from '../../../src/lib/library/read-library.server.ts';
import { formatProblems } from '../../../src/lib/source/problem.ts';
import { edits, SOUND, type Content, type Control, type WrongInput } from '../wrong-input.ts';

const { library, problems } = await readLibrary(SOUND);
if (!library) throw new Error(formatProblems(problems));

const looks = readFileSync(LOOKS, 'utf8');

/** What a library has beside it in a project: a look for each kind, and a schema for editors. */
export const project: Record<string, Content> = {
	[LOOKS]: looks,
	[SCHEMA]: JSON.stringify(annotationFileJsonSchema(library.codebook))
};

const NOTES = 'annotations/harbour.yaml';
const NOTE = 'note: A spokesman with a name gives the share, but';

const written = edits('a note as none of this project is written', NOTES, [
	[
		'a title that another has',
		'title: A letter is missing',
		'title: Tuesday in the list',
		/as well/
	],
	['a title that is a label', 'title: A letter is missing', 'title: Text signal', /label/],
	['a value’s label for a title', 'title: A letter is missing', 'title: Typo', /label/],
	['straight quotation marks', NOTE, 'note: A "spokesman" with a name gives the share, but', /"/],
	[
		'a straight apostrophe',
		NOTE,
		"note: A spokesman's name gives a share, and not a paper, but",
		/'/
	],
	['hyphens for a dash', NOTE, 'note: A spokesman with a name gives the share -- but', /--/],
	[
		'no schema in the first line',
		'# yaml-language-server: $schema=annotations.schema.json\n',
		'',
		/first line/,
		{ on: 'document:' }
	],
	['another schema in the first line', '$schema=annotations', '$schema=notes', /first line/]
]).map((input) => ({ ...input, changes: { ...project, ...input.changes } }));

/** Without the block of a kind or a voice: `name` is its attribute, `data-kind='us-response'`. */
const without = (css: string, name: string) =>
	css.replace(`[${name}] {`, `[${name.replace(/'$/, "x'")}] {`);
const beside: WrongInput[] = [
	{
		name: 'a kind without a look',
		changes: { ...project, [LOOKS]: without(looks, "data-kind='us-response'") },
		file: 'annotations/vocabulary.yaml',
		what: /no block of/
	},
	{
		name: 'a kind without a switch',
		changes: { ...project, [LOOKS]: looks.replace('#show_us-response', '#show_us') },
		file: 'annotations/vocabulary.yaml',
		what: /switch hides nothing/
	},
	{
		name: 'a group without a look',
		changes: { ...project, [LOOKS]: without(looks, "data-voice='medium'") },
		file: 'annotations/voices.yaml',
		what: /no block of/
	},
	{
		name: 'a schema of another vocabulary',
		changes: { ...project, [SCHEMA]: '{}' },
		file: SCHEMA,
		what: /schema/
	},
	{
		name: 'a schema that is none',
		changes: { ...project, [SCHEMA]: '{' },
		file: SCHEMA,
		what: /schema/
	},
	{
		name: 'no schema',
		changes: { ...project, [SCHEMA]: undefined },
		file: SCHEMA,
		what: /missing/
	}
].map((input) => ({ kind: 'what stands beside a library', ...input }));

export const projectCases: WrongInput[] = [...written, ...beside];

export const inProject: Control = { name: 'a project around it', changes: project };
