import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { WIDE } from './plot-widths.ts';

/** Plot draws into a document; while building there is no browser’s. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** A plot as an SVG that the page’s own styles reach: Plot’s style sheet is left out (and would be against the CSP). */
export function draw(label: string, options: Plot.PlotOptions): string {
	const svg = Plot.plot({ document: document as unknown as Document, width: WIDE, ...options });
	svg.querySelector('style')?.remove();
	// The picture has one name; its parts have none that a reader could use.
	for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
	svg.setAttribute('class', 'plot');
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-label', label);
	svg.removeAttribute('height');
	svg.removeAttribute('width');
	svg.removeAttribute('font-family');
	svg.setAttribute('font-size', '13');
	return svg.outerHTML;
}
