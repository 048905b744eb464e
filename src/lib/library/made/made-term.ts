import { madeVocabulary } from './made-vocabulary.ts';
import { madeYaml } from './made-yaml.ts';

export const madeTerm = (fields: object = {}): object => ({
	id: 'made',
	term: 'Made',
	forms: ['two'],
	definition: 'A word.',
	...fields
});

/** annotations/vocabulary.yaml, which begins with these terms. */
export const glossary = (...terms: object[]): string =>
	madeYaml({ glossary: terms, kinds: madeVocabulary.kinds, reaches: madeVocabulary.reaches });
