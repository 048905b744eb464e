import { count } from '../parts/format.ts';
import { spell } from '../parts/in-words.ts';
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
	const judged = sentences === 1 ? 'Its one sentence was judged; ' : `All ${all} were judged; `;
	if (notes === 0) return `${judged}none carries a mark.`;
	const told = `${judged}${marked} ${marked === 1 ? 'carries' : 'carry'} a mark. `;
	if (first.length === notes) {
		return `${told}${notes === 1 ? 'The one note stands' : `All ${notes} notes stand`} open.`;
	}
	return `${told}Of ${count(notes, 'note')} ${spell(first.length)} stand open to begin with: every kind found here is among them, and each can be understood by itself.`;
}
