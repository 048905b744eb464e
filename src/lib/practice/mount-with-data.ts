import { mount, type Component } from 'svelte';

/**
 * Puts a component in its place in the page (Mounted.svelte; another by its id), with the data that stands there. What stood there until now made
 * room for it.
 */
export function mountWithData<Props extends Record<string, unknown>>(
	component: Component<Props>,
	place = '_practice'
): void {
	const target = document.getElementById(place);
	const data = document.getElementById('_data')?.textContent;
	if (!target || !data) return;
	target.replaceChildren();
	mount(component, { target, props: JSON.parse(data) as Props });
}
