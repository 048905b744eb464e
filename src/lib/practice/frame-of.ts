import type { Frame } from '../annotation/work/compare.ts';
import type { Codes } from './text-to-code.ts';
import type { WorkInHand } from './work-in-hand.svelte.ts';

/** What counts when a work is laid beside the key. */
export const frameOf = ({ header }: WorkInHand, { kinds }: Codes): Frame => ({
	part: header.part,
	kinds: kinds.map(({ id }) => id)
});
