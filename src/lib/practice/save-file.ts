/** Hands a file to the reader. Nothing travels: the address is one of the page’s own memory. */
export function saveFile(name: string, content: string, type: string): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const anchor = document.createElement('a');
	anchor.href = address;
	anchor.download = name;
	anchor.click();
	// Some browsers begin to read only later.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
