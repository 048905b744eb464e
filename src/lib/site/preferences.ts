/**
 * Keeps theme and size of type on this device. A classic script in the head: it puts the stored
 * choice on `<html>` before anything is painted, and listens for another one.
 */
{
	const root = document.documentElement;
	const names = ['theme', 'size'];

	// Storage can be forbidden; then the choice lasts as long as the page.
	const stored = (name: string) => {
		try {
			return localStorage.getItem(name);
		} catch {
			return null;
		}
	};
	for (const name of names) {
		const value = stored(name);
		if (value) root.dataset[name] = value;
	}

	document.addEventListener('DOMContentLoaded', () => {
		for (const name of names) {
			const value = root.dataset[name];
			const radio = value && document.getElementById(`${name}-${value}`);
			if (radio instanceof HTMLInputElement) radio.checked = true;
		}
	});
	document.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLInputElement) || !names.includes(target.name)) return;
		root.dataset[target.name] = target.value;
		try {
			localStorage.setItem(target.name, target.value);
		} catch {
			// see above
		}
	});
}
