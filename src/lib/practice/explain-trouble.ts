/** Why the browser would not save, in a reader’s words, and what to do. */
export function explainTrouble(error: unknown): string {
	const name = error instanceof Error ? error.name : '';
	const why =
		name === 'QuotaExceededError'
			? 'There is no room left on this device.'
			: name === 'SecurityError' || name === 'NotAllowedError' || name === 'TypeError'
				? 'This browser allows pages no storage, as in some private windows.'
				: 'This browser would not save.';
	return `${why} Your work is on this page only: save it as a file before you leave.`;
}
