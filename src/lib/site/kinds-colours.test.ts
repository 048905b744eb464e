import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
	chromaOf,
	contrastBetween,
	distanceBetween,
	readColour,
	seenWith,
	SIGHTS,
	type Triple
} from './colour-distance.ts';

const kinds = await readFile('src/lib/site/kinds.css', 'utf8');
const tokens = await readFile('src/lib/site/tokens.css', 'utf8');

/** A colour by name, `--blue`, in the light theme and in the dark one; what stands first, for screens. */
function themed(name: string): [light: Triple, dark: Triple] {
	const [, light, dark] =
		new RegExp(`^\\t${name}: light-dark\\((#[\\da-f]+), (#[\\da-f]+)\\);$`, 'm').exec(tokens) ?? [];
	if (!light || !dark) throw new Error(`tokens.css has no \`${name}: light-dark(…, …);\`.`);
	return [readColour(light), readColour(dark)];
}

/** Each kind that has a block, with its colours. */
const coloured = Array.from(
	kinds.matchAll(/^\[data-kind='([a-z0-9-]+)'\] \{\n\t--kind: var\((--[a-z]+)\);$/gm),
	([, kind = '', name = '']) => ({ kind, colours: themed(name) })
);
const pairs = coloured.flatMap((one, index) =>
	coloured.slice(index + 1).map((other) => [one, other] as const)
);
const papers = ['--ground', '--sheet'].map((name) => ({ name, colours: themed(name) }));

const percent = async (file: string, declared: RegExp) =>
	Number(declared.exec(await readFile(`src/lib/reader/${file}`, 'utf8'))?.[1]) / 100;
const voiceShade = await percent('Reading.svelte', /--voice-shade: (\d+)%/);
const tint = await percent('MarkedText.svelte', /var\(--tint, (\d+)%\)/);
/** What the numbers of notes can stand on, and how much of it: the shade of a voice, the tint of a passage of the first reading. */
const shades = [
	...Array.from(
		kinds.matchAll(/^\[data-voice='([a-z-]+)'\] \{\n\t--voice: (.+);$/gm),
		([, voice = '', colour = '']) => ({
			name: `the shade of ${voice}`,
			colours: /^var/.test(colour)
				? themed(colour.slice(4, -1))
				: (colour.match(/#[\da-f]+/g) ?? []).map(readColour),
			share: voiceShade
		})
	),
	...coloured.map(({ kind, colours }) => ({ name: `the tint of ${kind}`, colours, share: tint }))
];

/** A colour over a paper, as a browser lays it: in sRGB as it is coded. */
function shadeWith(paper: Triple, colour: Triple | undefined, share: number): Triple {
	const coded = (value: number) =>
		value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
	const channel = (place: 0 | 1 | 2) => {
		const mixed = coded(paper[place]) * (1 - share) + coded(colour?.[place] ?? 0) * share;
		return `0${Math.round(mixed * 255).toString(16)}`.slice(-2);
	};
	return readColour(`#${channel(0)}${channel(1)}${channel(2)}`);
}

/** Least distance in OKLab. */
const APART = 0.06;
/** Least chroma in OKLCH. */
const COLOURFUL = 0.06;
/** Least contrast of letters (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;

describe.each([
	['light', 0],
	['dark', 1]
] as const)('colours of kinds, %s', (_, theme) => {
	it('are one for each kind', () => {
		expect(coloured.length).toBeGreaterThan(1);
		expect(coloured).toHaveLength(kinds.match(/^\[data-kind=/gm)?.length ?? 0);
	});

	it.each(SIGHTS)('are apart, any two: %s', (sight) => {
		const close = pairs.flatMap(([one, other]) => {
			const [a, b] = [one, other].map(({ colours }) => seenWith(sight, colours[theme]));
			const distance = a && b ? distanceBetween(a, b) : 0;
			return distance < APART ? [`${one.kind}, ${other.kind}: ${distance.toFixed(3)}`] : [];
		});
		expect(close).toEqual([]);
	});

	it('are no greys, but for one', () => {
		const grey = coloured.filter(({ colours }) => chromaOf(colours[theme]) < COLOURFUL);
		expect(grey.length, grey.map(({ kind }) => kind).join()).toBeLessThanOrEqual(1);
	});

	it.each(shades)('can be read on $name', ({ colours: shade, share }) => {
		const sheet = themed('--sheet')[theme];
		const pale = coloured.flatMap(({ kind, colours }) => {
			const under = shadeWith(sheet, shade[theme], share);
			const contrast = contrastBetween(colours[theme], under);
			return contrast < READABLE ? [`${kind}: ${contrast.toFixed(2)}`] : [];
		});
		expect(pale).toEqual([]);
	});

	it.each(papers)('can be read on $name', ({ colours: paper }) => {
		const pale = coloured.flatMap(({ kind, colours }) => {
			const contrast = contrastBetween(colours[theme], paper[theme]);
			return contrast < READABLE ? [`${kind}: ${contrast.toFixed(2)}`] : [];
		});
		expect(pale).toEqual([]);
	});
});
