/** In how many days a part that was missed is offered again: what is learnt fades within weeks. */
export const AGAIN_AFTER = 14;

/** A day `days` after `from`, as 2026-08-01, by the calendar of the device. */
export function dayAfter(from: Date, days: number): string {
	const day = new Date(from.getFullYear(), from.getMonth(), from.getDate() + days);
	const two = (number: number) => String(number).padStart(2, '0');
	return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
