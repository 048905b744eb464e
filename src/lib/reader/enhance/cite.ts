import { setTarget } from './address.ts';
import { idOf, onToggle } from './notes.ts';

/** Gives every note, when it opens, its link, which copies the address, and a button that shows and copies its citation. */
export function addCitations(): void {
	onToggle((note) => {
		const footer = note.querySelector('footer');
		const more = note.querySelector('.more');
		if (!footer || !more || footer.querySelector('.link')) return;
		const link = document.createElement('a');
		link.className = 'link';
		link.href = `#${idOf(note)}`;
		link.textContent = 'Link';
		link.addEventListener('click', (event) => {
			event.preventDefault(); // it would scroll to the note
			setTarget(note);
			copy(addressOf(note, location.href), link, more);
		});
		more.after(link);
		const button = document.createElement('button');
		button.className = 'in-line';
		button.textContent = 'Cite this note';
		button.addEventListener('click', () => copy(citation(note), button, more, true));
		more.append(button);
	});
}

/** Copies, and says so; where nothing may be copied, or `shows`, the words stand under the note, selected. */
function copy(text: string, told: HTMLElement, more: Element, shows = false): void {
	const label = told.textContent;
	const show = () => {
		let output = more.parentElement?.querySelector<HTMLOutputElement>('output');
		if (!output) {
			output = document.createElement('output');
			more.after(output);
		}
		output.textContent = text;
		getSelection()?.selectAllChildren(output);
	};
	if (shows) show();
	if (!navigator.clipboard) return show();
	navigator.clipboard.writeText(text).then(() => {
		told.textContent = 'Copied';
		told.role = 'status';
		setTimeout(() => {
			told.textContent = label;
			told.role = null;
		}, 2000);
	}, show);
}

function addressOf(note: Element, page: string): string {
	const address = new URL(page);
	address.search = '';
	address.hash = idOf(note);
	return address.href;
}

/** Where the page is published, whatever copy of it this is. */
const published = () =>
	document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href ?? location.href;

/** “Title”, note 3 on “Text” (what the text is), Who Says So?, address. */
function citation(note: Element): string {
	const words = (selector: string, root: ParentNode = document) =>
		root.querySelector(selector)?.lastChild?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
	const origin = document.querySelector('.origin')?.textContent?.trim().replace(/\.$/, '') ?? '';
	return `“${words('h3', note)}”, note ${note.id.slice(2)} on “${words('h1')}” (${origin}). Who Says So?, ${addressOf(note, published())}`;
}
