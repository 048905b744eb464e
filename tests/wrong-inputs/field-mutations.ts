import type { Field } from './fields-of.ts';
import { nameOf, OPTIONAL, sources, type Source } from './sources.ts';
import { randomFrom, shuffled } from '../random.ts';
import { firstDifference, lineAt, type WrongInput } from './wrong-input.ts';

/** A way to make a field wrong. */
interface Operator {
	kind: string;
	/** Whether it can make this field wrong. */
	fits(field: Field, text: string): boolean;
	/** The text with the field made wrong. */
	change(field: Field, text: string): string;
	what?: RegExp;
}

const put = (text: string, { start, end }: Field['value'], words: string) =>
	text.slice(0, start) + words + text.slice(end);
const instead = (words: (field: Field) => string) => (field: Field, text: string) =>
	put(text, field.value, words(field));
const quoted = ({ source }: Field) => source.replace(/^['"]|['"]$/g, '').replace(/^>-\s*/, '');
const oneLine = (field: Field) => JSON.stringify(quoted(field).replace(/\s+/g, ' '));
/** Words in double quotation marks with an escape in the middle. */
const holding = (escape: string) => (field: Field) => {
	const words = oneLine(field);
	const middle = Math.ceil(words.length / 2);
	return words.slice(0, middle) + escape + words.slice(middle);
};
const isWords = ({ is }: Field) => is === 'words';
const isKey = ({ key, value }: Field) => key.start !== value.start;
/** Fields whose words are ids of something else. */
const NAMES =
	/^(references|speaker|actor|channel|group|document|reference|origin|publishedReference|stateOutlet|conflicts|twin|opens|usResponseElsewhere|lacks|checks|whole|share|part|from|rate|to|parts|total|count|each)$/;
const isName = (field: Field) =>
	field.is === 'words' && NAMES.test(field.name) && !field.path.startsWith('kinds');
const CHOICES =
	/^(kind|attribution|trace|technique|frame|credit|side|words|signal|strength|extent|independence|reach|shows|bound|form|scale)$/;

export const OPERATORS: Operator[] = [
	{
		kind: 'a field is left out',
		fits: (field) => isKey(field) && field.name !== 'kinds' && !OPTIONAL.test(field.path),
		change: ({ key, value, next }, text) => {
			if (next !== undefined) return put(text, { start: key.start, end: next }, '');
			const before = text.slice(0, key.start).replace(/(,\s*|\n\s*)$/, '');
			return before + text.slice(value.end);
		},
		what: /missing/
	},
	{
		kind: 'a key has a letter too many',
		fits: (field) => isKey(field) && field.name !== '*',
		change: ({ key }, text) => put(text, { start: key.end, end: key.end }, 'x')
	},
	{
		kind: 'a map stands for words',
		fits: (field) => isWords(field),
		change: instead(() => '{ wrong: type }')
	},
	{
		kind: 'a list stands for words',
		fits: (field) => isWords(field) && !/^quotes/.test(field.path),
		change: instead(() => '[[wrong], [type]]')
	},
	{
		kind: 'a number stands for words',
		fits: isWords,
		change: instead(() => '12')
	},
	{
		kind: 'words stand for a list or a map',
		fits: ({ is }) => is === 'list' || is === 'map',
		change: ({ key, value, next }, text) => {
			const indent = next === undefined ? '' : (/\n[ \t]*$/.exec(text.slice(0, next))?.[0] ?? '\n');
			return `${text.slice(0, key.end)}: wrong${indent}${text.slice(next ?? value.end)}`;
		}
	},
	{
		kind: 'nothing stands for words',
		fits: (field) => isWords(field),
		change: instead(() => "''")
	},
	{
		kind: 'yes or no is a word',
		fits: ({ is }) => is === 'yes-or-no',
		change: instead(() => 'maybe')
	},
	{ kind: 'a number is a word', fits: ({ is }) => is === 'number', change: instead(() => 'many') },
	{
		kind: 'a number is another',
		fits: ({ is, name }) => is === 'number' && (name === 'value' || name === 'upTo'),
		change: instead(({ source }) => String(Number(source) + 1))
	},
	{
		kind: 'a digit of printed words is another',
		fits: ({ name, source }) => name === 'printed' && /\d/.test(source),
		change: instead(({ source }) =>
			source.replace(/\d/, (digit) => String((Number(digit) + 1) % 10))
		)
	},
	{
		kind: 'a control character',
		fits: isWords,
		change: instead(holding('\\x07')),
		what: /U\+0007|small letters|no address|is "|not in|no (document|group|figure|check|such)|voice|must/
	},
	{
		kind: 'an override of direction',
		fits: isWords,
		change: instead(holding('\\u202E')),
		what: /U\+202E|small letters|no address|is "|not in|no (document|group|figure|check|such)|voice|must/
	},
	{ kind: 'a lone surrogate', fits: isWords, change: instead(holding('\\uD800')) },
	{
		kind: 'invisible words',
		fits: isWords,
		change: instead(() => '"\\u200B\\u2060"')
	},
	{
		kind: 'a name of nothing',
		fits: isName,
		change: instead((field) => `${quoted(field)}-x`)
	},
	{
		kind: 'a word that is not to choose',
		fits: (field) =>
			isWords(field) &&
			CHOICES.test(field.name) &&
			isKey(field) &&
			!/passages\[\]\.credit/.test(field.path),
		change: instead((field) => `${quoted(field)}s`)
	},
	{
		kind: 'a letter of a quote is another',
		fits: ({ name, is }) => is === 'words' && /^(quote|exact|quotes)$/.test(name),
		change: instead((field) => JSON.stringify(quoted(field).replace(/[a-z](?=[^a-z]*$)/, 'ß')))
	},
	{
		kind: 'a letter of the context is another',
		fits: ({ name }) => name === 'prefix' || name === 'suffix',
		change: instead((field) => field.source.replace(/(?<!\\)[a-z1]/, 'q'))
	},
	{
		kind: 'an id has an underscore',
		fits: ({ name, path }) => name === 'id' && !/^(kinds\[\]\.facets|standards)/.test(path),
		change: instead(({ source }) => `${source}_2`)
	},
	{
		kind: 'a day is none',
		fits: ({ name, source }) =>
			/^(published|retrieved|checked|seen|changed|day)$/.test(name) && /^\d/.test(source),
		change: instead(({ source }) => source.replace(/-\d\d-/, '-13-'))
	},
	{
		kind: 'a tab before a field',
		fits: ({ key }, text) => /\n +$/.test(text.slice(0, key.start)),
		change: ({ key }, text) => put(text, { start: key.start, end: key.start }, '\t')
	},
	{
		kind: 'a quotation mark without its other',
		fits: (field) => isWords(field) && isKey(field) && !/^['">]/.test(field.source),
		change: ({ value }, text) => put(text, { start: value.start, end: value.start }, '"')
	},
	{
		kind: 'a field stands twice',
		fits: (field) =>
			isKey(field) && isWords(field) && field.name !== '*' && !field.source.includes('\n'),
		change: ({ key, value }, text) => {
			const field = text.slice(key.start, value.end);
			const line = text.slice(text.lastIndexOf('\n', key.start) + 1, key.start);
			const again = line.includes('{') ? `, ${field}` : `\n${line.replace('-', ' ')}${field}`;
			return put(text, { start: value.end, end: value.end }, again);
		}
	}
];

export const SEED = 20261126;
const EACH = 10;

/** Lines that may be named: of the field, of what it belongs to, and where the file first differs. */
function linesOf(field: Field, { text }: Source, changed: string): number[] {
	const lines = new Set([
		lineAt(text, field.key.start),
		lineAt(changed, firstDifference(text, changed)),
		lineAt(text, field.parent)
	]);
	return [...lines];
}

/** Up to ten fields for each operator, those first that no input has made wrong before; none of `known` again. */
export function mutateFields(touched: Set<string>, known: ReadonlySet<string>): WrongInput[] {
	const random = randomFrom(SEED);
	const tried = new Set(known);
	return OPERATORS.flatMap(({ kind, fits, change, what = /\S/ }) => {
		const inputs = shuffled(
			sources.flatMap((source) =>
				source.fields
					.filter((field) => fits(field, source.text))
					.map((field) => mutate(kind, field, source, change(field, source.text), what))
			),
			random
		);
		const chosen: WrongInput[] = [];
		const isNew = ({ field = '' }: WrongInput) => !touched.has(field);
		for (const input of [...inputs.filter(isNew), ...inputs]) {
			const [content] = Object.values(input.changes);
			const isAgain =
				tried.has(String(content)) || (isNew(input) && touched.has(`${kind} ${input.field}`));
			if (chosen.length === EACH || isAgain) continue;
			tried.add(String(content));
			touched.add(`${kind} ${input.field}`);
			chosen.push(input);
		}
		for (const { field = '' } of chosen) touched.add(field);
		return chosen;
	});
}

function mutate(
	kind: string,
	field: Field,
	source: Source,
	changed: string,
	what: RegExp
): WrongInput {
	const name = nameOf(source.file, field.path);
	return {
		kind,
		name: `${name} (line ${lineAt(source.text, field.key.start)})`,
		field: name,
		changes: { [source.file]: changed },
		file: source.file,
		lines: linesOf(field, source, changed),
		what
	};
}
