import { Codebook } from '../../codebook/codebook.ts';
import type { Vocabulary } from '../../codebook/vocabulary.ts';
import { voicesFileSchema } from '../../codebook/voices.ts';
import { referencesSchema } from '../../codebook/references.ts';
import { madeReference } from './made-library.ts';
import { madeVocabulary } from './made-vocabulary.ts';

const named = (id: string) => ({ id, label: id, definition: id });

/** A vocabulary with three voices: a is Ann and b Ben, of the state, c is Cleo, of the press. */
export const codebookWith = (vocabulary: Vocabulary): Codebook =>
	new Codebook(
		vocabulary,
		referencesSchema.parse({
			checked: '2026-11-22',
			references: { 'made-origin': madeReference() }
		}),
		voicesFileSchema.parse({
			groups: [named('state'), named('press')],
			voices: {
				a: { name: 'Ann', group: 'state', person: true },
				b: { name: 'Ben', group: 'state', person: true },
				c: { name: 'Cleo', group: 'press', person: true }
			}
		})
	);

export const madeCodebook = codebookWith(madeVocabulary);
