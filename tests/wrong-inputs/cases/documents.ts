import { edits, replaceOnce, soundText, type WrongInput } from '../wrong-input.ts';

const MD = 'documents/harbour.md';
const TXT = 'documents/harbour.txt';

const missing = (field: string, value: string) =>
	[
		`no ${field}`,
		`${field}: ${value}\n`,
		'',
		new RegExp(`^${field} is missing`),
		{ on: 'title' }
	] as const;

const fields = edits('a field of the front matter is missing', MD, [
	[
		'no title',
		'title: Harbour office answers over 8,000 letters\n',
		'',
		/^title is missing/,
		{ on: 'titleSupplied' }
	],
	missing('titleSupplied', 'false'),
	missing('shortTitle', 'The harbour'),
	missing('order', '1'),
	missing('publisher', 'The Coast Paper'),
	missing('carrier', 'coast.example'),
	missing('published', '2022-03-01'),
	missing('retrieved', '2026-11-22'),
	missing('origin', 'origin-harbour'),
	missing('rights', 'Made for tests.')
]);

const values = edits('a field of the front matter has a wrong value', MD, [
	['a word for yes or no', 'titleSupplied: false', 'titleSupplied: no', /titleSupplied/],
	['a language by its name', 'lang: en', 'lang: English', /lang/],
	['a language that would break a build', 'lang: en', 'lang: en_GB', /lang/],
	['a direction that is none', 'dir: ltr', 'dir: left', /dir/],
	['no place in the library', 'order: 1', 'order: 0', /order/],
	['half a place', 'order: 1', 'order: 1.5', /order/],
	['a place in words', 'order: 1', 'order: first', /order/],
	[
		'an empty list of what is unknown',
		'unknown:\n  - who wrote it\n  - who counted the letters',
		'unknown: nothing',
		/unknown/
	],
	['an empty publisher', 'publisher: The Coast Paper', "publisher: ''", /publisher/],
	['rights that are a number', 'rights: Made for tests.', 'rights: 12', /rights/]
]);

const dates = edits('a date that cannot be', MD, [
	[
		'the thirteenth month',
		'published: 2022-03-01',
		'published: 2022-13-01',
		/published|2022-13-01/
	],
	[
		'the thirtieth of February',
		'published: 2022-03-01',
		'published: 2022-02-30',
		/published|2022-02-30/
	],
	[
		'a leap day in a common year',
		'retrieved: 2026-11-22',
		'retrieved: 2026-02-29',
		/retrieved|2026-02-29/
	],
	['a month in words', 'published: 2022-03-01', 'published: March 2022', /published|March/],
	['day first', 'published: 2022-03-01', 'published: 01-03-2022', /published|01-03-2022/],
	['a year alone', 'retrieved: 2026-11-22', 'retrieved: 2026', /retrieved/],
	[
		'published after it was found',
		'published: 2022-03-01',
		'published: 2026-11-23',
		/published|retrieved/
	],
	['one digit for a month', 'retrieved: 2026-11-22', 'retrieved: 2026-1-22', /retrieved|2026-1-22/],
	[
		'an hour as well',
		'retrieved: 2026-11-22',
		'retrieved: 2026-11-22T10:00',
		/retrieved|2026-11-22T/
	],
	['the day zero', 'published: 2022-03-01', 'published: 2022-03-00', /published|2022-03-00/]
]);

const yaml = edits('front matter that is not YAML', MD, [
	[
		'a colon in a headline',
		'title: Harbour office',
		'title: Harbour: office',
		/title|colon|quotation/i
	],
	[
		'a headline in quotation marks that goes on',
		'title: Harbour office answers',
		'title: "Harbour" office answers',
		/title|quotation/i
	],
	[
		'a headline that begins with a bracket',
		'title: Harbour office',
		'title: [Harbour] office',
		/title|bracket|quotation/i
	],
	[
		'a headline that begins with a brace',
		'title: Harbour office',
		'title: {Harbour} office',
		/title|brace|quotation/i
	],
	[
		'a headline that begins with an asterisk',
		'title: Harbour office',
		'title: *Harbour office',
		/title|\*|quotation/i
	],
	[
		'a headline that begins with an at sign',
		'title: Harbour office',
		'title: @Harbour office',
		/title|@|quotation|sign/i
	],
	[
		'a headline that begins with a per cent sign',
		'title: Harbour office',
		'title: %Harbour office',
		/title|%|quotation|sign/i
	],
	['a tab before a field', 'order: 1', '\torder: 1', /tab|indent|order/i],
	[
		'a quotation mark that is not closed',
		'shortTitle: The harbour',
		"shortTitle: 'The harbour",
		/quotation/i
	],
	['a field that stands twice', 'order: 1', 'order: 1\norder: 2', /order|twice/i]
]);

const heads = edits('front matter that is none', MD, [
	[
		'no front matter',
		`${soundText(MD).split('\n\n')[0]}\n\n`,
		'',
		/front matter/,
		{ on: '## Harbour' }
	],
	['no line after it', 'letters\n---\n', 'letters\n', /front matter/, { on: '---' }],
	['a blank line before it', '---\n', '\n---\n', /front matter/],
	['four hyphens', '---\n', '----\n', /front matter/, { on: '----' }],
	[
		'a space behind the hyphens',
		'letters\n---\n',
		'letters\n--- \n',
		/front matter/,
		{ on: '---' }
	],
	['nothing in it', `${soundText(MD).split('---\n')[1]}`, '', /front matter|data/i, { on: '---' }],
	[
		'a headline cut short by a number sign',
		'title: Harbour office answers',
		'title: Harbour office #answers',
		/title|#/i
	]
]);

const unknown = edits('front matter that names what is not there', MD, [
	['an origin', 'origin: origin-harbour', 'origin: origin-harbor', /"origin-harbor" is not in/],
	['a reference for the date', 'Reference: report', 'Reference: reports', /"reports" is not in/],
	['a reference for the owner', 'stateOutlet: owner', 'stateOutlet: owners', /"owners" is not in/],
	[
		'what every object has',
		'stateOutlet: owner',
		'stateOutlet: constructor',
		/"constructor" is not in/
	],
	['a field with a slip', 'shortTitle:', 'shorttitle:', /Unknown field "shorttitle"/],
	['a field of another tool', 'order: 1', 'order: 1\nlayout: post', /Unknown field "layout"/],
	['a field of a note file', 'order: 1', 'order: 1\nnote: A note.', /Unknown field "note"/],
	['an id that is none', 'origin: origin-harbour', 'origin: Origin Harbour', /origin/i],
	['a reference that is a list', 'origin: origin-harbour', 'origin: [origin-harbour]', /origin/],
	[
		'framing without a state outlet',
		'stateOutlet: owner\n',
		'',
		/not shown to be state-run/,
		{ in: 'annotations/harbour.yaml', on: 'kind: state-media-framing' }
	]
]);

/** A line of a text that Markdown does not print as it stands; the source has it, and so has the Markdown. */
const eaten = (name: string, line: string, written = line) => {
	const at = 'Nobody else keeps the coast so well.\n';
	const text = `${at}\n${line}\n`;
	const md = replaceOnce(soundText(MD), at, `${at}\n${written}\n`, MD);
	return {
		name,
		changes: { [TXT]: replaceOnce(soundText(TXT), at, text, TXT), [MD]: md },
		file: /^documents\/harbour\.(md|txt)$/,
		what: /\S/
	};
};

const blocks: WrongInput[] = [
	eaten('a year at the head of a line', '2022. A good year.'),
	eaten('a word that looks like a definition', '[Advertisement]: below'),
	eaten('number signs alone', '###'),
	eaten('number signs at both ends', 'We are C ##', '## We are C ##'),
	eaten('a line of hyphens under a line', 'A good year.\n---'),
	eaten(
		'two lines without a blank one',
		'A good year.\nAnd a better one.',
		'A good year. And a better one.'
	),
	eaten(
		'two spaces at its end',
		'A good year.\nAnd a better one.',
		'A good year.  \nAnd a better one.'
	),
	eaten('a plus for a hyphen', '+ A good year.'),
	eaten('a greater-than sign', '> A good year.'),
	eaten('a table', '| A | B |\n|---|---|\n| 1 | 2 |')
].map((input) => ({ kind: 'a line that Markdown reads as something else', ...input }));

const inline: WrongInput[] = [
	eaten('asterisks', 'A *good* year.'),
	eaten('underlines', 'A _good_ year.'),
	eaten('a tag', 'A <b>good</b> year.'),
	eaten('an entity without its end', 'See ?a=1&section=2&copy=1 for more.'),
	eaten(
		'a backslash before a colon',
		'See https://coast.example now.',
		'See https\\://coast.example now.'
	),
	eaten('a link', 'A [good](year) year.'),
	eaten('backticks', 'A `good` year.'),
	eaten('struck words', 'A ~~good~~ year.'),
	eaten('a comment', 'A <!-- good --> year.'),
	eaten('spaces in a row', 'A good  year.', 'A good year.')
].map((input) => ({ kind: 'words that Markdown reads as something else', ...input }));

const characters = edits('a list of characters', 'documents/quay.md', [
	['that names another', 'characters: [U+00A0]', 'characters: [U+2009]', /U\+/],
	['one that is not there', 'characters: [U+00A0]', 'characters: [U+00A0, U+2009]', /U\+2009/],
	['by a word', 'characters: [U+00A0]', 'characters: none', /characters/],
	['under another name', 'characters: [U+00A0]', 'character: [U+00A0]', /Unknown field "character"/]
]);

export const documents: WrongInput[] = [
	...fields,
	...characters,
	...values,
	...dates,
	...yaml,
	...heads,
	...unknown,
	...blocks,
	...inline
];
