const months =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** `2023-08-01` → `1 August 2023`; other words stay as they are. */
export function formatDate(date: string): string {
	const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
	return parts ? `${Number(parts[3])} ${months[Number(parts[2]) - 1]} ${parts[1]}` : date;
}

/** `1 note`, `2 notes`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
	return `${number.toLocaleString('en')} ${number === 1 ? singular : plural}`;
}
