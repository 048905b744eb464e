/**
 * Ratios of one run on one machine (medians): how fast and how heavy a reading page is against the
 * same text without notes, and what building many costs. `npm run bench` builds first.
 */
import { resolve } from 'node:path';
import { formatProblems } from '../../src/lib/source/problem.ts';
import { readEvidence } from '../../src/lib/library/read-evidence.ts';
import { readLibrary } from '../../src/lib/library/read-library.server.ts';
import { readFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import { launch, median, paint, serve, switchKind } from './browser.ts';
import { build } from './build.ts';
import { deskScripts, measureBytes } from './bytes.ts';
import { blocksOf, writeCopiedEvidence, writeCopies, writeLong } from './made-libraries.ts';

const NOTES = 3000;
const SIZES = [100, 550, 1000];
const RUNS = 21;

const library = await readLibrary('.');
const { documents, codebook } = library;
const largest = [...documents.values()].reduce((a, b) =>
	b.annotations.length > a.annotations.length ? b : a
);
const rows: [string, string, string][] = [];
const row = (what: string, measured: string, wanted: string) => {
	rows.push([what, measured, wanted]);
	console.log(`${what}: ${measured} (wanted ${wanted})`);
};
const folder = (name: string) => resolve('.bench', name);

// Bytes
const bytes = await measureBytes('build', largest, library);
row('largest document: HTML + CSS, brotli', `${bytes.html} + ${bytes.css} bytes`, '–');
row(
	'… against text and notes as plain text',
	`${((bytes.html + bytes.css) / bytes.plain).toFixed(3)} ×`,
	'≤ 1.6 ×, better 1.35 ×'
);
row('script needed to read', '0 bytes', '0 bytes');
row('script offered, brotli', `${bytes.scriptOffered} bytes`, '≤ 5,000 bytes');
row('fonts, apart', `${bytes.fonts} bytes`, '–');

row('desk: script of any page, brotli', `${await deskScripts('build')} bytes`, '≤ 10,000 bytes');

// Painting
await writeLong(folder('long'), largest, NOTES, codebook!);
await build(folder('long'), ['/documents/long/']);
const long = (await readLibrary(folder('long'))).documents.get('long')!;
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The same text without notes, in three ways: the page as it is, but its text bare paragraphs without marks
 * and margin; nothing but the paragraphs, with the styles and the script of the page; the paragraphs
 * without any style.
 */
async function bare(page: string, blocks: string[]) {
	const html = await readFile(page, 'utf8');
	const paragraphs = blocks.map((block) => `<p>${escape(block)}</p>`).join('\n');
	const head = html.slice(0, html.indexOf('<body>'));
	const { document } = parseHTML(html);
	document.querySelector('.text')!.innerHTML = paragraphs;
	return {
		page: String(document),
		styled: `${head}<body><main><article>${paragraphs}</article></main></body></html>`,
		plain: `<!doctype html><meta charset="utf-8"><title>Bare</title>${paragraphs}`
	};
}
const browser = await launch();
for (const [name, site, slug, blocks] of [
	[
		`largest document (${largest.annotations.length} notes)`,
		'build',
		largest.slug,
		blocksOf(largest)
	],
	[`${NOTES.toLocaleString('en')} notes`, `${folder('long')}/build`, 'long', blocksOf(long)]
] as const) {
	const pages = await bare(`${site}/documents/${slug}/index.html`, blocks);
	const { url, server } = await serve(resolve(site), {
		'/bare/page.html': pages.page,
		'/bare/styled.html': pages.styled,
		'/bare/plain.html': pages.plain
	});
	const [full, page, styled, plain] = await paint(
		browser,
		[
			`${url}/documents/${slug}/`,
			`${url}/bare/page.html`,
			`${url}/bare/styled.html`,
			`${url}/bare/plain.html`
		],
		RUNS
	);
	const wanted = slug === 'long' ? '≤ 0.8 ×' : '≤ 1.15 ×';
	const compare = (what: string, a: number, b: number, wanted: string) =>
		row(
			`${name}: ${what}`,
			`${(a / b).toFixed(2)} × (${a.toFixed(0)} : ${b.toFixed(0)} ms)`,
			wanted
		);
	compare(
		'first screen painted, against the page with its text bare',
		full!.first,
		page!.first,
		wanted
	);
	compare('… against nothing but the text, same styles', full!.first, styled!.first, wanted);
	compare('… against nothing but the text, no styles', full!.first, plain!.first, '–');
	compare('… and parsed to the last note, against the page', full!.whole, page!.whole, wanted);
	compare('… against nothing but the text, same styles', full!.whole, styled!.whole, wanted);
	if (slug === 'long') {
		const time = await switchKind(browser, `${url}/documents/${slug}/`, 4, 7, 10);
		row(
			'switching a kind at 3,000 notes, 4× throttle: style and layout',
			`${time.toFixed(1)} ms`,
			'≤ 10 ms'
		);
	}
	server.close();
}
await browser.close();

// Building
const costs = [];
for (const size of SIZES) {
	await writeCopies(folder(`copies-${size}`), largest, size, codebook!);
	// The desk shows all figures of all texts on one page, and every pair of texts on one of its own:
	// that is no page a document, so it is left out here.
	const pages = Array.from({ length: size }, (_, i) => `/documents/copy-${i + 1}/`);
	const files = pages.map((page) => `${page}annotations.jsonld`);
	costs.push({
		size,
		...(await build(folder(`copies-${size}`), ['/', '/about/', ...pages, ...files]))
	});
	const { milliseconds, megabytes } = costs.at(-1)!;
	row(
		`building ${size} documents of that size`,
		`${(milliseconds / 1000).toFixed(1)} s, ${megabytes.toFixed(0)} MB`,
		size === 1000 ? '< 1,500 MB' : '–'
	);
}
const [first, middle, last] = costs;
const slope = (a: { size: number; milliseconds: number }, b: typeof a) =>
	(b.milliseconds - a.milliseconds) / (b.size - a.size);
row('… each page beyond the first hundred', `${slope(first!, last!).toFixed(1)} ms`, '≤ 20 ms');
row(
	'… linear: second half against first half',
	`${(slope(middle!, last!) / slope(first!, middle!)).toFixed(2)} ×`,
	'about 1 ×'
);

// Checks and claims: read, anchored and computed, for libraries of growing size
const figures = ({ annotations }: typeof largest) =>
	annotations.reduce((sum, { quantities }) => sum + quantities.length, 0);
const mostFigures = [...documents.values()].reduce((a, b) => (figures(b) > figures(a) ? b : a));
const spent = [];
for (const size of SIZES) {
	await writeCopies(folder('evidence'), mostFigures, size, codebook!);
	await writeCopiedEvidence(folder('evidence'), mostFigures, size);
	const made = await readLibrary(folder('evidence'));
	if (made.problems.length > 0) throw new Error(formatProblems(made.problems.slice(0, 5)));
	const times = [];
	for (let run = 0; run < 5; run++) {
		const start = performance.now();
		await readEvidence(folder('evidence'), made.documents, made.codebook!);
		times.push(performance.now() - start);
	}
	spent.push({ size, milliseconds: median(times) });
	const { checks, claims } = made.evidence!;
	row(
		`checks and claims of ${size} documents (${checks.length} and ${claims.length})`,
		`${(median(times) / size).toFixed(2)} ms a document`,
		'≤ 2 ms'
	);
}
row(
	'… linear: second half against first half',
	`${(slope(spent[1]!, spent[2]!) / slope(spent[0]!, spent[1]!)).toFixed(2)} ×`,
	'about 1 ×'
);

const widths = [0, 1, 2].map((column) => Math.max(...rows.map((cells) => cells[column]!.length)));
console.log(
	'\n' +
		rows
			.map((cells) => '| ' + cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ') + ' |')
			.join('\n')
);
