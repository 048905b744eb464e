import { parseRound, type RoundOfReading } from '../annotation/reading.ts';
import type { Problem } from '../source/problem.ts';
import type { Files } from './files.ts';

const FOLDER = 'docs/readings';

/** Reads docs/readings/round-<number>.tsv: what readers gave to the notes, in the order of the names. */
export function readReadings(files: Files): { readings: RoundOfReading[]; problems: Problem[] } {
	const parsed = files.list(FOLDER, '.tsv').map((name) => {
		const { file, text, problems } = files.text(`${FOLDER}/${name}.tsv`);
		if (text === undefined) return { rounds: [], problems };
		return parseRound(file, text, name.replace(/^round-/, ''));
	});
	return {
		readings: parsed.flatMap(({ rounds }) => rounds),
		problems: parsed.flatMap(({ problems }) => problems)
	};
}
