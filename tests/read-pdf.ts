import { execFileSync } from 'node:child_process';

/** Whether poppler’s `pdftotext` is there; without it no print can be read back. */
export const canReadPdf = (() => {
	try {
		execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
})();

/** A part of each page, in points (1/72 inch) from its top left corner. */
interface Crop {
	width: number;
	height: number;
}

/** The words of a PDF page by page, in the order in which they were set; of a part of each page, where one is given. */
export function readPdf(pdf: Uint8Array, crop?: Crop): string[] {
	const part = crop
		? [
				'-x',
				'0',
				'-y',
				'0',
				'-W',
				String(Math.floor(crop.width)),
				'-H',
				String(Math.floor(crop.height))
			]
		: [];
	return execFileSync('pdftotext', ['-raw', ...part, '-', '-'], { input: pdf })
		.toString()
		.split('\f')
		.filter((page) => page.trim());
}

/** How many pages a PDF has. */
export const pagesOf = (pdf: Uint8Array): number =>
	Buffer.from(pdf)
		.toString('latin1')
		.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** Words without white space and without the joiner before a number: a line of print may break anywhere. */
export const squeeze = (words: string): string => words.replace(/[\s\u2060\u00ad]+/g, '');

/** What may not be on paper: words of the shell and of a page’s own controls, squeezed. */
export const INTERFACE = ['Allpapers', 'TextsEvidence', 'Skiptothecontent', 'keepsnothingaboutyou'];
