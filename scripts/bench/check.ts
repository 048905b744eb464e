import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { mutations } from '../../tests/wrong-inputs/all-inputs.ts';
import { Trial } from '../../tests/wrong-inputs/try-input.ts';
import { writeLongText } from './made/write-long-text.ts';
import { median } from './median.ts';
import { readSoundLibrary } from './read-sound-library.ts';
import { formatRatio, say, type Row } from './report.ts';

const RUNS = 5;

/** What asking costs: the command on the project’s own library, the wrong inputs of the tests, texts of one and ten megabytes. */
export async function measureCheck(folder: string): Promise<Row[]> {
	const command = await timed(RUNS, () =>
		promisify(execFile)(process.execPath, ['scripts/check.ts'])
	);
	const rows = [
		say('npm run check on the texts', `${(command / 1000).toFixed(2)} s`, 'about 1.5 s')
	];
	const trial = new Trial();
	const tried = await timed(1, async () => {
		for (const input of mutations) await trial.try(input);
	});
	trial.remove();
	rows.push(
		say(`${mutations.length} mutations`, `${(tried / 1000).toFixed(1)} s`, 'about a minute')
	);
	const [small, large] = [await readLong(folder, 1), await readLong(folder, 10)];
	const ratio = formatRatio({ is: large, against: small, unit: 'ms' });
	return [...rows, say('reading a text of 10 MB : of 1 MB', ratio, '≤ 12 ×')];
}

/** Milliseconds to read a library with a text of so many megabytes. */
async function readLong(folder: string, megabytes: number): Promise<number> {
	await writeLongText(folder, megabytes);
	return timed(3, () => readSoundLibrary(folder));
}

async function timed(runs: number, run: () => Promise<unknown>): Promise<number> {
	const times: number[] = [];
	for (let i = 0; i < runs; i++) {
		const start = performance.now();
		await run();
		times.push(performance.now() - start);
	}
	return median(times);
}
