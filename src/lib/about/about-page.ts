import type { RoundOfReading } from '../annotation/reading.ts';
import type { Correction, Edition } from '../annotation/correction.ts';
import type { Reference } from '../codebook/references.ts';
import { calledOf, type KindDefinition, type Reach } from '../codebook/vocabulary.ts';
import type { Library } from '../library/library.ts';
import { agreementOf, type Agreement } from '../parts/agreement.ts';
import { formatDate } from '../parts/format.ts';
import { hashOf } from '../parts/hash-of.ts';
import { capital, spell, textsInWords } from '../parts/in-words.ts';
import { uncodedTitles } from '../parts/uncoded.ts';

/** What was corrected in the notes of one text. */
export interface CorrectionsOfText {
	slug: string;
	title: string;
	corrections: Correction[];
}

export interface AboutPage {
	/** Such as “five texts”. */
	texts: string;
	/** SHA-256 of each text as a file, in hexadecimal. */
	checksums: { title: string; path: string; sha256: string }[];
	/** The days on which texts were found, and on which pages behind the notes were seen: “24 November 2026”, from first to last. */
	days: { texts: string[]; pages: string[] };
	/** Nothing where no file says which edition the notes are. */
	edition?: Pick<Edition, 'edition' | 'changed'>;
	/** Texts in the order of the library; those with none are left out. */
	corrected: CorrectionsOfText[];
	/** Such as “Four kinds come from the brief of this reader; the fifth is our own addition.” */
	origins: string;
	kinds: readonly (KindDefinition & { called: string })[];
	/** What could settle a sentence. */
	reaches: readonly Reach[];
	references: Reference[];
	/** The day on which references were looked at. */
	checked: string;
	agreement: Agreement[];
	/** What machine readers gave to the notes. */
	readings: RoundOfReading[];
	coded: {
		sentences: number;
		withoutKind: number;
		/** Sentences on which the two codings differed and somebody had to decide. */
		settled: { document: string; title: string; sentence: number; remark: string }[];
		/** Titles of documents that nobody has coded yet. */
		uncoded: string[];
	};
}

export function aboutPage(library: Library): AboutPage {
	const { codebook, documents, coding } = library;
	const coded = coding.settled.filter(({ kinds }) => kinds);
	const { edition, changed, corrections = [] } = library.edition ?? {};
	return {
		texts: textsInWords(documents.size),
		checksums: Array.from(documents.values(), ({ slug, frontMatter, projection }) => ({
			title: frontMatter.shortTitle,
			path: `/documents/${slug}/text.txt`,
			sha256: hashOf(projection.text)
		})),
		days: {
			texts: inOrder(Array.from(documents.values(), ({ frontMatter }) => frontMatter.retrieved)),
			pages: inOrder(
				[...codebook.references.values()].flatMap(({ places }) =>
					places.flatMap(({ seen }) => seen ?? [])
				)
			)
		},
		...(edition !== undefined && changed !== undefined && { edition: { edition, changed } }),
		corrected: Array.from(documents.values(), ({ slug, frontMatter }) => ({
			slug,
			title: frontMatter.shortTitle,
			corrections: corrections.filter(({ document }) => document === slug)
		})).filter(({ corrections }) => corrections.length > 0),
		origins: kindsInWords(codebook.kinds),
		kinds: codebook.kinds.map((kind) => ({ ...kind, called: calledOf(kind) })),
		reaches: codebook.reaches,
		references: [...codebook.references.values()],
		checked: codebook.checked,
		agreement: agreementOf(library),
		readings: library.readings,
		coded: {
			sentences: coded.length,
			withoutKind: coded.filter(({ kinds }) => kinds?.length === 0).length,
			settled: coded
				.filter(({ remark }) => remark !== '')
				.map((one) => ({
					...one,
					title: documents.get(one.document)?.frontMatter.shortTitle ?? one.document
				})),
			uncoded: uncodedTitles(library)
		}
	};
}

/** Each day once, from the first to the last, in words. */
const inOrder = (days: readonly string[]): string[] => [...new Set(days)].sort().map(formatDate);

/** Which kinds come from the brief, and which are ours. */
function kindsInWords(kinds: readonly KindDefinition[]): string {
	const ours = kinds.filter(({ origin }) => origin === 'ours');
	const brief = kinds.length - ours.length;
	const first = `${capital(spell(brief))} ${brief === 1 ? 'kind comes' : 'kinds come'} from the brief of this reader`;
	if (ours.length === 0) return `${first}.`;
	const [own] = ours;
	const isLast = ours.length === 1 && kinds.at(-1) === own;
	if (isLast) return `${first}; the ${ordinal(kinds.length)} is our own addition.`;
	const labels = ours.map(calledOf).join(', ');
	return `${first}; our own ${ours.length === 1 ? 'addition' : 'additions'}: ${labels}.`;
}

const ORDINALS = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
const ordinal = (number: number) => ORDINALS[number] ?? `${number}th`;
