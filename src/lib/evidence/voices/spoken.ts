import type { AnchoredAnnotation } from '../../annotation/annotation.ts';
import { relaysOf, speakerOf, voiceBySentence } from '../../annotation/speaker.ts';
import type { Voice } from '../../codebook/voices.ts';
import type { AnnotatedDocument } from '../../library/document.ts';
import type { Library } from '../../library/library.ts';
import { codedDocuments } from '../../parts/uncoded.ts';
import type { Sentence } from '../../text/sentence.ts';
import { countWords } from '../../text/words.ts';

/** One sentence and who speaks in it. */
export interface Spoken {
	document: AnnotatedDocument;
	sentence: Sentence;
	words: number;
	/** The note that gives the sentence its voice; none where the text speaks for itself. */
	annotation?: AnchoredAnnotation;
	voice?: Voice;
	/** From the speaker to the reader: who said it, who relayed it, who published and reposted it. */
	chain: string[];
}

/** The name of the voice of a text that speaks for itself, and of the group that it makes. */
export const OWN = 'the text itself';

/** Every sentence of every text that is coded, with its voice. */
export function spoken(library: Library): Spoken[] {
	const { codebook } = library;
	return codedDocuments(library).flatMap((document) => {
		const { sentences, annotations, projection } = document;
		const speaking = annotations.filter((annotation) => speakerOf(annotation, codebook));
		const found = voiceBySentence(sentences, speaking);
		return sentences.map((sentence, index): Spoken => {
			const annotation = found[index];
			const voice = annotation && speakerOf(annotation, codebook);
			const relays = annotation ? relaysOf(annotation, codebook) : [];
			return {
				document,
				sentence,
				words: countWords(projection.text.slice(sentence.start, sentence.end)),
				...(annotation && { annotation }),
				...(voice && { voice }),
				chain: [...[voice ?? [], relays].flat().map(({ name }) => name), ...carriersOf(document)]
			};
		});
	});
}

/** How the text’s words reach a reader: its publisher, then whoever carries it. */
function carriersOf({ frontMatter: { publisher, carrier } }: AnnotatedDocument): string[] {
	return [publisher === 'unknown' ? 'an unknown publisher' : publisher, carrier];
}
