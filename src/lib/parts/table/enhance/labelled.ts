let made = 0;

/** A control under its label. The two stand apart, or a choice’s options would be part of its name. */
export function labelled(words: string, control: HTMLElement): HTMLElement {
	control.id = `tool_${++made}`;
	const label = document.createElement('label');
	label.htmlFor = control.id;
	label.textContent = words;
	const box = document.createElement('div');
	box.append(label, control);
	return box;
}
