/**
 * Where a reader reports an error in `what`, such as the title of a note, which is published at `address`. A page is asked with
 * the address as its query `about`; a mail has it in its text.
 */
export function reportLink(contact: string, address: string, what: string): string {
	if (contact.startsWith('mailto:')) {
		const subject = encodeURIComponent(`An error in “${what}”`);
		return `${contact}?subject=${subject}&body=${encodeURIComponent(`${address}\n\n`)}`;
	}
	const joined = contact.includes('?') ? '&' : '?';
	return `${contact}${joined}about=${encodeURIComponent(address)}`;
}
