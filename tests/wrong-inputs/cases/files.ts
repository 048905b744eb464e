import { soundText, type Content, type WrongInput } from '../wrong-input.ts';

const one = (
	name: string,
	changes: Record<string, Content>,
	what: RegExp,
	file: string | RegExp = Object.keys(changes)[0] ?? ''
): Omit<WrongInput, 'kind'> => ({ name, changes, file, what });

const missing = [
	'annotations/vocabulary.yaml',
	'annotations/references.yaml',
	'annotations/voices.yaml',
	'annotations/claims.yaml',
	'annotations/checks.yaml',
	'annotations/harbour.yaml',
	'annotations/coding/coder-a.tsv',
	'annotations/coding/coder-b.tsv',
	'annotations/coding/settled.tsv',
	'documents/harbour.txt'
].map((file) => one(file, { [file]: undefined }, /missing/));

const md = soundText('documents/letter.md');
const stray = [
	one(
		'notes of no text',
		{ 'annotations/harbor.yaml': soundText('annotations/quay.yaml') },
		/no document/
	),
	one(
		'notes that end in .yml',
		{ 'annotations/harbour.yml': soundText('annotations/harbour.yaml') },
		/\.yml|nobody reads/i
	),
	one('a text that ends in .MD', { 'documents/more.MD': md }, /\.MD|nobody reads/i),
	one(
		'a text that ends in .markdown',
		{ 'documents/more.markdown': md },
		/\.markdown|nobody reads/i
	),
	one(
		'a text in a folder below',
		{ 'documents/more/more.md': md },
		/folder|nobody reads/i,
		/^documents\/more/
	),
	one(
		'a fourth coding',
		{ 'annotations/coding/coder-c.tsv': soundText('annotations/coding/settled.tsv') },
		/coder-c|nobody reads/i
	),
	one(
		'a coding that ends in .csv',
		{ 'annotations/coding/settled.csv': 'document,sentence\n' },
		/\.csv|nobody reads/i
	),
	one(
		'a source without a text',
		{ 'documents/more.txt': 'One two three.\n' },
		/more|nobody reads/i
	),
	one(
		'a picture among the texts',
		{ 'documents/more.png': new Uint8Array([137, 80]) },
		/\.png|nobody reads/i
	),
	one(
		'notes in a folder below',
		{ 'annotations/old/harbour.yaml': soundText('annotations/harbour.yaml') },
		/folder|nobody reads/i,
		/^annotations\/old/
	)
];

/** A whole further text under this name. */
const named = (slug: string, what: RegExp) =>
	one(
		slug,
		{
			[`documents/${slug}.md`]: soundText('documents/quay.md').replace('order: 3', 'order: 4'),
			[`documents/${slug}.txt`]: soundText('documents/quay.txt'),
			[`annotations/${slug}.yaml`]: soundText('annotations/quay.yaml')
		},
		what
	);
const slugs = [
	named('Harbour', /slug|small letters/),
	named('my_text', /slug|small letters/),
	named('my text', /slug|small letters/),
	named('-text', /slug|small letters/),
	named('text-', /slug|small letters/),
	named('quai-é', /slug|small letters/),
	named('own', /slug|own/),
	named('drills', /slug|drills/),
	one(
		'vocabulary',
		{
			'documents/vocabulary.md': md,
			'documents/vocabulary.txt': soundText('documents/letter.txt')
		},
		/vocabulary|slug/
	),
	named('text#1', /slug|small letters/)
];

const odd = [
	one('a pipe for a text', { 'documents/harbour.md': { is: 'fifo' } }, /file|pipe/),
	one('a pipe for notes', { 'annotations/harbour.yaml': { is: 'fifo' } }, /file|pipe/),
	one('a folder for a text', { 'documents/harbour.md': { is: 'folder' } }, /folder|file/),
	one(
		'a folder for a coding',
		{ 'annotations/coding/settled.tsv': { is: 'folder' } },
		/folder|file/
	),
	one('a link to nothing', { 'documents/harbour.md': { is: 'link' } }, /link|missing/),
	one('a text without its Markdown', { 'documents/harbour.md': undefined }, /missing/),
	one('a file for the folder of the texts', { documents: 'One.' }, /folder/, /^documents/),
	one('no folder of the texts', { documents: undefined }, /missing|text|folder/, /^documents/),
	one('a folder without a text', { documents: { is: 'folder' } }, /no text|text/, /^documents/),
	one(
		'no folder of the codings',
		{ 'annotations/coding': undefined },
		/missing|coding/,
		/^annotations\/coding/
	)
];

const empty = [
	'annotations/vocabulary.yaml',
	'annotations/references.yaml',
	'annotations/voices.yaml',
	'annotations/claims.yaml',
	'annotations/checks.yaml',
	'annotations/harbour.yaml',
	'annotations/coding/coder-a.tsv',
	'documents/harbour.md',
	'documents/harbour.txt',
	'annotations/corrections.yaml'
].map((file, place) =>
	one(
		`${file}, ${place % 2 ? 'a blank line' : 'no byte'}`,
		{ [file]: place % 2 ? '\n' : '' },
		/empty|no data|no text|columns|front matter/
	)
);

const of = (kind: string, inputs: Omit<WrongInput, 'kind'>[]): WrongInput[] =>
	inputs.map((input) => ({ kind, ...input }));

export const files: WrongInput[] = [
	...of('a file is missing', missing),
	...of('a file that nobody reads', stray),
	...of('a slug that is none', slugs),
	...of('no file where one should be', odd),
	...of('a file without content', empty)
];
