import type { Answer } from './work.ts';

/** Whether two answers say the same, in whatever order their fields were written. */
export const isSameAnswer = (one: Answer, other: Answer): boolean =>
	JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));

function inOrder(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	const entries = Object.entries(value).filter(([, field]) => field !== undefined);
	return entries
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, field]) => [name, inOrder(field)]);
}
