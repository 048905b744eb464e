import type { AnchoredAnnotation } from '../../annotation/annotation.ts';
import { facetOf } from '../../annotation/facet.ts';
import { isNameless } from '../../annotation/nameless.ts';
import type { NamedKind } from '../../codebook/named-facets.ts';
import { calledOf } from '../../codebook/vocabulary.ts';
import type { Library } from '../../library/library.ts';
import { outletStories, textsInWords } from '../../parts/in-words.ts';
import { checkPath } from '../../parts/paths.ts';
import { codedDocuments, uncodedTitles } from '../../parts/uncoded.ts';
import type { Table } from '../../parts/table/table.ts';
import { formatFactor } from '../statistics/describe.ts';
import { misfits } from '../statistics/comparison-lists.ts';
import { factorOf, statistics } from '../statistics/statistics.ts';
import { usCounts, type UsCounts } from '../us-response/us-counts.ts';
import { countWords, OWN_GROUP, shares } from '../voices/shares.ts';
import { spoken } from '../voices/spoken.ts';
import { absenceTable } from './absence-table.ts';
import { corroborations, type Corroborations } from './corroborations.ts';

/** What the desk’s first page says of the pages behind it, in numbers. */
export interface OverviewPage {
	/** Such as “five texts” and “two Global Times stories”. */
	texts: string;
	stories: string;
	figures: { number: number; notes: number; unnamed: number };
	checks: {
		number: number;
		/** How many do not fit. */
		misfits: number;
		/** The first cases of these, each by its comparison that is widest apart. */
		first: { path: string; title: string; factor: string }[];
	};
	voices: {
		/** Without the lines of the pages that carry the texts. */
		words: number;
		number: number;
		/** The two with the most words, and how many in a hundred they have. */
		most: { name: string; percent: number }[];
		/** Notes on credits without a name. */
		nameless: number;
	};
	us: UsCounts;
	framings: number;
	/** Notes on text signals, and how many sorts of signals there are. */
	signals: { notes: number; sorts: number };
	corroborated: Corroborations & {
		/** The kind’s id and name, for the link to its entry in the codebook. */
		id: string;
		called: string;
	};
	claims: { number: number; tellings: number; figures: number; attributions: number };
	terms: number;
	absences: { id: string; label: string }[];
	/** Titles of texts that nobody has coded yet: they stand in no count of texts, and not among `documents`. */
	uncoded: string[];
	documents: { slug: string; title: string; lacks: string[] }[];
	table: Table;
}

/** How many cases that do not fit the page names. */
const NAMED = 3;

export function overviewPage(library: Library): OverviewPage {
	const documents = [...library.documents.values()];
	const annotations = documents.flatMap((document) => document.annotations);
	const coded = codedDocuments(library);
	return {
		texts: textsInWords(documents.length),
		stories: outletStories(documents),
		figures: figures(library),
		checks: checks(library),
		voices: voices(library),
		us: usCounts(library),
		framings: annotations.filter((one) => facetOf(one, 'plain')).length,
		signals: signals(annotations),
		corroborated: {
			...corroborations(library),
			...corroboratedKind(library)
		},
		claims: claims(library),
		terms: library.codebook.glossary.length,
		absences: library.codebook.absences.map(({ id, label }) => ({ id, label })),
		uncoded: uncodedTitles(library),
		documents: coded.map(({ slug, frontMatter, note }) => ({
			slug,
			title: frontMatter.shortTitle,
			lacks: note.absences.map(({ lacks }) => lacks)
		})),
		table: absenceTable(library)
	};
}

function signals(annotations: readonly AnchoredAnnotation[]): OverviewPage['signals'] {
	const found = annotations.flatMap((one) => facetOf(one, 'signal') ?? []);
	return { notes: found.length, sorts: new Set(found).size };
}

function corroboratedKind({ codebook }: Library) {
	const kind = codebook.kind('corroborated' satisfies NamedKind);
	return { id: kind.id, called: calledOf(kind) };
}

function figures(library: Library): OverviewPage['figures'] {
	const notes = statistics(library);
	const all = notes.flatMap((note) => note.figures);
	return {
		number: all.length,
		notes: notes.length,
		unnamed: all.filter(({ quantity }) => quantity.originator === undefined).length
	};
}

function checks(library: Library): OverviewPage['checks'] {
	return {
		number: library.checks.length,
		misfits: library.checks.filter(({ result }) => result.factor !== undefined).length,
		first: misfits(library.checks)
			.slice(0, NAMED)
			.map(({ checks }) => {
				const widest = checks.reduce((a, b) => (factorOf(b) > factorOf(a) ? b : a));
				return {
					path: checkPath(widest.check.id),
					title: widest.check.title,
					factor: formatFactor(factorOf(widest))
				};
			})
	};
}

function voices(library: Library): OverviewPage['voices'] {
	const sentences = spoken(library).filter(({ ofPage }) => !ofPage);
	const all = shares(sentences);
	const annotations = [...library.documents.values()].flatMap((document) => document.annotations);
	return {
		words: countWords(sentences),
		number: all.filter(({ id }) => id !== OWN_GROUP.id).length,
		most: all.slice(0, 2).map(({ name, share }) => ({ name, percent: Math.round(share * 100) })),
		nameless: annotations.filter((one) => isNameless(one, library.codebook)).length
	};
}

function claims({ claims }: Library): OverviewPage['claims'] {
	const tellings = claims.flatMap(({ passages }) => passages);
	const changed = (kind: string) => tellings.filter((one) => one.changed?.kind === kind).length;
	return {
		number: claims.length,
		tellings: tellings.length,
		figures: changed('figure'),
		attributions: changed('attribution')
	};
}
