/** A stretch of two texts: in both, in the earlier alone, or in the later alone. */
export interface Run {
	kind: 'same' | 'gone' | 'new';
	text: string;
}

/** Words, and what stands between them; together they are the text. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[’'.,-][\p{L}\p{M}\p{N}]+)*%?|[^\p{L}\p{M}\p{N}]+/gu;
const isWord = (token: string) => /[\p{L}\p{N}]/u.test(token);

/** A word outweighs what stands between words, so that a comma never takes a word’s place. */
const weigh = (token: string) => (isWord(token) ? 4 : 1);

/** Texts of more pairs of tokens than this are not compared; that is about a thousand words beside a thousand. */
const MOST_PAIRS = 4_000_000;

/**
 * What two texts have in common, word by word, as runs in reading order: a longest common subsequence (Wagner and Fischer,
 * 1974) of words and of what stands between them. Without `gone` the runs are the later text, without `new` the earlier, to the
 * character. Time and room grow with the product of both lengths; past `MOST_PAIRS` all counts as changed.
 */
export function diffWords(earlier: string, later: string): Run[] {
	const a = earlier.match(TOKEN) ?? [];
	const b = later.match(TOKEN) ?? [];
	if (a.length * b.length > MOST_PAIRS) return joinRuns([gone(earlier), added(later)]);
	const width = b.length + 1;
	/** At `i * width + j` the weight that `a` from i on and `b` from j on have in common. */
	const common = new Uint32Array((a.length + 1) * width);
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--) {
			const here = i * width + j;
			common[here] =
				a[i] === b[j]
					? (common[here + width + 1] ?? 0) + weigh(a[i] ?? '')
					: Math.max(common[here + width] ?? 0, common[here + 1] ?? 0);
		}
	}
	const runs: Run[] = [];
	let [i, j] = [0, 0];
	while (i < a.length || j < b.length) {
		const [one = '', other = ''] = [a[i], b[j]];
		const here = i * width + j;
		if (i < a.length && j < b.length && one === other) {
			runs.push({ kind: 'same', text: one });
			i++;
			j++;
		} else if (i < a.length && (common[here + width] ?? 0) >= (common[here + 1] ?? 0)) {
			runs.push(gone(one));
			i++;
		} else if (j < b.length) {
			runs.push(added(other));
			j++;
		} else {
			runs.push(gone(one));
			i++;
		}
	}
	return joinRuns(withoutIslands(joinRuns(runs)));
}

/** How many words two texts have in common, by their runs. */
export const commonWords = (runs: readonly Run[]): number =>
	runs
		.filter(({ kind }) => kind === 'same')
		.reduce((sum, { text }) => sum + (text.match(TOKEN) ?? []).filter(isWord).length, 0);

const gone = (text: string): Run => ({ kind: 'gone', text });
const added = (text: string): Run => ({ kind: 'new', text });

/** A space or comma between two changes changes with them: otherwise each word would be marked by itself. */
const withoutIslands = (runs: readonly Run[]): Run[] =>
	runs.flatMap((run, index) =>
		run.kind === 'same' && !isWord(run.text) && index > 0 && index < runs.length - 1
			? [gone(run.text), added(run.text)]
			: run
	);

/** Between two runs that are the same, at most one that is gone and then one that is new. */
function joinRuns(runs: readonly Run[]): Run[] {
	const joined: Run[] = [];
	let [lost, won] = ['', ''];
	const flush = () => {
		if (lost) joined.push(gone(lost));
		if (won) joined.push(added(won));
		[lost, won] = ['', ''];
	};
	for (const { kind, text } of runs) {
		if (kind === 'gone') lost += text;
		else if (kind === 'new') won += text;
		else {
			flush();
			const last = joined.at(-1);
			if (last?.kind === 'same') last.text += text;
			else joined.push({ kind, text });
		}
	}
	flush();
	return joined;
}
