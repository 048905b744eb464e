/**
 * Adds a classic script to the page and resolves with what it leaves there (`found`); from a disk nothing can be fetched, and
 * modules do not run. Asked again, it is there already; where it cannot be loaded, `problem` is what the reader is told.
 */
export function addScript<T>(
	href: string,
	found: () => T | undefined,
	problem: string
): Promise<T> {
	const known = found();
	if (known !== undefined) return Promise.resolve(known);
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = href;
		const end = () => {
			const left = found();
			if (left !== undefined) return resolve(left);
			script.remove();
			reject(new Error(problem));
		};
		script.onload = end;
		script.onerror = end;
		document.head.append(script);
	});
}
