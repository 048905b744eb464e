import type { Reference } from '../../codebook/references.ts';
import type { Run } from '../../text/diff-words.ts';

/** Words that say something: of four letters or more, or with a digit. */
const TELLING = /[\p{L}\p{N}’-]*\p{N}[\p{L}\p{N}’-]*|[\p{L}’-]{4,}/gu;

const tellingWords = (text: string): string[] => text.toLowerCase().match(TELLING) ?? [];

/** So many telling words make a fact: a day, or a place of work. */
const FEWEST = 2;

/**
 * What a plain wording adds from a record: stretches of new words, two telling ones at least, more than half of which stand in a
 * fact that the note names and not in the sentence; of the stretch, the clauses from the first such word to the last. A rule, not
 * a reading: a fact in other words than the record’s escapes it.
 */
export function findAdded(runs: readonly Run[], references: readonly Reference[]): string[] {
	const known = new Set(references.flatMap(({ fact = '' }) => tellingWords(fact)));
	const printed = new Set(
		tellingWords(
			runs
				.filter(({ kind }) => kind !== 'new')
				.map(({ text }) => text)
				.join('')
		)
	);
	return runs.flatMap(({ kind, text }) => {
		if (kind !== 'new') return [];
		const telling = tellingWords(text).filter((word) => !printed.has(word));
		const fromRecord = telling.filter((word) => known.has(word));
		const isAdded = fromRecord.length >= FEWEST && fromRecord.length > telling.length / 2;
		return isAdded ? clausesWith(fromRecord, text) : [];
	});
}

/** The stretch without the clauses at its ends that have none of the words: “Li, who edits it, said that” is “who edits it”. */
function clausesWith(words: readonly string[], text: string): string {
	const clauses = text.match(/[^,;]+[,;]?/gu) ?? [];
	const has = (clause: string) => tellingWords(clause).some((word) => words.includes(word));
	return clauses
		.slice(clauses.findIndex(has), clauses.findLastIndex(has) + 1)
		.join('')
		.replace(/^[\s,;]+|[\s,;]+$/g, '');
}
