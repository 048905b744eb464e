/**
 * A selection that begins in the text takes no note with it: notes stand between its paragraphs in the document, wherever
 * the style puts them. One that begins in a note can take notes.
 */
export function keepNotesOutOfSelections(): void {
	const text = document.querySelector('.text');
	document.addEventListener('pointerdown', ({ target }) => {
		text?.classList.toggle('theirs', target instanceof Element && !target.closest('.notes'));
	});
}
