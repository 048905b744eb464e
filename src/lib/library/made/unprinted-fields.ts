/**
 * For tests: of everything that an editor can write on a page, what the page does not print. `made` builds the page of what
 * `say` gives for the name of each field; `print` prints it.
 */
export function unprintedFields<Page>(
	made: (say: (field: string) => string) => Page,
	print: (page: Page) => string
): { fields: number; unprinted: string[] } {
	const fields: string[] = [];
	const html = print(
		made((field) => {
			fields.push(field);
			return `«${field}»`;
		})
	);
	return {
		fields: fields.length,
		unprinted: fields.filter((field) => !html.includes(`«${field}»`))
	};
}
