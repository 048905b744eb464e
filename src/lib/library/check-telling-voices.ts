import { NO_VOICES, type Telling } from '../annotation/claim.ts';
import { whoSpeaks, type Speech } from '../annotation/who-speaks.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { nearestWord } from '../source/nearest.ts';
import type { PlacedProblem } from '../source/problem.ts';
import type { Sentence } from '../text/sentence.ts';
import type { AnnotatedDocument } from './document.ts';

/** The sentences of a text, and who speaks in each. */
export interface SpeechesOf {
	sentences: readonly Sentence[];
	speeches: readonly Speech[];
}

/** Who speaks in each sentence of these texts, by slug. */
export const listSpeeches = (
	documents: Iterable<AnnotatedDocument>,
	codebook: Codebook
): ReadonlyMap<string, SpeechesOf> =>
	new Map(
		Array.from(documents, ({ slug, sentences, annotations }) => [
			slug,
			{ sentences, speeches: whoSpeaks(sentences, annotations, codebook) }
		])
	);

/**
 * Who speaks in a telling is who speaks in its sentences, by the notes; where its words are somebody else’s, the claim says why.
 * Otherwise two pages of the desk would disagree on one sentence. Paths lead into a claim.
 */
export function checkTellingVoices(
	tellings: readonly (Telling | undefined)[],
	speeches: ReadonlyMap<string, SpeechesOf>,
	codebook: Codebook
): PlacedProblem[] {
	return tellings.flatMap((telling, place) => {
		const heardIn = telling && speeches.get(telling.document);
		if (!heardIn) return [];
		const path = ['passages', place, 'voice'];
		const { voice, differs } = telling;
		const known = [...Object.keys(NO_VOICES), ...codebook.voices.keys()];
		if (!known.includes(voice)) {
			return {
				path,
				what: `There is no voice "${voice}".`,
				nearest: nearestWord(voice, known),
				remedy: 'Write the id of a voice in annotations/voices.yaml, or own, or unnamed.'
			};
		}
		const heard = voicesOfTelling(telling, heardIn);
		const agrees = heard.every((one) => one === voice);
		if (agrees && differs !== undefined) {
			return {
				path: ['passages', place, 'differs'],
				what: `The notes give the sentence to "${voice}" as well.`,
				remedy: 'Remove `differs`, or write whose the words are.'
			};
		}
		if (agrees || differs !== undefined) return [];
		return {
			path,
			what: `The telling is given to "${voice}", and by the notes ${heard.map((one) => `"${one}"`).join(' and ')} speaks in its sentence.`,
			remedy: `Write voice: ${heard.join(' or ')}; or say in \`differs\` why these words are another’s.`
		};
	});
}

/** Ids of the voices of the sentences that a telling touches, each once. */
export function voicesOfTelling(
	{ position }: Pick<Telling, 'position'>,
	{ sentences, speeches }: SpeechesOf
): string[] {
	const heard = sentences.flatMap(({ start, end }, index) =>
		start < position.end && end > position.start ? (speeches[index]?.voice?.id ?? 'own') : []
	);
	return [...new Set(heard)];
}
