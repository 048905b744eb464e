/** Pixels that a plot is drawn for, so that its letters keep their size: in a column, and on a phone. Which is shown, Plot.svelte says. */
export const WIDE = 640;
export const NARROW = 320;

/** How many characters of a plot’s letters stand in so many pixels, rather too few than too many. */
export const charsIn = (pixels: number): number => Math.floor(pixels / 6.6);
