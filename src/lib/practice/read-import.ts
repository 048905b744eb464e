import { placesOf } from '../annotation/work/unit.ts';
import type { ReadWork } from '../annotation/work/work.ts';
import type { Later } from './later.ts';
import type { PreparedText } from './text-to-code.ts';

/** Works have 30 to 80 kB; the largest that could be, a long text of one’s own with a reason everywhere, has a tenth of this. */
const LARGEST = 10_000_000;

/** A file that a reader chose → the work in it, or what is wrong. Nothing is kept by this. */
export async function readFile(file: File, { fromCollection }: Later): Promise<ReadWork> {
	if (file.size > LARGEST) {
		const megabytes = Math.round(file.size / 1e6);
		return {
			problems: [
				`This file has ${megabytes} MB; a saved work has far less than ${LARGEST / 1e6}. Choose the file that this site saved, such as who-says-so-….json.`
			]
		};
	}
	const text = await file.text();
	if (/^\s*W1\./.test(text))
		return { problems: ['This file holds a line. Paste the line instead.'] };
	let given: unknown;
	try {
		given = JSON.parse(text);
	} catch {
		return {
			problems: [
				'This file is no JSON, or only the beginning of it: it may have been cut on the way. Fetch it once more from where it was saved; tables and texts to read cannot be read in again.'
			]
		};
	}
	return fromCollection(given);
}

/** A line → the work in it, if it is one of these texts; where it is another one, whose. */
export function readPasted(
	line: string,
	texts: readonly PreparedText[],
	{ readLine, unpack }: Later
): ReadWork | { slug: string } {
	const read = readLine(line);
	if ('problems' in read) return read;
	const { slug } = read.packed;
	const text = texts.find((one) => one.slug === slug);
	if (!text) return { slug };
	return unpack(read.packed, {
		slug,
		sha256: text.sha256,
		places: placesOf(text.projection, text.units)
	});
}
