import { edits, replaceOnce, soundText, type WrongInput } from '../wrong-input.ts';

const MD = 'documents/harbour.md';
const TXT = 'documents/harbour.txt';
const NOTES = 'annotations/harbour.yaml';
const CHECKS = 'annotations/checks.yaml';

const aliases = Array.from({ length: 30 }, (_, i) =>
	i === 0 ? 'b0: &b0 [a, b]' : `b${i}: &b${i} [*b${i - 1}, *b${i - 1}]`
).join('\n');
const MEGABYTE = 1_000_000;

const yaml = edits('YAML beyond all measure', NOTES, [
	[
		'aliases of aliases',
		'document:\n',
		`${aliases}\ndocument:\n`,
		/alias|anchor|field/i,
		{ on: 'b1:' }
	],
	['50,000 brackets', 'quote: staf', `quote: ${'['.repeat(50_000)}`, /deep|nest|bracket|level/i],
	[
		'50,000 brackets, closed',
		'quote: staf',
		`quote: ${'['.repeat(50_000)}${']'.repeat(50_000)}`,
		/deep|nest|bracket|level/i
	],
	[
		'a title of ten megabytes',
		'title: A letter is missing',
		`title: ${'A letter '.repeat(MEGABYTE)}`,
		/60 characters|large|MB|size/i
	],
	[
		'a quote of ten megabytes',
		'quote: staf',
		`quote: ${'staf staf '.repeat(MEGABYTE)}`,
		/staf|large|MB|size/i
	],
	[
		'ten megabytes where a word is chosen',
		'signal: typo',
		`signal: ${'typo '.repeat(2 * MEGABYTE)}`,
		/signal|large|MB|size/i
	],
	[
		'an unknown field of a megabyte',
		'signal: typo',
		`signal: typo\n    ${'x'.repeat(MEGABYTE)}: a`,
		/x{10}|large|long|field/i
	],
	[
		'ten thousand unknown fields',
		'signal: typo',
		`signal: typo\n${Array.from({ length: 10_000 }, (_, i) => `    x${i}: a`).join('\n')}`,
		/field/i
	],
	[
		'an alias of a note',
		'  - id: staf',
		'  - *staf\n  - &staf\n    id: staf',
		/alias|anchor|\*staf/i
	],
	[
		'a field of ten thousand levels',
		'signal: typo',
		`signal: ${'{a: '.repeat(10_000)}b${'}'.repeat(10_000)}`,
		/deep|nest|level|brace/i
	]
]);

const both = (name: string, line: string, what: RegExp): Omit<WrongInput, 'kind'> => {
	const at = 'Nobody else keeps the coast so well.\n';
	const grow = (file: string) => replaceOnce(soundText(file), at, `${at}\n${line}\n`, file);
	return {
		name,
		changes: { [MD]: grow(MD), [TXT]: grow(TXT) },
		file: /^documents\/harbour\.(md|txt)$/,
		what
	};
};
const markdown: WrongInput[] = [
	both('2,000 greater-than signs', '>'.repeat(2000), /\S/),
	both('10,000 asterisks', '*a '.repeat(10_000), /\S/),
	both('50,000 brackets', '['.repeat(50_000), /\S/),
	both('5,000 list levels', `${'- '.repeat(5000)}a`, /\S/),
	both('10,000 backticks', '`a '.repeat(10_000), /\S/),
	both('5,000 openings of a tag', '<a '.repeat(5000), /\S/),
	both('1,000 braces', '{#if a}'.repeat(1000), /\S/),
	both('20,000 underlines', '_'.repeat(20_000), /\S/)
].map((input) => ({ kind: 'Markdown beyond all measure', ...input }));

/** Each rests on the one before; the first on a figure that is not there. */
const chain = (number: number) =>
	Array.from(
		{ length: number },
		(_, i) =>
			`  - { id: c${i}, title: C, note: C., kind: share-of, whole: ${i === 0 ? 'harbour#nothing' : `check#c${i - 1}`}, share: harbour#post-share }\n`
	).join('');
const chained = edits('checks beyond all measure', CHECKS, [
	[
		'20,000 in a row on nothing',
		'plots:\n',
		`${chain(20_000)}plots:\n`,
		/no figure "harbour#nothing"/,
		{ on: '- { id: c0,' }
	],
	[
		'20,000 in a circle',
		'plots:\n',
		`${chain(20_000).replace('harbour#nothing', 'check#c19999')}plots:\n`,
		/rests on itself/,
		{ on: '- { id: c1,' }
	]
]);

export const sizes: WrongInput[] = [...yaml, ...markdown, ...chained];
