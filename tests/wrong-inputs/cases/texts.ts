import { edits, soundText, type Row, type WrongInput } from '../wrong-input.ts';

const MD = 'documents/harbour.md';
const TXT = 'documents/harbour.txt';
/** The printed text differs from its source: either file may be named, with the line in it. */
const either = (inputs: WrongInput[]): WrongInput[] =>
	inputs.map(({ lines: _, ...input }) => ({ ...input, file: /^documents\/harbour\.(md|txt)$/ }));

const SLIPS: readonly Row[] = [
	['a letter', 'keeps the coast', 'kepts the coast', /coast|kept|keep/],
	['a straight quotation mark', '“looking at the letters”', '"looking at the letters"', /looking/],
	['a digit', 'made up 60% of', 'made up 61% of', /6[01]%/],
	['a word left out', 'Nobody else keeps', 'Nobody keeps', /Nobody/],
	['a line left out', 'Nobody else keeps the coast so well.\n\n', '', /Nobody|embassy/],
	[
		'a line twice',
		'Nobody else keeps the coast so well.\n',
		'Nobody else keeps the coast so well.\n\nNobody else keeps the coast so well.\n',
		/Nobody|embassy/
	],
	['a heading', 'It opened on Monday', 'It was opened on Monday', /opened on Monday/],
	['a full stop', 'Per Holm said.', 'Per Holm said', /Holm/],
	['a small letter for a capital', 'The embassy said', 'the embassy said', /embassy/],
	['a list item that is none', '- Doors at eight', 'Doors at eight', /Doors/]
];

const body = either(edits('the Markdown is not its source', MD, SLIPS));
const source = either(
	edits(
		'the source is not the Markdown',
		TXT,
		SLIPS.map(([name, from, to, , more]) => [name, from.replace('## ', ''), to, /\S/, more])
	)
);

/** A character in both files, so that it is the text’s own. */
const lying = (kind: string, rows: readonly (readonly [string, string, RegExp])[]): WrongInput[] =>
	either(
		edits(
			kind,
			MD,
			rows.map(([name, sign, what]) => [
				name,
				'keeps the coast',
				`keeps${sign} the coast`,
				what,
				{ also: [[TXT, 'keeps the coast', `keeps${sign} the coast`]] }
			])
		)
	);

const controls = lying('a control character in a text', [
	['a bell', '\u0007', /U\+0007/],
	['an escape', '\u001b[31m', /U\+001B/],
	['a vertical tab', '\u000b', /U\+000B/],
	['a form feed', '\u000c', /U\+000C/],
	['a delete', '\u007f', /U\+007F/],
	['a next line', '\u0085', /U\+0085/],
	['a closing quotation mark of Windows', '\u0094', /U\+0094/],
	['a zero byte', '\0', /zero byte|U\+0000/],
	['a line separator', '\u2028', /U\+2028/],
	['a paragraph separator', '\u2029', /U\+2029/]
]);
const invisible = lying('an invisible character in a text', [
	['a zero-width space', '\u200b', /U\+200B/],
	['a zero-width joiner', '\u200d', /U\+200D/],
	['a soft hyphen', '\u00ad', /U\+00AD/],
	['a word joiner', '\u2060', /U\+2060/],
	['a mark of byte order', '\ufeff', /U\+FEFF/],
	['an override to the left', '\u202e', /U\+202E/],
	['an isolate', '\u2067', /U\+2067/],
	['a right-to-left mark', '\u200f', /U\+200F/],
	['a tag character', '\u{e0041}', /U\+E0041/],
	['an Arabic letter mark', '\u061c', /U\+061C/]
]);
const unusual = lying('an unusual character in a text', [
	['a no-break space', '\u00a0', /U\+00A0/],
	['a narrow no-break space', '\u202f', /U\+202F/],
	['a thin space', '\u2009', /U\+2009/],
	['an ideographic space', '\u3000', /U\+3000/],
	['an em space', '\u2003', /U\+2003/],
	['a replacement character', '\ufffd', /U\+FFFD/],
	['a quotation mark read as Windows-1252', 'â€œ', /â€œ|Windows|UTF-8|U\+/],
	['an accent read as Latin-1', 'Ã©', /Ã©|Latin|UTF-8|U\+/],
	['a private character', '\ue000', /U\+E000/],
	['a tab', '\t', /U\+0009|tab/i]
]);

const bytes = (text: string, encoding: BufferEncoding) =>
	new Uint8Array(Buffer.from(text, encoding));
const latin = (text: string) => bytes(text.replace(/[^\0-\xff]/g, '\xe9'), 'latin1');

const encodings: WrongInput[] = [
	...[MD, 'annotations/harbour.yaml', 'annotations/coding/settled.tsv'].map((file) => ({
		name: `CRLF in ${file}`,
		changes: { [file]: soundText(file).replaceAll('\n', '\r\n') },
		file,
		lines: [1],
		what: /carriage return/
	})),
	{
		name: 'a Latin-1 text',
		changes: { [TXT]: latin(soundText(TXT)) },
		file: TXT,
		what: /not UTF-8/
	},
	{
		name: 'Latin-1 Markdown',
		changes: { [MD]: latin(soundText(MD)) },
		file: MD,
		what: /not UTF-8/
	},
	{
		name: 'UTF-16',
		changes: { [MD]: bytes(soundText(MD), 'utf16le') },
		file: MD,
		what: /UTF-(8|16)/
	},
	{
		name: 'a mark of byte order',
		changes: { [MD]: `\ufeff${soundText(MD)}` },
		file: MD,
		lines: [1],
		what: /byte order mark/
	},
	{
		name: 'a mark of byte order before the source',
		changes: { [TXT]: `\ufeff${soundText(TXT)}` },
		file: TXT,
		lines: [1],
		what: /byte order mark/
	},
	{
		name: 'a carriage return alone',
		changes: { [MD]: soundText(MD).replace('\n\nNobody', '\r\n\nNobody') },
		file: MD,
		what: /carriage return/
	}
].map((input) => ({ kind: 'a file in another encoding', ...input }));

export const texts: WrongInput[] = [
	...body,
	...source,
	...controls,
	...invisible,
	...unusual,
	...encodings
];
