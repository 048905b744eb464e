import { checkedKinds, goTo, kindOfSwitch, kindSwitches } from './notes.ts';

/**
 * `?show=official-source,us-response` keeps the chosen kinds in the address, so that a view can be
 * passed on. All kinds shown is the plain address; none is `?show=`. Unknown kinds are ignored.
 */
export function keepShownInAddress(): void {
	const asked = new URL(location.href).searchParams.get('show');
	if (asked !== null) {
		const kinds = asked.split(',');
		for (const input of kindSwitches()) input.checked = kinds.includes(kindOfSwitch(input));
	}
	document.addEventListener('change', ({ target }) => {
		if (!kindSwitches().includes(target as HTMLInputElement)) return;
		const address = new URL(location.href);
		const checked = checkedKinds();
		if (checked.length === kindSwitches().length) address.searchParams.delete('show');
		else address.searchParams.set('show', checked.join(','));
		// Commas may stand in a query as they are, and read better.
		history.replaceState(null, '', address.href.replaceAll('%2C', ','));
	});

	// A link to a note is stronger than a filter: the note is shown whatever is switched off.
	const showTarget = () => {
		const note = location.hash && document.getElementById(location.hash.slice(1))?.closest('.note');
		if (note) goTo(note as HTMLElement);
	};
	addEventListener('hashchange', showTarget);
	showTarget();
}
