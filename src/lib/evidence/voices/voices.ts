import type { AnchoredAnnotation } from '../../annotation/annotation.ts';
import { countWords, type Sentence } from '../../text/sentence.ts';
import {
	speakerFacets,
	speakerOf as speakerIn,
	voiceBySentence
} from '../../annotation/speaker.ts';
import type { AnnotatedDocument } from '../../library/document.ts';
import type { Library } from '../../library/read-library.server.ts';
import { facetLabel, groups, vocabulary, voiceName, voices } from '../../parts/codebook.ts';
import { notePath, passagePath } from '../../parts/paths.ts';
import type { Table } from '../../parts/table/table.ts';

/** One sentence and who speaks in it. */
export interface Spoken {
	document: AnnotatedDocument;
	sentence: Sentence;
	words: number;
	/** The note that gives the sentence its voice; none where the text speaks for itself. */
	annotation?: AnchoredAnnotation;
	/** Id in voices.yaml. */
	voice?: string;
	/** From the speaker to the reader: who said it, who relayed it, who published and reposted it. */
	chain: string[];
}

export const OWN = 'the text itself';

/** The facet that names a speaker, by kind. */
const SPEAKER = speakerFacets(vocabulary);

/** Who speaks in a note’s passage: an id in voices.yaml. */
export const speakerOf = (annotation: Pick<AnchoredAnnotation, 'kind' | 'facets'>) =>
	speakerIn(annotation, SPEAKER);

/** How the text’s words reach a reader: its publisher, then whoever carries it. */
function carriers({ frontMatter: { publisher, carrier } }: AnnotatedDocument): string[] {
	return [publisher === 'unknown' ? 'an unknown publisher' : publisher, carrier];
}

/** Speaker, relays, publisher, carrier. */
export const chainOf = (document: AnnotatedDocument, annotation?: AnchoredAnnotation): string[] =>
	annotation
		? [
				voiceName(speakerOf(annotation)!),
				...[annotation.facets.channel ?? []].flat().map(voiceName),
				...carriers(document)
			]
		: carriers(document);

/** Every sentence of every text, with its voice. */
export function spoken({ documents }: Library): Spoken[] {
	return [...documents.values()].flatMap((document) => {
		const { sentences, annotations, projection } = document;
		const speaking = annotations.filter((annotation) => speakerOf(annotation) !== undefined);
		const found = voiceBySentence(sentences, speaking);
		return sentences.map((sentence, index): Spoken => {
			const annotation = found[index];
			const voice = annotation && speakerOf(annotation);
			return {
				document,
				sentence,
				words: countWords(projection.text.slice(sentence.start, sentence.end)),
				...(annotation && { annotation }),
				...(voice !== undefined && { voice }),
				chain: chainOf(document, annotation)
			};
		});
	});
}

export interface Share {
	/** Id in voices.yaml; `undefined` for the text itself. */
	voice: string | undefined;
	name: string;
	group: string;
	words: number;
	sentences: number;
	/** Of the words of the document, from 0 to 1. */
	share: number;
}

/** Who has how many words of a document, the most first. */
export function shares(sentences: readonly Spoken[]): Share[] {
	const total = sentences.reduce((sum, { words }) => sum + words, 0);
	return [...Map.groupBy(sentences, ({ voice }) => voice)]
		.map(([voice, theirs]): Share => {
			const words = theirs.reduce((sum, { words }) => sum + words, 0);
			return {
				voice,
				name: voice === undefined ? OWN : voiceName(voice),
				group: voice === undefined ? 'own' : voices[voice]!.group,
				words,
				sentences: theirs.length,
				share: words / total
			};
		})
		.sort((a, b) => b.words - a.words);
}

export const groupLabel = (group: string) =>
	group === 'own' ? OWN : groups.find(({ id }) => id === group)!.label;

/** Whether the words of a note stand in quotation marks: all, some or none; by whichever facet says so. */
export function givenAs({ kind, facets }: AnchoredAnnotation): string | null {
	const facet = kind === 'us-response' ? 'words' : 'attribution';
	const value = facets[facet] as string | undefined;
	return value === undefined ? null : facetLabel(kind, facet, value);
}

export const isQuoted = ({ facets }: AnchoredAnnotation) =>
	facets.words === 'quoted' || facets.attribution === 'direct' || facets.attribution === 'mixed';

export function voiceTable(sentences: readonly Spoken[]): Table {
	return {
		id: 'voices',
		title: 'Sentences and their voices',
		columns: [
			{ id: 'document', label: 'Text', definition: 'Short title of the document.' },
			{
				id: 'sentence',
				label: 'Sentence',
				definition: 'Its number, from 1; a heading counts as one.'
			},
			{ id: 'words', label: 'Words', definition: 'Words as printed, counted between white space.' },
			{
				id: 'voice',
				label: 'Voice',
				definition:
					'Who speaks: of the notes that name a speaker, the one that covers most of the sentence decides.'
			},
			{ id: 'group', label: 'Group', definition: 'What kind of voice that is.' },
			{
				id: 'given_as',
				label: 'Given as',
				definition: 'Quoted or paraphrased, as the note says; empty for the text itself.'
			},
			{
				id: 'trace',
				label: 'Can be traced to',
				definition: 'How far the credit leads; empty where nobody is credited.'
			},
			{
				id: 'chain',
				label: 'Chain',
				definition: 'From the speaker by way of relays, publisher and carrier to this reader.'
			}
		],
		rows: sentences.map(({ document, sentence, words, voice, annotation, chain }) => ({
			path: annotation
				? notePath(document.slug, annotation.id)
				: blockPath(document, sentence.block),
			cells: [
				document.frontMatter.shortTitle,
				sentence.number,
				words,
				voice === undefined ? OWN : voiceName(voice),
				groupLabel(voice === undefined ? 'own' : voices[voice]!.group),
				annotation ? givenAs(annotation) : null,
				annotation?.facets.trace === undefined
					? null
					: facetLabel(annotation.kind, 'trace', String(annotation.facets.trace)),
				chain.join(' → ')
			]
		}))
	};
}

/** Who has how many words, in all texts and in each. */
export function shareTable(sentences: readonly Spoken[]): Table {
	const texts = Map.groupBy(sentences, ({ document }) => document);
	const rows = (title: string, path: string, theirs: readonly Spoken[]) =>
		shares(theirs).map(({ name, group, words, sentences, share }) => ({
			path,
			cells: [title, name, groupLabel(group), words, sentences, Number((share * 100).toFixed(1))]
		}));
	return {
		id: 'shares',
		title: 'Words by voice',
		columns: [
			{ id: 'document', label: 'Text', definition: 'Short title of the document, or “all texts”.' },
			{ id: 'voice', label: 'Voice', definition: 'Who speaks.' },
			{ id: 'group', label: 'Group', definition: 'What kind of voice that is.' },
			{
				id: 'words',
				label: 'Words',
				definition: 'Words of the sentences in this voice, as printed.'
			},
			{ id: 'sentences', label: 'Sentences', definition: 'How many sentences are in this voice.' },
			{
				id: 'per_cent',
				label: 'Per cent',
				definition: 'Of all words of the text, or of all texts.'
			}
		],
		rows: [
			...rows('all texts', '/evidence/voices/', sentences),
			...[...texts].flatMap(([{ slug, frontMatter }, theirs]) =>
				rows(frontMatter.shortTitle, `/documents/${slug}/`, theirs)
			)
		]
	};
}

/** The address of the passage that holds a block. */
export const blockPath = ({ slug, passages }: AnnotatedDocument, block: number): string =>
	passagePath(
		slug,
		passages.findIndex(({ blocks }) => blocks.includes(block))
	);
