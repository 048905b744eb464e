import { adoptStyles } from '../../parts/adopt-styles.ts';
import css from './display-control.css?inline';

const root = document.documentElement;
const choices = {
	theme: { auto: 'As the device', light: 'Light', dark: 'Dark' },
	size: { small: 'Small', medium: 'Medium', large: 'Large' }
};
const defaults = ['auto', 'medium'];

/**
 * Adds the control for theme and size of type. What is chosen is kept on this device, and put back on
 * the next page before anything is painted (head-script.ts).
 */
export function addDisplayControl(): void {
	adoptStyles(css);

	const control = document.createElement('div');
	control.className = 'display';
	// Nothing but the constants above goes into this markup. A popover closes on Escape and on a click elsewhere.
	control.innerHTML = `<button popovertarget="_display"><span aria-hidden="true">Aa</span><span class="visually-hidden">Theme and size</span></button><div id="_display" popover>${Object.entries(
		choices
	)
		.map(([name, values]) => {
			const radios = Object.entries(values).map(
				([value, label]) =>
					`<label><input type="radio" name="${name}" value="${value}" ${defaults.includes(value) ? 'checked' : ''}> ${label}</label>`
			);
			return `<fieldset><legend>${name}</legend>${radios.join('')}</fieldset>`;
		})
		.join('')}</div>`;
	for (const input of control.querySelectorAll('input')) {
		if (input.value === root.dataset[input.name]) input.checked = true;
	}
	control.addEventListener('change', ({ target }) => {
		const { name, value } = target as HTMLInputElement;
		root.dataset[name] = value;
		try {
			localStorage.setItem(name, value);
		} catch {
			// Storage can be forbidden; then the choice lasts as long as the page.
		}
	});
	document.querySelector('.site')?.append(control);
}
