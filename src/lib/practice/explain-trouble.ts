/** Why the browser would not save, in a reader’s words, and what to do. */
export const explainTrouble = (error: unknown): string =>
	`${whyRefused(error)} Your work is on this page only: save it as a file before you leave.`;

/** Why what was saved before cannot be had, in a reader’s words. */
export const explainUnread = (error: unknown): string =>
	`${whyRefused(error)} What was saved here before cannot be read now; nothing of it was changed.`;

function whyRefused(error: unknown): string {
	const name = error instanceof Error ? error.name : '';
	if (name === 'QuotaExceededError') return 'There is no room left on this device.';
	return ['SecurityError', 'NotAllowedError', 'TypeError'].includes(name)
		? 'This browser allows pages no storage, as in some private windows.'
		: 'This browser’s storage does not answer.';
}
