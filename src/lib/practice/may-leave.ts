import type { WorkInHand } from './work-in-hand.svelte.ts';

/** What is not saved is not thrown away by a slip: asks, where there is something to lose. */
export const mayLeave = (hand: WorkInHand | undefined): boolean =>
	!hand?.trouble || confirm('This work is not saved. Leave it all the same, and lose it?');
