import type { Codebook } from '../codebook/codebook.ts';
import { whoSpeaks } from '../annotation/who-speaks.ts';
import type { AnnotatedDocument } from '../library/document.ts';
import type { VoiceRange } from '../parts/mark.ts';

/** Said of a text’s own words: in full where they come first, then in short. */
export const OWN_VOICE = {
	first: 'Nobody is named; the page itself says this',
	again: 'The page itself'
} as const;

/** Said of a doubled headline, a source tag, a comment form: lines of the page that carries the text. */
export const CARRIER = 'A line of the page that carries the text';

/** Who speaks in each sentence of a document, in order; nothing where nobody has judged its sentences. */
export function voiceRanges(
	{ sentences, annotations, coded }: Pick<AnnotatedDocument, 'sentences' | 'annotations' | 'coded'>,
	codebook: Codebook
): VoiceRange[] {
	if (!coded) return [];
	const found = whoSpeaks(sentences, annotations, codebook).map(({ voice, ofPage }) =>
		ofPage ? { group: 'own', name: CARRIER } : voice && { group: voice.group.id, name: voice.name }
	);
	const ranges: VoiceRange[] = [];
	let own: string = OWN_VOICE.first;
	sentences.forEach(({ start, end, block }, index) => {
		const speaker = found[index];
		const goesOn = index > 0 && found[index - 1]?.name === speaker?.name;
		const last = ranges.at(-1);
		if (goesOn && last && sentences[index - 1]?.block === block) {
			last.end = end;
			return;
		}
		const { group, name } = speaker ?? { group: 'own', name: own };
		if (!speaker && !goesOn) own = OWN_VOICE.again;
		ranges.push({ start, end, group, ...(!goesOn && { name }) });
	});
	return ranges;
}
