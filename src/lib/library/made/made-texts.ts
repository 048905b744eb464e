import { madeYaml } from './made-yaml.ts';
import { plainLines } from '../../source/plain-lines.ts';
import { charactersToList } from '../check-characters.ts';
import { madeAnnotation, madeDocument, madeReference } from './made-library.ts';
import { madeVocabulary } from './made-vocabulary.ts';

/** A text of a made library. What is left out is sound. */
export interface MadeText {
	/** Markdown. */
	body: string;
	frontMatter?: object;
	/** Fields of the document note. */
	about?: object;
	/** Its named parts. */
	parts?: object[];
	/** Fields of its notes, kind and quote among them; by default they are called n1, n2, …, in the order given. */
	notes?: object[];
}

/** What stands in a made annotation unless it is said otherwise, and would be in the way here. */
const NO_DEFAULTS = { kind: undefined, signal: undefined, quote: undefined };

/** What the front matter says of characters that are easily overlooked, where the body holds any. */
function listing(body: string): object {
	const characters = charactersToList(plainLines(body));
	return characters.length > 0 ? { characters } : {};
}

type Files = Record<string, string | undefined>;

/** The files of these texts, by slug, in place of the one that every made library has. A slug is the short title as well. */
export function madeTexts(texts: Record<string, MadeText>): Files {
	const files = Object.entries(texts).flatMap(([slug, text], index) => {
		const { body, frontMatter, about, parts = [], notes = [] } = text;
		return [
			[
				`documents/${slug}.md`,
				madeDocument(body, {
					title: `The text ${slug}`,
					shortTitle: slug,
					order: index + 1,
					...listing(body),
					...frontMatter
				})
			],
			[
				`annotations/${slug}.yaml`,
				madeYaml({
					document: { note: 'A note.', usResponse: 'None.', ...about },
					parts,
					annotations: notes.map((fields, place) =>
						madeAnnotation({ id: `n${place + 1}`, ...NO_DEFAULTS, ...fields })
					)
				})
			]
		];
	});
	return {
		'documents/text.md': undefined,
		'annotations/text.yaml': undefined,
		...Object.fromEntries(files)
	};
}

/** voices.yaml: names by id, by group; a list of one name is a person. */
export function madeVoices(
	groups: Record<string, Record<string, string | [person: string]>>
): Files {
	const voices = Object.entries(groups).flatMap(([group, names]) =>
		Object.entries(names).map(([id, name]) =>
			typeof name === 'string'
				? [id, { name, group }]
				: [id, { name: name[0], group, person: true }]
		)
	);
	return {
		'annotations/voices.yaml': madeYaml({
			groups: Object.keys(groups).map((id) => ({ id, label: inWords(id), definition: id })),
			voices: Object.fromEntries(voices)
		})
	};
}

/** references.yaml: sources by id, beside the one that every made document names. */
export const madeReferences = (sources: Record<string, string>, says = '60 calls'): Files => ({
	'annotations/references.yaml': madeYaml({
		checked: '2026-11-22',
		references: Object.fromEntries(
			Object.entries({ 'made-origin': 'This test', ...sources }).map(([id, source]) => [
				id,
				madeReference({ fact: `What ${id} says: ${says}.`, source, short: source })
			])
		)
	})
});

/**
 * vocabulary.yaml with these terms, absences and what could settle a sentence, and with labels that no id could be taken for: in capitals, a
 * space for each hyphen.
 */
export function madeWords(
	own: { glossary?: object[]; absences?: object[]; reaches?: object[] } = {}
): Files {
	const kinds = madeVocabulary.kinds.map((kind) => ({
		...kind,
		label: inWords(kind.id),
		facets: kind.facets.map((facet) => ({
			...facet,
			label: inWords(facet.id),
			values: facet.values.map(({ id }) => ({
				id,
				label: inWords(id),
				definition: `What ${id} is.`
			}))
		}))
	}));
	return {
		'annotations/vocabulary.yaml': madeYaml({
			...own,
			kinds,
			reaches: own.reaches ?? madeVocabulary.reaches,
			besideLaw: madeVocabulary.besideLaw
		})
	};
}

const inWords = (id: string) => id.toUpperCase().replaceAll('-', ' ');
