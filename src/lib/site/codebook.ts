import { parse } from 'yaml';
import referencesText from '$annotations/references.yaml?raw';
import vocabularyText from '$annotations/vocabulary.yaml?raw';
import type { Kind } from '../annotation/kind.ts';
import {
	definitionOf,
	referencesSchema,
	vocabularySchema,
	type KindDefinition
} from '../annotation/vocabulary.ts';

// Both files have been checked, with lines for every mistake, before a page is rendered.
export const vocabulary = vocabularySchema.parse(parse(vocabularyText));
export const { references, checked } = referencesSchema.parse(parse(referencesText));

export const kindOf = (id: Kind): KindDefinition => definitionOf(vocabulary, id);
