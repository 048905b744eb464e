import type { AnchoredAnnotation } from './annotation.ts';

type Anchored = Pick<AnchoredAnnotation, 'positions'>;

/** Whether two notes of one text mark some of the same words; or a note and a telling of a claim. */
export const shareWords = ({ positions }: Anchored, other: Anchored): boolean =>
	positions.some(({ start, end }) =>
		other.positions.some((position) => start < position.end && position.start < end)
	);
