import type { Library } from '../../src/lib/library/library.ts';
import { readChecks } from '../../src/lib/library/read-checks.ts';
import { readClaims } from '../../src/lib/library/read-claims.ts';
import { readFiles } from '../../src/lib/library/read-files.server.ts';
import { bend, type Growth } from './growth.ts';
import { writeCopiedEvidence } from './made/write-copied-evidence.ts';
import { writeCopies } from './made/write-copies.ts';
import { median } from './median.ts';
import { documentWithMost, readSoundLibrary } from './read-sound-library.ts';
import { say, type Row } from './report.ts';

const RUNS = 5;

/** Checks and claims, read, anchored and computed, for made libraries of `sizes` texts with the most figures. */
export async function measureEvidence(
	folder: string,
	library: Library,
	sizes: readonly [number, number, number]
): Promise<Row[]> {
	const model = documentWithMost(library, ({ annotations }) =>
		annotations.reduce((sum, { quantities }) => sum + quantities.length, 0)
	);
	const rows: Row[] = [];
	const cost = async (size: number): Promise<Growth> => {
		await writeCopies(folder, model, size, library.codebook);
		await writeCopiedEvidence(folder, model.slug, size);
		const { documents, codebook, claims, checks } = await readSoundLibrary(folder);
		const times: number[] = [];
		for (let run = 0; run < RUNS; run++) {
			const start = performance.now();
			const files = await readFiles(folder);
			readClaims(files, documents, codebook);
			readChecks(files, documents, codebook);
			times.push(performance.now() - start);
		}
		const milliseconds = median(times);
		rows.push(
			say(
				`${checks.length} checks and ${claims.length} claims of ${size} documents`,
				`${(milliseconds / size).toFixed(2)} ms a document`,
				'≤ 2 ms'
			)
		);
		return { size, milliseconds };
	};
	const costs = [await cost(sizes[0]), await cost(sizes[1]), await cost(sizes[2])] as const;
	return [...rows, say('… second half : first half', `${bend(costs).toFixed(2)} ×`, 'about 1 ×')];
}
