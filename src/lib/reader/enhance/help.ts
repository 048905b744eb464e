import { keepShortcuts, shortcutsAreOn } from '../../parts/shortcuts.ts';
import { switchesWithKeys } from './notes.ts';

let dialog: HTMLDialogElement | undefined;

/** Keys and what they do. The digits go as far as there are switches. */
const listKeys = () => [
	['n · p', 'next and previous note'],
	[`1 – ${switchesWithKeys().length}`, 'switch a kind'],
	['f · a · q · t', 'first reading, all notes, questions, text only'],
	['v', 'voices'],
	['Esc', 'close a note, then go back to the text'],
	['?', 'this help']
];

/** The list of keys, with a switch that turns single-letter keys off (WCAG 2.1.4). */
export function openHelp(): void {
	dialog ??= build();
	if (!dialog.open) dialog.showModal();
}

function build(): HTMLDialogElement {
	const element = document.createElement('dialog');
	element.className = 'help';
	element.ariaLabel = 'Keys';
	// Nothing but the list above goes into this markup.
	element.innerHTML = `<h2>Keys</h2><dl>${listKeys()
		.map(([key, what]) => `<dt><kbd>${key}</kbd></dt><dd>${what}</dd>`)
		.join('')}</dl>
<p><label><input type="checkbox"> Single-letter keys are on</label></p>
<form method="dialog"><button>Close</button></form>`;
	const input = element.querySelector('input');
	if (input) input.checked = shortcutsAreOn();
	input?.addEventListener('change', () => keepShortcuts(input.checked));
	element.addEventListener('click', (event) => {
		if (event.target === element) element.close();
	});
	document.body.append(element);
	return element;
}
