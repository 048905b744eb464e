/**
 * Cuts the two families down to the characters and weights that the pages use, and writes them to
 * src/lib/site/fonts/. Run by hand (`npm run fonts`) when a text brings a new character; a test in
 * tests/ says when that is. Characters that the families don't have (Chinese) fall back to the device.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { CHARACTERS } from '../src/lib/site/fonts/characters.ts';

const faces = [
	['source-serif-4', 'normal', 'serif'],
	['source-sans-3', 'normal', 'sans']
] as const;

for (const [family, style, name] of faces) {
	const source = `node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-${style}.woff2`;
	const subset = await subsetFont(await readFile(source), CHARACTERS, {
		targetFormat: 'woff2',
		variationAxes: { wght: { min: 400, max: 700 } }
	});
	await writeFile(`src/lib/site/fonts/${name}.woff2`, subset);
	console.log(name, subset.length);
}
