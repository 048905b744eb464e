/** In a paragraph. */
const SENTENCES = 10;

/** A further text of the wrong inputs’ library, of so many megabytes, that nobody has coded: what stands in its files. */
export function writeLongText(megabytes: number) {
	const paragraphs: string[] = [];
	let size = 0;
	while (size < megabytes * 1_000_000) {
		const first = paragraphs.length * SENTENCES;
		const paragraph = Array.from(
			{ length: SENTENCES },
			(_, place) => `This is sentence ${first + place + 1} of a text that goes on and on.`
		).join(' ');
		size += paragraph.length + 2;
		paragraphs.push(paragraph);
	}
	return {
		text: `${paragraphs.join('\n\n')}\n`,
		head: HEAD,
		notes: NOTES,
		sentences: paragraphs.length * SENTENCES
	};
}

const HEAD = `---
title: A long text
titleSupplied: true
shortTitle: Long
order: 9
publisher: unknown
carrier: long.example
published: unknown
retrieved: 2026-11-22
origin: origin-letter
rights: Made for the bench.
unknown: []
---
`;

const NOTES = `document:
  note: Nobody has written yet what this text is.
  usResponse: Nobody has looked yet for a US response.
annotations: []
`;
