import type { Problem } from '../source/problem.ts';

/** The scales of a reader’s card, each from 1 to 5. */
export const SCALES = ['specific', 'true', 'checkable', 'fair', 'teaches'] as const;
export type Scale = (typeof SCALES)[number];

const COLUMNS = ['note', 'edition', 'kind', 'reader', ...SCALES, 'weakest'];

/** What readers gave to the notes of one edition in one round: means of all their cards. */
export interface RoundOfReading {
	/** Such as “1”. */
	round: string;
	/** Such as “second”. */
	edition: string;
	/** How many notes were read. */
	notes: number;
	means: Record<Scale, number>;
	/** Of all marks on all scales. */
	mean: number;
}

interface Card {
	note: string;
	edition: string;
	marks: Record<Scale, number>;
}

/**
 * Parses docs/readings/round-<round>.tsv: a header, then a card a line, tab-separated, unquoted. The editions stand in the
 * order of their names.
 */
export function parseRound(
	file: string,
	text: string,
	round: string
): { rounds: RoundOfReading[]; problems: Problem[] } {
	const [header, ...lines] = text.replace(/\n$/, '').split('\n');
	if (header !== COLUMNS.join('\t')) {
		const what = `The columns are not ${COLUMNS.join(', ')}.`;
		return {
			rounds: [],
			problems: [{ file, line: 1, what, remedy: 'Put the header line right.' }]
		};
	}
	const problems: Problem[] = [];
	const cards = lines.map((line, index): Card => {
		const cells = line.split('\t');
		const [note = '', edition = '', , , ...marks] = cells;
		const given = marks.slice(0, SCALES.length);
		if (cells.length !== COLUMNS.length || !given.every((mark) => /^[1-5]$/.test(mark))) {
			problems.push({
				file,
				line: index + 2,
				what: `The card has ${cells.length} cells, of which ${given.join(', ')} should be marks.`,
				remedy: `A card has ${COLUMNS.length} cells; a mark is a whole number from 1 to 5.`
			});
		}
		const byScale = SCALES.map((scale, place) => [scale, Number(given[place])]);
		return { note, edition, marks: Object.fromEntries(byScale) as Record<Scale, number> };
	});
	const editions = [...Map.groupBy(cards, ({ edition }) => edition)].sort(([a], [b]) =>
		a.localeCompare(b)
	);
	return {
		rounds: editions.map(([edition, own]) => {
			const means = Object.fromEntries(
				SCALES.map((scale) => [scale, mean(own.map(({ marks }) => marks[scale]))])
			) as Record<Scale, number>;
			return {
				round,
				edition,
				notes: new Set(own.map(({ note }) => note)).size,
				means,
				// Each card has a mark on each scale, so the mean of means is that of all marks.
				mean: mean(Object.values(means))
			};
		}),
		problems
	};
}

const mean = (numbers: readonly number[]) =>
	numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
