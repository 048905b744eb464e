/** What a library of `size` documents cost. */
export interface Growth {
	size: number;
	milliseconds: number;
}

/** Milliseconds for each document that `b` has more than `a`. */
export const perDocument = (a: Growth, b: Growth): number =>
	(b.milliseconds - a.milliseconds) / (b.size - a.size);

/** How much more a document costs in the second half than in the first, of three sizes: 1 is linear. */
export const bend = ([first, middle, last]: readonly [Growth, Growth, Growth]): number =>
	perDocument(middle, last) / perDocument(first, middle);
