import { parse } from 'yaml';
import referencesText from '$annotations/references.yaml?raw';
import vocabularyText from '$annotations/vocabulary.yaml?raw';
import voicesText from '$annotations/voices.yaml?raw';
import type { Kind } from '../codebook/kind.ts';
import { voicesFileSchema } from '../codebook/voices.ts';
import { definitionOf, vocabularySchema, type KindDefinition } from '../codebook/vocabulary.ts';
import { referencesSchema } from '../codebook/references.ts';

// The files have been checked, with lines for every mistake, before a page is rendered.
export const vocabulary = vocabularySchema.parse(parse(vocabularyText));
export const { references, checked } = referencesSchema.parse(parse(referencesText));

export const kindOf = (id: Kind): KindDefinition => definitionOf(vocabulary, id);

export const { groups, voices } = voicesFileSchema.parse(parse(voicesText));

/** A voice’s name; an id that is not in voices.yaml stands for itself. */
export const voiceName = (id: string): string => voices[id]?.name ?? id;

/** What a text can lack, in words. */
export const absenceLabel = (id: string): string =>
	vocabulary.absences.find((absence) => absence.id === id)?.label ?? id;

export const termOf = (id: string) => vocabulary.glossary.find((term) => term.id === id)!;

/** The value of a facet in words: a choice by its label, a voice by its name. */
export function facetLabel(kind: Kind, facet: string, value: string): string {
	const { form, values } = kindOf(kind).facets.find(({ id }) => id === facet)!;
	if (form === 'voice' || form === 'voices') return voiceName(value);
	return values.find(({ id }) => id === value)?.label ?? value;
}
