import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The sound library that every input changes in one place. */
export const SOUND = fileURLToPath(new URL('library', import.meta.url));

/**
 * What stands in the place of a file: other content; `undefined`: nothing; `fifo` and `folder`: something of that name that is
 * no file; `link`: a link to nothing.
 */
export type Content = string | Uint8Array | undefined | { is: 'fifo' | 'folder' | 'link' };

/** A change that makes the library wrong, and what has to be said of it. */
export interface WrongInput {
	/** Of one kind there are ten at most. */
	kind: string;
	name: string;
	/** The field that is wrong, where the input was made from one. */
	field?: string;
	/** By path below the library. */
	changes: Record<string, Content>;
	/** The file that has to be named, and the lines of which one has to be; without lines any will do. */
	file: string | RegExp;
	lines?: readonly number[];
	what: RegExp;
	remedy?: RegExp;
}

/** A change that leaves the library sound. */
export type Control = Pick<WrongInput, 'name' | 'changes'>;

export const soundText = (file: string): string => readFileSync(`${SOUND}/${file}`, 'utf8');

/** The line, from 1, on which `offset` stands. */
export const lineAt = (text: string, offset: number): number =>
	text.slice(0, offset).split('\n').length;

/** The first place at which two texts differ. */
export function firstDifference(a: string, b: string): number {
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	return at;
}

/** Where words stand that a case names. @throws where they don’t: the case would try nothing */
export function placeOf(words: string, text: string, file: string): number {
	const at = text.indexOf(words);
	if (at === -1) throw new Error(`${file} does not hold ${JSON.stringify(words)}.`);
	return at;
}

/** `text` with `to` in the place of the first `from`. */
export function replaceOnce(text: string, from: string, to: string, file: string): string {
	const at = placeOf(from, text, file);
	return text.slice(0, at) + to + text.slice(at + from.length);
}

interface More {
	/** Words of the line, in the changed file, that has to be named; by default it is the first that differs. */
	on?: string;
	/** The file that has to be named, if it is not the changed one. */
	in?: string;
	remedy?: RegExp;
	/** Further changes: file, from, to. */
	also?: readonly (readonly [file: string, from: string, to: string])[];
}

/** name, words of the file and what stands there instead, then what has to be said */
export type Row = readonly [name: string, from: string, to: string, what: RegExp, more?: More];

/** Wrong inputs of one kind: each row changes a few words of `file`. */
export const edits = (kind: string, file: string, rows: readonly Row[]): WrongInput[] =>
	rows.map(([name, from, to, what, { on, in: named = file, remedy, also = [] } = {}]) => {
		const texts = new Map<string, string>();
		for (const [path, before, after] of [[file, from, to] as const, ...also]) {
			texts.set(path, replaceOnce(texts.get(path) ?? soundText(path), before, after, path));
		}
		const sound = soundText(named);
		const changed = texts.get(named) ?? sound;
		const at = on === undefined ? firstDifference(changed, sound) : placeOf(on, changed, named);
		return {
			kind,
			name,
			changes: Object.fromEntries(texts),
			file: named,
			lines: [lineAt(changed, at)],
			what,
			...(remedy && { remedy })
		};
	});
