import { count } from '../parts/format.ts';
import { capital, spell } from '../parts/in-words.ts';
import type { Layers } from './reading-page.ts';

/** What was judged, marked and opened of a text, and why; computed, so that it holds for any. */
export function judgedInWords({
	coded,
	sentences,
	marked,
	notes,
	first
}: Omit<Layers, 'first'> & { coded: boolean; first: readonly unknown[] }): string {
	const all = count(sentences, 'sentence');
	if (!coded) return `Nobody has judged the ${all} of this text yet.`;
	const judged = `Of ${all} each was judged; `;
	if (notes === 0) return `${judged}none carries a mark.`;
	const told = `${judged}${marked} ${marked === 1 ? 'carries' : 'carry'} a mark, told in ${count(notes, 'note')}. `;
	if (first.length === notes) return `${told}${notes === 1 ? 'It stands' : 'All stand'} open.`;
	return `${told}${capital(spell(first.length))} stand open to begin with: every kind that is here, from the beginning to the end, each to be understood by itself.`;
}
