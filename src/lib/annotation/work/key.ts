import type { Try } from '../annotation.ts';

/** A note of the editors, as it stands beside a reader’s own coding. */
export interface KeyNote {
	/** From 1, as on the page. */
	number: number;
	id: string;
	/** Id of its kind. */
	kind: string;
	title: string;
	note: string;
	rival?: string;
	try?: Pick<Try, 'do' | 'for' | 'against'>;
	/** What would settle the sentence, by its id in the vocabulary and as it is called there. */
	reach?: { id: string; label: string };
	/** What it rests on and what its step opens, where that opens. */
	records: { short: string; href: string }[];
	/** Numbers of the sentences that it touches. */
	sentences: number[];
	/**
	 * Of a discrepancy: whether it can be seen in this text at all, and from which sentences; nobody who has not read them
	 * could find it.
	 */
	against?: { sentences: number[]; elsewhere: boolean };
}

/** What a reader’s coding of a text is laid beside. It is asked for, and travels apart from the text. */
export interface Key {
	slug: string;
	/** Of the text projection that was coded. */
	sha256: string;
	/** Kinds of each sentence, the first at 0: what was decided. */
	settled: string[][];
	/** Where the two codings that were made without sight of each other differed: sentence, and the kinds that one had. */
	differed: [sentence: number, kinds: string[]][];
	/** In the order of the text. */
	notes: KeyNote[];
}
