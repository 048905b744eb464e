import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { TextFile } from './files.ts';

/**
 * Reads a UTF-8 text with LF line endings. Anything else is refused rather than repaired, because a
 * repair could change a printed text unseen: other encodings, a byte order mark, CR, an empty file. Only a text `asFound`,
 * such as the source of a document, may end its lines with CR too.
 */
export async function readText(
	root: string,
	path: string,
	asFound = path.endsWith('.txt')
): Promise<TextFile> {
	const file = relative(root, path);
	const problem = (line: number, what: string, remedy: string): TextFile => ({
		file,
		problems: [{ file, line, what, remedy }]
	});
	let bytes: Buffer;
	try {
		bytes = await readFile(path);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ENOENT'
			? problem(1, 'The file is missing.', 'Add the file, or remove what belongs to it.')
			: problem(
					1,
					'The file cannot be read: whoever runs this may not open it.',
					`Give yourself the right to read it: chmod u+r ${file}.`
				);
	}
	if (bytes.length === 0) {
		return problem(1, 'The file is empty.', 'Fill it (CONTRIBUTING.md shows how) or delete it.');
	}
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return problem(
			lineOfFirstBadByte(bytes),
			'The bytes on this line are not UTF-8.',
			'Save the file as UTF-8; it looks like Windows-1252, Latin-1 or UTF-16.'
		);
	}
	if (text.startsWith('\uFEFF')) {
		return problem(1, 'The file begins with a byte order mark.', 'Save it as UTF-8 without BOM.');
	}
	const zero = text.indexOf('\0');
	if (zero !== -1) {
		const line = text.slice(0, zero).split('\n').length;
		return problem(
			line,
			'The line holds a zero byte; this looks like UTF-16.',
			'Save it as UTF-8.'
		);
	}
	const carriageReturn = text.indexOf('\r');
	if (carriageReturn !== -1 && !asFound) {
		const line = text.slice(0, carriageReturn).split('\n').length;
		return problem(
			line,
			'The line ends with a carriage return (CRLF).',
			'Save the file with LF line endings.'
		);
	}
	return { file, text, problems: [] };
}

function lineOfFirstBadByte(bytes: Buffer): number {
	let line = 1;
	let start = 0;
	for (let end = bytes.indexOf(10); ; end = bytes.indexOf(10, start)) {
		const slice = bytes.subarray(start, end === -1 ? bytes.length : end);
		try {
			new TextDecoder('utf-8', { fatal: true }).decode(slice);
		} catch {
			return line;
		}
		if (end === -1) return line;
		start = end + 1;
		line++;
	}
}
