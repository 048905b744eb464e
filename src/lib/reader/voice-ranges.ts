import type { Codebook } from '../codebook/codebook.ts';
import { speakerOf, voiceBySentence } from '../annotation/speaker.ts';
import type { AnnotatedDocument } from '../library/document.ts';
import type { TextPosition } from '../text/selector.ts';

/** A run of sentences of one block in the voice of somebody other than the text itself. */
export interface VoiceRange extends TextPosition {
	/** Id of the voice’s group. */
	group: string;
	/** Who speaks; only where the voice begins, not where it goes on after a new paragraph. */
	name?: string;
}

/** Where other voices speak in a document, in order. */
export function voiceRanges(
	{ sentences, annotations }: Pick<AnnotatedDocument, 'sentences' | 'annotations'>,
	codebook: Codebook
): VoiceRange[] {
	const speaking = annotations.filter((one) => speakerOf(one, codebook));
	const found = voiceBySentence(sentences, speaking).map((one) => one && speakerOf(one, codebook));
	const ranges: VoiceRange[] = [];
	sentences.forEach(({ start, end, block }, index) => {
		const voice = found[index];
		if (!voice) return;
		const goesOn = found[index - 1] === voice;
		const last = ranges.at(-1);
		if (goesOn && last && sentences[index - 1]?.block === block) last.end = end;
		else {
			const { group, name } = voice;
			ranges.push({ start, end, group: group.id, ...(!goesOn && { name }) });
		}
	});
	return ranges;
}
