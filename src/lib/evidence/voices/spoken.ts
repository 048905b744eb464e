import { whoSpeaks, type Speech } from '../../annotation/who-speaks.ts';
import { relaysOf } from '../../annotation/speaker.ts';
import type { AnnotatedDocument } from '../../library/document.ts';
import type { Library } from '../../library/library.ts';
import { codedDocuments } from '../../parts/uncoded.ts';
import type { Sentence } from '../../text/sentence.ts';
import { countWords } from '../../text/words.ts';

/** One sentence and who speaks in it. */
export interface Spoken extends Speech {
	document: AnnotatedDocument;
	sentence: Sentence;
	words: number;
	/** Names of those who carried the words to the text, in the order of the note. */
	relays: string[];
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
		const speeches = whoSpeaks(sentences, annotations, codebook);
		return sentences.flatMap((sentence, index): Spoken[] => {
			const speech = speeches[index];
			if (!speech) return [];
			const { annotation, voice, ofPage } = speech;
			const relays = annotation ? relaysOf(annotation, codebook).map(({ name }) => name) : [];
			const carriers = carriersOf(document);
			return [
				{
					...speech,
					document,
					sentence,
					words: countWords(projection.text.slice(sentence.start, sentence.end)),
					relays,
					chain: ofPage
						? carriers.slice(-1)
						: [...(voice ? [voice.name] : []), ...relays, ...carriers]
				}
			];
		});
	});
}

/** How the text’s words reach a reader: its publisher, then whoever carries it. */
export function carriersOf({ frontMatter: { publisher, carrier } }: AnnotatedDocument): string[] {
	return [publisher === 'unknown' ? 'an unknown publisher' : publisher, carrier];
}
