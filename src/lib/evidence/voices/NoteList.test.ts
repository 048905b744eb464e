import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import NoteList from './NoteList.svelte';

describe('the list of notes', () => {
	const rows: [string, string | undefined, string][] = [
		['names who speaks', 'The bureau', '“We count”… The story; The bureau'],
		['names nobody where nobody is named', undefined, '“We count”… The story']
	];
	it.each(rows)('%s', (_, speaker, printed) => {
		const note = {
			path: '/documents/one/#a-note',
			words: '“We count”…',
			document: 'The story',
			...(speaker && { speaker })
		};
		const { body } = render(NoteList, { props: { notes: [note] } });
		expect(
			body
				.replace(/<[^>]*>/g, ' ')
				.replace(/\s+/g, ' ')
				.trim()
		).toBe(printed);
	});
});
