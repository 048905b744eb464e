import type { Part } from '../annotation/part.ts';
import { unitsOf, type Unit } from '../annotation/work/unit.ts';
import { firstFrom } from '../text/first-from.ts';
import { project, type Projection } from '../text/projection.ts';
import type { TextPosition } from '../text/selector.ts';

/** A text as it is handed to the script of a practice page: nothing of what the editors found is in it. */
export interface TextToCode {
	slug: string;
	/** SHA-256 of the text projection, in hexadecimal. */
	sha256: string;
	/** Whether the editors have coded it, so that there is something to compare with. */
	coded: boolean;
	title: string;
	/** Publisher, carrier and date: in sight all the time. */
	origin: string;
	lang: string;
	dir: 'ltr' | 'rtl';
	/** The text projection. */
	text: string;
	/** Paragraphs as HTML names them, and the number of their blocks: lines of the projection. */
	paragraphs: { tagName: string; blocks: number }[];
	/** Of each sentence, how far it begins behind the one before it, and its length, in UTF-16 code units: small numbers travel better. */
	sentences: [gap: number, length: number][];
	/** Runs of lines that are coded as one, by the numbers of their first and last sentence. */
	runs: [from: number, to: number][];
	parts: Part[];
	/** Whether nearly every sentence has a kind, so that which kind is the question, and not whether. */
	which: boolean;
	/** Terms of the glossary, and in which sentences they stand. */
	terms: { term: string; definition: string; sentences: number[] }[];
	/** Only of a text of the reader’s own. */
	own?: { title: string; body: string };
}

/** The kinds that can be coded without our records. */
export interface KindToCode {
	id: string;
	glyph: string;
	label: string;
	/** In a line, for a reader who has never seen a codebook. */
	summary: string;
	/** The codebook’s question. */
	test: string;
	/** What it is not, a line each. */
	leave: string[];
}

/** What all practice pages need of the codebook. */
export interface Codes {
	kinds: KindToCode[];
}

/** A text made ready to be coded: what follows from its data, worked out once. */
export interface PreparedText extends TextToCode {
	projection: Projection;
	units: Unit[];
	/** Of each paragraph, its blocks as runs of words; those of a unit name it. `units`: all of which words stand in it. */
	printed: { tagName: string; blocks: Piece[][]; units: number[] }[];
}

export interface Piece {
	text: string;
	/** Number of the unit that the words belong to; nothing for white space between sentences. */
	unit?: number;
	/** Whether the unit begins here. */
	begins?: boolean;
}

/** Sentences as a page hands them over. */
export function toGaps(sentences: readonly TextPosition[]): TextToCode['sentences'] {
	let at = 0;
	return sentences.map(({ start, end }) => {
		const gap = start - at;
		at = end;
		return [gap, end - start];
	});
}

export function prepare(text: TextToCode): PreparedText {
	const projection = project(text.text.split('\n'));
	let at = 0;
	const sentences = text.sentences.map(([gap, length]) => {
		const start = at + gap;
		at = start + length;
		return { start, end: at };
	});
	const units = unitsOf(sentences, text.runs);
	let block = 0;
	const printed = text.paragraphs.map(({ tagName, blocks }) => {
		const own = projection.blocks.slice(block, (block += blocks));
		const pieces = own.map(({ start, end }) => piecesOf(text.text, start, end, units));
		return {
			tagName,
			blocks: pieces,
			units: [...new Set(pieces.flat().flatMap(({ unit }) => unit ?? []))]
		};
	});
	return { ...text, projection, units, printed };
}

function piecesOf(text: string, start: number, end: number, units: readonly Unit[]): Piece[] {
	const pieces: Piece[] = [];
	let at = start;
	const plain = (to: number) => {
		if (at < to) pieces.push({ text: text.slice(at, to) });
		at = Math.max(at, to);
	};
	for (let index = firstFrom(units, (one) => one.end > start); ; index++) {
		const unit = units[index];
		if (!unit || unit.start >= end) break;
		plain(unit.start);
		const to = Math.min(unit.end, end);
		pieces.push({ text: text.slice(at, to), unit: unit.n, begins: unit.start >= start });
		at = to;
	}
	plain(end);
	return pieces;
}
