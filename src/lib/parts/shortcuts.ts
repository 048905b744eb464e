/** Under which the choice is kept on this device. */
const STORED = 'shortcuts';

/** Whether single keys do something: whoever speaks to a computer has them switched off (WCAG 2.1.4). */
export function shortcutsAreOn(): boolean {
	try {
		return localStorage.getItem(STORED) !== 'off';
	} catch {
		return true; // storage can be forbidden
	}
}

export function keepShortcuts(on: boolean): void {
	try {
		localStorage.setItem(STORED, on ? 'on' : 'off');
	} catch {
		// see above
	}
}
