import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A kind that no text has yet: all that it costs is below. */
export const FURTHER_KIND = 'made-kind';

const ENTRY = `  - id: ${FURTHER_KIND}
    label: Forecast
    glyph: '~'
    origin: ours
    summary: The text says what will be.
    means: The text promises; nobody can have seen it yet.
    test: Does the sentence tell what is still to come?
    mark:
      - “Will”, and whatever else promises.
    leave:
      - What is or was.
    facets:
      - id: horizon
        label: By when
        definition: How far ahead it looks.
        form: choice
        values:
          - id: near
            label: soon
            definition: Within a year.
          - id: far
            label: later
            definition: After that.
`;

/** In kinds.css, as its neighbours are. */
const BLOCK = `
[data-kind='${FURTHER_KIND}'] {
	--kind: #123456;
	--line-style: solid;
	--line-width: 4px;
	@container reading style(--${FURTHER_KIND}-off: yes) {
		--off: none;
	}
}
@property --${FURTHER_KIND}-off {
	syntax: '*';
	inherits: false;
}
.reading:has(> .kinds > p > label > #show_${FURTHER_KIND}:not(:checked)) {
	--${FURTHER_KIND}-off: yes;
}
`;

const CODINGS = ['coder-a', 'coder-b', 'settled'];

async function edit(path: string, change: (text: string) => string): Promise<void> {
	const text = await readFile(path, 'utf8');
	const changed = change(text);
	if (changed === text) throw new Error(`Nothing was changed in ${path}.`);
	await writeFile(path, changed);
}

/** Changes the cells of every line of the three codings; the first line is the header. */
const editCodings = (
	root: string,
	change: (cells: string[], header: string[]) => string[]
): Promise<unknown> =>
	Promise.all(
		CODINGS.map((name) =>
			edit(join(root, `annotations/coding/${name}.tsv`), (text) => {
				const lines = text.split('\n');
				const header = lines[0]?.split('\t') ?? [];
				return lines
					.map((line) => (line === '' ? '' : change(line.split('\t'), header).join('\t')))
					.join('\n');
			})
		)
	);

/** The entry of the kind, after the others. */
export const addEntry = (root: string): Promise<void> =>
	edit(join(root, 'annotations/vocabulary.yaml'), (text) =>
		text.replace(/^kinds:\n.*?(?=^\w+:)/ms, (kinds) => `${kinds.trimEnd()}\n\n${ENTRY}\n`)
	);

/** Its column, after the other kinds: no sentence has it, and what nobody has coded stays so. */
export const addColumn = (root: string): Promise<unknown> =>
	editCodings(root, (cells, header) => {
		const cell = cells[0] === 'document' ? FURTHER_KIND : cells[2] === '' ? '' : '0';
		return cells.toSpliced(header.indexOf('signal'), 0, cell);
	});

export const addBlock = (root: string): Promise<void> =>
	edit(join(root, 'src/lib/site/kinds.css'), (text) => text + BLOCK);

/** Fills the cells of a text: no sentence has a kind, but the sentences named have the further one. */
export const codeText = (root: string, slug: string, having: number[] = []): Promise<unknown> =>
	editCodings(root, (cells, header) => {
		const [document, sentence] = cells;
		if (document !== slug) return cells;
		const code = (column: string) =>
			column === FURTHER_KIND && having.includes(Number(sentence)) ? '1' : '0';
		return header.map((column, place) => {
			const isKind = place >= 2 && place < header.indexOf('signal');
			return isKind ? code(column) : (cells[place] ?? '');
		});
	});

/** Puts a note of the kind on a quote, in a note file that has none yet. */
export const addNote = (root: string, slug: string, quote: string): Promise<void> =>
	edit(join(root, `annotations/${slug}.yaml`), (text) =>
		text.replace(
			'annotations: []\n',
			`annotations:
  - id: told-in-advance
    kind: ${FURTHER_KIND}
    horizon: near
    quote: ${JSON.stringify(quote)}
    title: Told in advance
    note: >-
      The text speaks of what is still to come as if somebody had seen it already. Ask who could know this today, and
      on which day one could look again.
    try:
      do: Look for the day on which it will be three.
      for: A day is named.
      against: No day is named.
    reach: page
`
		)
	);
