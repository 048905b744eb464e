import { randomFrom } from './random.ts';

/** Sets of open notes, as one row of yes and no each: every note alone, then ten at random, from few notes to nearly all. */
export function openSets(notes: number): boolean[][] {
	const random = randomFrom(notes);
	const row = (isOpen: (index: number) => boolean) =>
		Array.from({ length: notes }, (_, i) => isOpen(i));
	return [
		...Array.from({ length: notes }, (_, note) => row((index) => index === note)),
		...Array.from({ length: 10 }, (_, share) => row(() => random() < (share + 0.5) / 10))
	];
}
