import { randomFrom, shuffled } from '../random.ts';
import { firstDifference, lineAt, soundText, type WrongInput } from './wrong-input.ts';

const TEXTS = ['harbour', 'letter', 'quay'];
const CODINGS = ['settled', 'coder-a', 'coder-b'];
const EACH = 8;

/** Where the text begins in documents/<slug>.md. */
const bodyOf = (md: string) => md.indexOf('\n---\n') + 5;

/** Letters and digits of a text, each as a change of one of them. */
function slips(file: string, from: number): { changed: string; at: number }[] {
	const text = soundText(file);
	return Array.from(text.slice(from).matchAll(/[a-z0-9]/g), ({ index, 0: sign }) => {
		const at = from + index;
		const other = /\d/.test(sign) ? String((Number(sign) + 1) % 10) : sign === 'q' ? 'z' : 'q';
		return { changed: text.slice(0, at) + other + text.slice(at + 1), at };
	});
}

function slipsIn(kind: string, ending: 'md' | 'txt', random: () => number): WrongInput[] {
	const all = TEXTS.flatMap((slug) => {
		const file = `documents/${slug}.${ending}`;
		const from = ending === 'md' ? bodyOf(soundText(file)) : 0;
		return slips(file, from).map((slip) => ({ slug, file, ...slip }));
	});
	return shuffled(all, random)
		.slice(0, EACH)
		.map(({ slug, file, changed, at }) => ({
			kind,
			name: `${file}, character ${at}`,
			changes: { [file]: changed },
			file: new RegExp(`^documents/${slug}\\.(md|txt)$`),
			what: /\S/
		}));
}

/** A change of the lines of a coding, the header left alone; `place` is that of one of them. */
interface LineOperator {
	kind: string;
	change(lines: string[], place: number): string[];
}

const cells = (line: string) => line.split('\t');
const swapCell = (line: string, column: number, cell: string) =>
	cells(line).with(column, cell).join('\t');

const LINES: LineOperator[] = [
	{ kind: 'a line of a coding is left out', change: (lines, place) => lines.toSpliced(place, 1) },
	{
		kind: 'a line of a coding stands twice',
		change: (lines, place) => lines.toSpliced(place, 0, lines[place] ?? '')
	},
	{
		kind: 'two lines of a coding change places',
		change: (lines, place) => lines.toSpliced(place, 2, lines[place + 1] ?? '', lines[place] ?? '')
	},
	{
		kind: 'a code is none',
		change: (lines, place) => lines.with(place, swapCell(lines[place] ?? '', 2 + (place % 5), 'x'))
	},
	{
		kind: 'a tab of a coding is a space',
		change: (lines, place) => lines.with(place, (lines[place] ?? '').replace('\t', ' '))
	},
	{
		kind: 'a line of a coding names no text',
		change: (lines, place) =>
			lines.with(
				place,
				(lines[place] ?? '').replace(/^\w/, (letter) => `${letter}${letter}`)
			)
	}
];

function mutateCodings(random: () => number): WrongInput[] {
	return LINES.flatMap(({ kind, change }) => {
		const all = CODINGS.flatMap((name) => {
			const file = `annotations/coding/${name}.tsv`;
			const [header = '', ...lines] = soundText(file).replace(/\n$/, '').split('\n');
			// The last line of a text has none after it to change places with.
			const textOf = (line = '') => line.slice(0, line.indexOf('\t'));
			return lines.flatMap((line, place) =>
				textOf(line) === textOf(lines[place + 1]) ? [{ file, header, lines, place }] : []
			);
		});
		return shuffled(all, random)
			.slice(0, 6)
			.map(({ file, header, lines, place }): WrongInput => {
				const changed = `${[header, ...change(lines, place)].join('\n')}\n`;
				const line = lineAt(changed, firstDifference(changed, soundText(file)));
				return {
					kind,
					name: `${file}, line ${place + 2}`,
					changes: { [file]: changed },
					file,
					// Of a line that is gone or moved, the next one is out of order; of the last of a text, the first line tells.
					lines: [line, line + 1, place + 2, 1],
					what: /\S/
				};
			});
	});
}

/** None of `known` again. */
export const mutateTexts = (seed: number, known: ReadonlySet<string>): WrongInput[] => {
	const random = randomFrom(seed);
	return [
		...slipsIn('a character of the Markdown is another', 'md', random),
		...slipsIn('a character of the source is another', 'txt', random),
		...mutateCodings(random)
	].filter(({ changes }) => !known.has(String(Object.values(changes)[0])));
};
