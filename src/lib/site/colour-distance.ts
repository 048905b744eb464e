/** Three numbers: red, green and blue of linear sRGB, each from 0 to 1, or the axes of another space. */
export type Triple = readonly [number, number, number];

type Matrix = readonly [Triple, Triple, Triple];

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
	const row = ([a, b, c]: Triple) => a * x + b * y + c * z;
	return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/**
 * A colour of CSS as linear sRGB, by the transfer function of IEC 61966-2-1.
 *
 * @param hex `#rgb` or `#rrggbb`
 * @throws RangeError if it is neither
 */
export function readColour(hex: string): Triple {
	const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(hex)?.[1];
	if (!digits) throw new RangeError(`"${hex}" is no colour such as #fff or #0661e1. Write it so.`);
	const size = digits.length / 3;
	const channel = (place: number) => {
		const part = digits.slice(place * size, (place + 1) * size);
		const value = parseInt(part.repeat(2 / size), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [channel(0), channel(1), channel(2)];
}

/**
 * What takes a colour of linear sRGB to what somebody sees who lacks one kind of cone. Machado, Oliveira and Fernandes, “A
 * Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE TVCG 15 (6), 2009, doi 10.1109/TVCG.2009.113:
 * their matrices of severity 1.
 */
const LACKING = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
} as const satisfies Record<string, Matrix>;

export type Sight = 'normal' | keyof typeof LACKING;

export const SIGHTS: readonly Sight[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];

/** A colour of linear sRGB as somebody of this sight sees it, in linear sRGB, cut to what a screen shows. */
export function seenWith(sight: Sight, colour: Triple): Triple {
	if (sight === 'normal') return colour;
	const [red, green, blue] = times(LACKING[sight], colour);
	const cut = (value: number) => Math.min(1, Math.max(0, value));
	return [cut(red), cut(green), cut(blue)];
}

/** To the responses of three kinds of cone, and from their cube roots to L, a and b; see `toOklab`. */
const TO_CONES: Matrix = [
	[0.4122214708, 0.5363325363, 0.0514459929],
	[0.2119034982, 0.6806995451, 0.1073969566],
	[0.0883024619, 0.2817188376, 0.6299787005]
];
const TO_LAB: Matrix = [
	[0.2104542553, 0.793617785, -0.0040720468],
	[1.9779984951, -2.428592205, 0.4505937099],
	[0.0259040371, 0.7827717662, -0.808675766]
];

/**
 * A colour of linear sRGB in OKLab: lightness from 0 to 1, a (green to red) and b (blue to yellow), each some −0.4 to 0.4.
 * Björn Ottosson, “A perceptual color space for image processing”, 2020, https://bottosson.github.io/posts/oklab/.
 */
export function toOklab(colour: Triple): Triple {
	const [long, medium, short] = times(TO_CONES, colour);
	return times(TO_LAB, [Math.cbrt(long), Math.cbrt(medium), Math.cbrt(short)]);
}

/** How far two colours of linear sRGB are apart in OKLab, by Euclid: black and white are 1 apart. */
export function distanceBetween(one: Triple, other: Triple): number {
	const [l, a, b] = toOklab(one);
	const [otherL, otherA, otherB] = toOklab(other);
	return Math.hypot(l - otherL, a - otherA, b - otherB);
}

/** How colourful a colour of linear sRGB is: its chroma in OKLCH, from 0 for grey to some 0.32. */
export function chromaOf(colour: Triple): number {
	const [, a, b] = toOklab(colour);
	return Math.hypot(a, b);
}

/** The contrast ratio of two colours of linear sRGB, from 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrastBetween(one: Triple, other: Triple): number {
	const luminance = ([red, green, blue]: Triple) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}
