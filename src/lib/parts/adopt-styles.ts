/** Gives the page the style of what a script adds to it; a page without the script goes without. */
export function adoptStyles(css: string): void {
	const styles = new CSSStyleSheet();
	styles.replaceSync(css);
	document.adoptedStyleSheets.push(styles);
}
