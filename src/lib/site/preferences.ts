import css from './preferences.css?inline';

/**
 * Theme and size of type, kept on this device. A classic script in the head: it puts the stored
 * choice on `<html>` before anything is painted, and adds the control once the page is there.
 */
{
	const root = document.documentElement;
	const choices = {
		theme: { auto: 'As the device', light: 'Light', dark: 'Dark' },
		size: { small: 'Small', medium: 'Medium', large: 'Large' }
	};
	const fallback: Record<string, string> = { theme: 'auto', size: 'medium' };

	// Storage can be forbidden; then the choice lasts as long as the page.
	const stored = (name: string) => {
		try {
			return localStorage.getItem(name);
		} catch {
			return null;
		}
	};
	for (const name of Object.keys(choices)) {
		const value = stored(name);
		if (value) root.dataset[name] = value;
	}

	document.addEventListener('DOMContentLoaded', () => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets.push(sheet);

		const control = document.createElement('details');
		control.className = 'display';
		// Nothing but the constants above goes into this markup.
		control.innerHTML = `<summary><span aria-hidden="true">Aa</span><span class="visually-hidden">Theme and size</span></summary><div>${Object.entries(
			choices
		)
			.map(([name, values]) => {
				const radios = Object.entries(values).map(
					([value, label]) =>
						`<label><input type="radio" name="${name}" value="${value}"> ${label}</label>`
				);
				return `<fieldset><legend>${name}</legend>${radios.join('')}</fieldset>`;
			})
			.join('')}</div>`;
		for (const input of control.querySelectorAll('input')) {
			input.checked = input.value === (root.dataset[input.name] ?? fallback[input.name]);
		}
		control.addEventListener('change', ({ target }) => {
			const { name, value } = target as HTMLInputElement;
			root.dataset[name] = value;
			try {
				localStorage.setItem(name, value);
			} catch {
				// see above
			}
		});
		document.querySelector('.site')!.append(control);
	});
}
