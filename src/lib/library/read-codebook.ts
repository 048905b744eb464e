import { annotationFileSchema } from '../annotation/annotation-file.ts';
import { checkDefinitions, NOTE_FIELDS } from '../codebook/check-definitions.ts';
import { checkReferenceList } from '../codebook/check-references.ts';
import { checkVocabulary } from '../codebook/check-vocabulary.ts';
import { Codebook } from '../codebook/codebook.ts';
import { referencesSchema, type ReferencesFile } from '../codebook/references.ts';
import { vocabularySchema, type Vocabulary } from '../codebook/vocabulary.ts';
import { voicesFileSchema, type VoicesFile } from '../codebook/voices.ts';
import { nearestWord } from '../source/nearest.ts';
import type { PlacedProblem, Problem } from '../source/problem.ts';
import { placeProblems, type ParsedYaml } from '../source/parse-with.ts';
import { checkGroupsLook, checkKindsLook, LOOKS } from './check-looks.ts';
import type { Files } from './files.ts';
import { findRepeatedIds } from '../source/find-repeated-ids.ts';
import { misusedReference } from './explain-reference.ts';

/** The codebook with the files that it was made from, for what has to be held against them later. */
export interface ReadCodebook {
	codebook: Codebook;
	/** Of a note file; made once. */
	schema: ReturnType<typeof annotationFileSchema>;
	vocabulary: ParsedYaml<Vocabulary>;
	references: ParsedYaml<ReferencesFile>;
	voices: ParsedYaml<VoicesFile>;
}

/** Reads vocabulary.yaml, references.yaml and voices.yaml. */
export function readCodebook(files: Files): { read?: ReadCodebook; problems: Problem[] } {
	const vocabulary = files.yaml('annotations/vocabulary.yaml', vocabularySchema);
	const references = files.yaml('annotations/references.yaml', referencesSchema);
	const voices = files.yaml('annotations/voices.yaml', voicesFileSchema);
	const problems = [vocabulary, references, voices].flatMap((parsed) => parsed.problems);
	if (!vocabulary.value || !references.value || !voices.value) return { problems };
	const { kinds, glossary, absences, reaches } = vocabulary.value;
	problems.push(
		...placeProblems(vocabulary, [
			...findRepeatedIds(kinds, ['kinds']),
			...findRepeatedIds(glossary, ['glossary']),
			...findRepeatedIds(absences, ['absences']),
			...findRepeatedIds(reaches, ['reaches']),
			...checkDefinitions(vocabulary.value),
			...checkVocabulary(vocabulary.value),
			...checkTermReferences(vocabulary.value, references.value)
		]),
		...placeProblems(references, checkReferenceList(references.value)),
		...placeProblems(voices, [
			...findRepeatedIds(voices.value.groups, ['groups']),
			...checkGroups(voices.value),
			...checkTies(voices.value, references.value)
		])
	);
	const codebook = new Codebook(
		withoutTwins(vocabulary.value),
		references.value,
		withAllGroups(voices.value)
	);
	// A library outside a project has no look, and needs none.
	const looks = files.text(LOOKS).text;
	if (looks !== undefined) {
		problems.push(
			...placeProblems(vocabulary, checkKindsLook(looks, codebook)),
			...placeProblems(voices, checkGroupsLook(looks, codebook))
		);
	}
	return {
		read: { codebook, schema: annotationFileSchema(codebook), vocabulary, references, voices },
		problems
	};
}

/**
 * Without what stands there again or takes the place of a field, so that the rest can be checked as well: a note file has one
 * schema a kind, and one field a facet.
 */
const withoutTwins = ({ kinds, reaches, ...others }: Vocabulary): Vocabulary => ({
	...others,
	reaches: firsts(reaches),
	kinds: firsts(kinds).map(({ facets, ...kind }) => ({
		...kind,
		facets: firsts(facets.filter(({ id }) => !NOTE_FIELDS.includes(id))).map((facet) => ({
			...facet,
			values: firsts(facet.values)
		}))
	}))
});

const firsts = <T extends { id: string }>(entries: readonly T[]): T[] =>
	entries.filter(({ id }, place) => entries.findIndex((one) => one.id === id) === place);

/** With the groups that are missing, so that the rest can be checked as well. */
function withAllGroups({ groups, voices }: VoicesFile): VoicesFile {
	const named = new Set(groups.map(({ id }) => id));
	const missing = new Set(Object.values(voices).map(({ group }) => group)).difference(named);
	const made = Array.from(missing, (id) => ({ id, label: id, definition: id }));
	return { groups: [...groups, ...made], voices };
}

/** Every voice belongs to a group that exists. */
function checkGroups({ groups, voices }: VoicesFile): PlacedProblem[] {
	const known = groups.map(({ id }) => id);
	return Object.entries(voices).flatMap(([id, { group }]) =>
		known.includes(group)
			? []
			: {
					path: ['voices', id, 'group'],
					subject: id,
					what: `There is no group "${group}".`,
					nearest: nearestWord(group, known),
					remedy: 'Use an id from `groups`, or add the group there.'
				}
	);
}

/** Every record of a tie is a fact of references.yaml. */
function checkTies({ voices }: VoicesFile, { references }: ReferencesFile): PlacedProblem[] {
	const known = new Map(Object.entries(references));
	return Object.entries(voices).flatMap(([id, voice]) =>
		(voice.references ?? []).flatMap((reference, place) => {
			const misused = misusedReference(reference, known);
			return misused ? { path: ['voices', id, 'references', place], subject: id, ...misused } : [];
		})
	);
}

function checkTermReferences(
	{ glossary }: Vocabulary,
	{ references }: ReferencesFile
): PlacedProblem[] {
	const known = new Map(Object.entries(references));
	return glossary.flatMap((term, index) =>
		term.references.flatMap((reference, place) => {
			const misused = misusedReference(reference, known);
			if (!misused) return [];
			return { path: ['glossary', index, 'references', place], subject: term.id, ...misused };
		})
	);
}
