import type { Library } from '../../src/lib/library/library.ts';
import { layOutSite } from '../lay-out-site.ts';
import { bend, perDocument, type Growth } from './growth.ts';
import { writeCopies } from './made/write-copies.ts';
import { documentWithMost } from './read-sound-library.ts';
import { say, type Row } from './report.ts';

/** What building costs in time and memory, for made libraries of `sizes` texts with the most notes. */
export async function measureBuilds(
	folder: string,
	library: Library,
	sizes: readonly [number, number, number]
): Promise<Row[]> {
	const model = documentWithMost(library, ({ annotations }) => annotations.length);
	const rows: Row[] = [];
	const cost = async (size: number): Promise<Growth> => {
		await writeCopies(folder, model, size, library.codebook);
		const texts = Array.from({ length: size }, (_, i) => `/documents/copy-${i + 1}/` as const);
		const files = texts.map((text) => `${text}annotations.jsonld` as const);
		// The desk shows all figures of all texts on one page, and every pair of texts on one of its own:
		// that is no page a document, so it is left out here.
		const site = await layOutSite(folder, folder, ['/', '/about/', ...texts, ...files]);
		const { milliseconds, megabytes } = await site.build();
		rows.push(
			say(
				`building ${size} documents`,
				`${(milliseconds / 1000).toFixed(1)} s, ${megabytes.toFixed(0)} MB`,
				size === 1000 ? '< 1,500 MB' : undefined
			)
		);
		return { size, milliseconds };
	};
	const [few, some, many] = [await cost(sizes[0]), await cost(sizes[1]), await cost(sizes[2])];
	return [
		...rows,
		say(
			`… each document beyond the first ${sizes[0]}`,
			`${perDocument(few, many).toFixed(1)} ms`,
			'≤ 20 ms'
		),
		say('… second half : first half', `${bend([few, some, many]).toFixed(2)} ×`, 'about 1 ×')
	];
}
