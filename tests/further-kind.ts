import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A kind that no text has yet: all that it costs is below. */
export const FURTHER_KIND = 'made-kind';

const ENTRY = `  - id: ${FURTHER_KIND}
    label: Forecast
    glyph: '~'
    origin: ours
    summary: The text says what will be.
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
.${FURTHER_KIND} {
	--kind: #123456;
	--line: solid 3px;
	@container text style(--${FURTHER_KIND}-off: yes) {
		--hidden: hidden;
		--zero: 0;
	}
}
@property --${FURTHER_KIND}-off {
	syntax: '*';
	inherits: false;
}
.controls:has(#show_${FURTHER_KIND}:not(:checked)) ~ .text {
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
const editCodings = (root: string, change: (cells: string[]) => string[]): Promise<unknown> =>
	Promise.all(
		CODINGS.map((name) =>
			edit(join(root, `annotations/coding/${name}.tsv`), (text) =>
				text
					.split('\n')
					.map((line) => (line === '' ? '' : change(line.split('\t')).join('\t')))
					.join('\n')
			)
		)
	);

/** The entry of the kind, after the others. */
export const addEntry = (root: string): Promise<void> =>
	edit(join(root, 'annotations/vocabulary.yaml'), (text) =>
		text.replace(/^kinds:\n.*?(?=^\w+:)/ms, (kinds) => `${kinds.trimEnd()}\n\n${ENTRY}\n`)
	);

/** Its column, after the other kinds: no sentence has it, and what nobody has coded stays so. */
export const addColumn = (root: string): Promise<unknown> =>
	editCodings(root, ([document = '', sentence = '', ...cells]) => {
		const cell = document === 'document' ? FURTHER_KIND : cells[0] === '' ? '' : '0';
		return [document, sentence, ...cells.slice(0, -2), cell, ...cells.slice(-2)];
	});

export const addBlock = (root: string): Promise<void> =>
	edit(join(root, 'src/lib/site/kinds.css'), (text) => text + BLOCK);

/** Fills the cells of a text: no sentence has a kind, but the sentences named have the further one. */
export const codeText = (root: string, slug: string, having: number[] = []): Promise<unknown> =>
	editCodings(root, ([document = '', sentence = '', ...cells]) => {
		if (document !== slug) return [document, sentence, ...cells];
		const kinds = cells.slice(0, -3).map(() => '0');
		return [document, sentence, ...kinds, having.includes(Number(sentence)) ? '1' : '0', '', ''];
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
`
		)
	);
