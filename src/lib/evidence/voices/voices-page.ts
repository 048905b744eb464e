import type { AnchoredAnnotation } from '../../annotation/annotation.ts';
import { facetOf } from '../../annotation/facet.ts';
import { isNameless } from '../../annotation/nameless.ts';
import { speakerOf } from '../../annotation/speaker.ts';
import type { Reference } from '../../codebook/references.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import type { Library } from '../../library/library.ts';
import { textsInWords } from '../../parts/in-words.ts';
import { notePath } from '../../parts/paths.ts';
import type { PlotData } from '../../parts/plot/plot-data.ts';
import { printed } from '../../parts/printed.ts';
import { codedDocuments, uncodedTitles } from '../../parts/uncoded.ts';
import type { Table } from '../../parts/table/table.ts';
import { flowTable } from './flow.ts';
import { sharesPlot } from './shares-plot.ts';
import { countWords, OWN_GROUP, shares, type Share } from './shares.ts';
import { spoken } from './spoken.ts';
import { isQuoted, voiceTable } from './voice-table.ts';

/** A note as a list shows it. */
export interface ListedNote {
	path: string;
	/** Its passage, or the first words of it. */
	words: string;
	/** Short title of its text. */
	document: string;
	speaker?: string;
}

/** A named individual who speaks. */
export interface Person {
	id: string;
	name: string;
	words: number;
	sentences: number;
	/** What ties them to an institution, and the records that show it; nothing where we have none. */
	tie?: string;
	references: Reference[];
}

/** Notes of a text by who is credited in their passage: each note counts once. */
export interface CreditCount {
	document: string;
	/** A person with a name. */
	person: number;
	/** A body, a law or a newspaper with a name. */
	body: number;
	nameless: number;
	/** A figure of the text’s own. */
	none: number;
}

export interface VoicesPage {
	/** How many are coded, such as “five texts”. */
	texts: string;
	/** Titles of those that are not. */
	uncoded: string[];
	/** The most words first; at the end those that are named and have no sentence. */
	all: Share[];
	/** The lines of the pages that carry the texts, which are nobody’s speech. */
	ofPage: { sentences: number; words: number };
	/** Who, through whom, printed where. */
	flow: Table;
	/** Those who have a name, the most words first. */
	persons: Person[];
	/** The groups of the voices that occur. */
	groups: { id: string; label: string }[];
	table: Table;
	quoted: ListedNote[];
	paraphrased: ListedNote[];
	/** Credits without a name, with the whole of their passages. */
	nobody: ListedNote[];
	/** Who is credited, by text and then in all, in notes that stand on a credit or on a figure. */
	credits: CreditCount[];
	/** By what a text does not give: each text that lacks it, and what of it; what nobody lacks is left out. */
	absent: { label: string; texts: { document: string; path: string; note: string }[] }[];
	plot: PlotData;
}

const absent = ({ documents, codebook }: Library): VoicesPage['absent'] =>
	codebook.absences
		.map(({ id, label }) => ({
			label,
			texts: [...documents.values()].flatMap(({ slug, frontMatter, note }) =>
				note.absences
					.filter(({ lacks }) => lacks === id)
					.map((one) => ({
						document: frontMatter.shortTitle,
						path: `/documents/${slug}/`,
						note: one.note
					}))
			)
		}))
		.filter(({ texts }) => texts.length > 0);

export function voicesPage(library: Library): VoicesPage {
	const { documents, codebook } = library;
	const sentences = spoken(library);
	const coded = codedDocuments(library);
	const byDocument = coded.map((document) => ({
		slug: document.slug,
		title: document.frontMatter.shortTitle,
		theirs: sentences.filter((one) => one.document === document)
	}));
	const heard = shares(sentences);
	const pageLines = sentences.filter(({ ofPage }) => ofPage);
	const all = [...heard, ...unheard(library, heard)];
	const groups = [...codebook.groups, OWN_GROUP].filter(({ id }) =>
		heard.some(({ group }) => group.id === id)
	);
	const list = (
		test: (annotation: AnchoredAnnotation) => boolean,
		wordsOf = beginningOf
	): ListedNote[] =>
		[...documents.values()].flatMap(({ slug, frontMatter, annotations }) =>
			annotations.filter(test).map((annotation) => {
				const speaker = speakerOf(annotation, codebook);
				return {
					path: notePath(slug, annotation.id),
					words: wordsOf(annotation),
					document: frontMatter.shortTitle,
					...(speaker && { speaker: speaker.name })
				};
			})
		);
	const reports = (annotation: AnchoredAnnotation) =>
		facetOf(annotation, 'attribution') !== undefined || facetOf(annotation, 'words') !== undefined;
	return {
		texts: textsInWords(coded.length),
		uncoded: uncodedTitles(library),
		all,
		ofPage: { sentences: pageLines.length, words: countWords(pageLines) },
		flow: flowTable(sentences),
		persons: personsOf(all, library),
		groups,
		table: voiceTable(sentences, codebook),
		quoted: list((one) => reports(one) && isQuoted(one)),
		paraphrased: list((one) => reports(one) && !isQuoted(one)),
		nobody: list((one) => isNameless(one, codebook), printed),
		credits: [
			...coded.map(({ frontMatter, annotations }) =>
				creditsOf(frontMatter.shortTitle, annotations, codebook)
			),
			creditsOf(
				'all texts',
				coded.flatMap(({ annotations }) => annotations),
				codebook
			)
		],
		absent: absent(library),
		plot: sharesPlot(
			byDocument.map(({ title, theirs }) => ({
				title,
				shares: shares(theirs.filter(({ ofPage }) => !ofPage))
			})),
			groups
		)
	};
}

/** Voices that a note names and no sentence has, because others have more of the sentences in which they speak. */
function unheard({ documents, codebook }: Library, heard: readonly Share[]): Share[] {
	const speakers = [...documents.values()].flatMap(({ annotations }) =>
		annotations.flatMap((annotation) => speakerOf(annotation, codebook) ?? [])
	);
	return [...new Set(speakers)]
		.filter(({ id }) => !heard.some((share) => share.id === id))
		.map(({ id, name, group }) => ({
			id,
			name,
			group,
			words: 0,
			sentences: 0,
			share: 0,
			ofText: 0
		}));
}

const personsOf = (all: readonly Share[], { codebook }: Library): Person[] =>
	all.flatMap(({ id, name, words, sentences }) => {
		const voice = codebook.voices.get(id);
		if (!voice?.person) return [];
		const { tie, references = [] } = voice;
		return {
			...{ id, name, words, sentences },
			...(tie !== undefined && { tie }),
			references: references.map(codebook.reference)
		};
	});

function creditsOf(
	document: string,
	annotations: readonly AnchoredAnnotation[],
	codebook: Codebook
): CreditCount {
	const kinds = annotations.flatMap((annotation) => {
		if (isNameless(annotation, codebook)) return 'nameless';
		const speaker = speakerOf(annotation, codebook);
		if (speaker) return speaker.person ? 'person' : 'body';
		const credit = facetOf(annotation, 'credit');
		if (credit === undefined) return [];
		return credit === 'none' ? 'none' : 'body';
	});
	const count = (kind: string) => kinds.filter((one) => one === kind).length;
	return {
		document,
		person: count('person'),
		body: count('body'),
		nameless: count('nameless'),
		none: count('none')
	};
}

/** How many characters of a passage a list shows. */
const START = 90;

/** The first words of the first passage, whole. */
function beginningOf({ quotes: [first] }: AnchoredAnnotation): string {
	const { exact } = first ?? { exact: '' };
	return exact.length > START ? exact.slice(0, START).replace(/\s\S*$/, '') + ' …' : exact;
}
