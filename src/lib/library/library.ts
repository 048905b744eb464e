import type { FiguresPlot } from '../annotation/checks-file.ts';
import type { Claim } from '../annotation/claim.ts';
import type { CodedSentence } from '../annotation/coding.ts';
import type { Edition } from '../annotation/correction.ts';
import type { FirstSteps } from '../annotation/first-steps.ts';
import type { Lessons } from '../annotation/lesson.ts';
import type { RoundOfReading } from '../annotation/reading.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { ResolvedCheck } from '../figures/resolve-checks.ts';
import type { AnnotatedDocument } from './document.ts';

/** Everything under documents/ and annotations/: read, checked, every quote in its place. */
export interface Library {
	codebook: Codebook;
	/** By slug, in the library’s order. */
	documents: ReadonlyMap<string, AnnotatedDocument>;
	claims: Claim[];
	checks: ResolvedCheck[];
	/** Figures that a plot draws together. */
	plots: FiguresPlot[];
	coding: Coding;
	/** What readers gave to the notes, round by round; empty where no cards lie beside the library. */
	readings: RoundOfReading[];
	/** Which edition the notes are, and what was corrected; nothing where no file says so. */
	edition?: Edition;
	/** Lessons that can be taught as they stand; nothing where no file has any. */
	lessons?: Lessons;
	/** The first minutes of a newcomer; nothing where no file has them. */
	firstSteps?: FirstSteps;
}

/** Sentences of all documents in the order of the files; those that nobody has coded have no kinds. */
export interface Coding {
	/** Two codings that were made without sight of each other. */
	first: CodedSentence[];
	second: CodedSentence[];
	/** What was decided, and what the notes are held to. */
	settled: CodedSentence[];
	/** The columns of each file, by its name. */
	columns: Record<string, string[]>;
}
