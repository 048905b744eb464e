import { idOf, onToggle } from './notes.ts';

/** Gives every note, when it opens, its link and a button that shows and copies its citation. */
export function addCitations(): void {
	onToggle((note) => {
		const links = note.querySelector('footer');
		if (!links || links.querySelector('button')) return;
		const link = document.createElement('a');
		link.href = `#${idOf(note)}`;
		link.textContent = 'Link';
		const button = document.createElement('button');
		button.textContent = 'Cite this note';
		button.addEventListener('click', () => cite(note, button));
		links.append(link, button);
	});
}

function cite(note: Element, button: HTMLButtonElement): void {
	const text = citation(note);
	let output = note.querySelector<HTMLOutputElement>('output');
	if (!output) {
		output = document.createElement('output');
		note.querySelector('details')?.append(output);
	}
	output.textContent = text;
	getSelection()?.selectAllChildren(output);
	navigator.clipboard?.writeText(text).then(
		() => (button.textContent = 'Copied'),
		() => {} // it stands there, selected
	);
}

/** “Title”, note 3 on “Text” (publisher, as reposted …), Who Says So?, address. */
function citation(note: Element): string {
	const words = (selector: string, root: ParentNode = document) =>
		root.querySelector(selector)?.textContent.trim().replace(/\s+/g, ' ') ?? '';
	const address = new URL(location.pathname, location.origin);
	address.hash = idOf(note);
	return `“${words('h3', note)}”, note ${note.id.slice(2)} on “${words('h1')}” (${words('.kicker')}). Who Says So?, ${address}`;
}
