import type { Problem } from './problem.ts';

type Explanation = Pick<Problem, 'what' | 'remedy'>;

const QUOTE = "Put the whole text between ' and ', and write each ' in it twice.";

/**
 * What a complaint of one of the parsers means to somebody who writes notes, by words of the complaint. The first that
 * fits is told.
 */
const MEANINGS: [RegExp, string, string][] = [
	[
		/maxAliases|alias/i,
		'A value begins with `*`, which would repeat another value (an alias); nothing is repeated here.',
		'Put a text that begins with * into quotation marks, or write the value out.'
	],
	[/anchor/i, 'A value begins with `&`, which would be a name for it.', QUOTE],
	[
		/maxDepth|recursion|Maximum call stack|RESOURCE/i,
		'Lists or maps stand in one another too deep.',
		'Close the brackets of this line, or put a text that begins with [ or { into quotation marks.'
	],
	[
		/duplicated mapping key|keys must be unique/i,
		'A field stands twice here.',
		'Remove one of the two.'
	],
	[
		/non-printable|control char/i,
		'The file holds a character that cannot be printed.',
		'Remove it.'
	],
	[/\btab/i, 'The line is indented by a tab.', 'Indent it by spaces.'],
	[/tag/i, 'A value begins with `!`, which would say of what kind it is (a tag).', QUOTE],
	[/cannot start with|reserved/i, 'A text begins with a sign that YAML keeps for itself.', QUOTE],
	[
		/escape|hexadecimal/i,
		'After a backslash between "…" stands no escape that YAML knows.',
		"Double the backslash, or put the text between '…'."
	],
	[
		/closing ['"]|within a (single|double) quoted|end of the stream within a (single|double)/i,
		'A quotation mark is opened and not closed.',
		'Close it, or put a text with quotation marks in it between the other kind.'
	],
	[
		/flow|Missing , |end with a|\bcomma/i,
		'A bracket or brace is not closed, or a comma is missing in it.',
		'Close it; put a text that begins with [ or { into quotation marks.'
	],
	[
		/at node end/i,
		'Behind a closing quotation mark or bracket, or a word with *, the text goes on.',
		QUOTE
	],
	[
		/not a yaml token|line break is expected|block scalar header/i,
		'Behind > or | the line goes on.',
		'Begin the text on the next line, indented further.'
	],
	[
		/on same line with key/i,
		'A list begins on the line of its field.',
		'Begin it on the next line.'
	],
	[
		/compact mappings|Nested mappings|implicit key/i,
		'A colon followed by a space stands inside a text, or the line below is indented too far.',
		QUOTE
	],
	[
		/followed by map values|single line|mapping key|Unexpected (scalar|map)/i,
		'A field has no colon, or a text goes on in a line that is not indented.',
		'Write a colon and a space after the name of a field; indent a text that goes on.'
	],
	[/document|directive/i, 'A line --- or %… begins a second document.', 'Remove the line.'],
	[
		/indent|same column|map values|- indicator|sequence/i,
		'The line is not indented as its neighbours are, or a field has no colon.',
		'Indent it as its neighbours; after the name of a field stand a colon and a space.'
	]
];

/** A complaint of a YAML parser, in words. */
export function explainYaml(complaint: string): Explanation {
	const [, what, remedy] = MEANINGS.find(([pattern]) => pattern.test(complaint)) ?? [];
	return {
		what: `This is not YAML: ${what ?? 'The line cannot be read.'}`,
		remedy: remedy ?? `${QUOTE} Look at the indentation of this line and the one before it.`
	};
}
