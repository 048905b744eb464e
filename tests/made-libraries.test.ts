import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeCopiedEvidence } from '../scripts/bench/made/write-copied-evidence.ts';
import { writeCopies } from '../scripts/bench/made/write-copies.ts';
import { writeLongText } from '../scripts/bench/made/write-long-text.ts';
import { writeLong } from '../scripts/bench/made/write-long.ts';
import { documentWithMost, readSoundLibrary } from '../scripts/bench/read-sound-library.ts';
import { LOOKS } from '../src/lib/library/check-looks.ts';
import type { AnnotatedDocument } from '../src/lib/library/document.ts';

/** Where each of the libraries that the bench measures is made, smaller; reading one says what is wrong with it. */
const root = await mkdtemp(join(tmpdir(), 'made-'));
afterAll(() => rm(root, { recursive: true }));
const folder = (name: string) => join(root, name);
/** Read as what the bench makes of it: a project, whose notes are held to what this one asks of its own. */
const readProject = async (name: string) => {
	await cp(LOOKS, join(folder(name), LOOKS));
	return readSoundLibrary(folder(name));
};

const library = await readSoundLibrary('.');
const mostNotes = documentWithMost(library, ({ annotations }) => annotations.length);
const mostFigures = documentWithMost(library, countFigures);

function countFigures({ annotations }: AnnotatedDocument): number {
	return annotations.reduce((sum, { quantities }) => sum + quantities.length, 0);
}

describe('the made libraries of the bench', () => {
	it('has one with a long text, whose notes are as those of its model', async () => {
		// More than a thousand: such a number can look like more than a number.
		const rounds = Math.ceil(1000 / mostNotes.annotations.length);
		const notes = (rounds + 0.5) * mostNotes.annotations.length;
		await writeLong(folder('long'), mostNotes, Math.ceil(notes), library.codebook);
		const { documents } = await readProject('long');
		const long = documents.get('long')!;
		expect(long.annotations).toHaveLength(Math.ceil(notes));
		expect(countFigures(long)).toBeGreaterThanOrEqual(rounds * countFigures(mostNotes));
		for (const part of ['try', 'rival'] as const) {
			const count = ({ annotations }: AnnotatedDocument) =>
				annotations.filter((annotation) => annotation[part] !== undefined).length;
			expect(count(long), part).toBeGreaterThanOrEqual(rounds * count(mostNotes));
		}
	});

	it('has one with copies of a text', async () => {
		await writeCopies(folder('copies'), mostNotes, 2, library.codebook);
		const { documents } = await readProject('copies');
		expect([...documents.keys()]).toEqual(['copy-1', 'copy-2']);
	});

	it('has one with copies of checks and claims', async () => {
		await writeCopies(folder('evidence'), mostFigures, 2, library.codebook);
		await writeCopiedEvidence(folder('evidence'), mostFigures.slug, 2);
		const { checks, claims } = await readProject('evidence');
		expect(checks).not.toEqual([]);
		expect(claims).not.toEqual([]);
	});

	it('has one with a text of so many megabytes', async () => {
		await writeLongText(folder('long-text'), 0.1);
		const { documents } = await readSoundLibrary(folder('long-text'));
		expect(documents.get('long')!.projection.text.length).toBeGreaterThan(90_000);
	});
});
