import type { Codebook } from '../codebook/codebook.ts';
import type { Voice } from '../codebook/voices.ts';
import type { Sentence } from '../text/sentence.ts';
import type { AnchoredAnnotation } from './annotation.ts';
import { pageLines } from './page-lines.ts';
import { speakerOf, voiceBySentence } from './speaker.ts';

/** Who speaks in a sentence. */
export interface Speech {
	/** The note that gives the sentence its voice; none where the text speaks for itself. */
	annotation?: AnchoredAnnotation;
	voice?: Voice;
	/** A line of the page that carries the text, such as a comment form: nobody’s words in it. */
	ofPage: boolean;
}

/**
 * Who speaks in each sentence of a text, in order: the one rule that every page of the desk goes by. The sentences of
 * `pageLines` are the page’s; of the others `voiceBySentence` decides.
 */
export function whoSpeaks(
	sentences: readonly Sentence[],
	annotations: readonly AnchoredAnnotation[],
	codebook: Codebook
): Speech[] {
	const speaking = annotations.filter((annotation) => speakerOf(annotation, codebook));
	const found = voiceBySentence(sentences, speaking);
	const ofPage = pageLines(sentences, annotations);
	return sentences.map(({ number }, index): Speech => {
		if (ofPage.has(number)) return { ofPage: true };
		const annotation = found[index];
		const voice = annotation && speakerOf(annotation, codebook);
		return { ...(annotation && { annotation }), ...(voice && { voice }), ofPage: false };
	});
}
