import { expect, it } from 'vitest';
import { Codebook } from '../codebook/codebook.ts';
import { voicesFileSchema } from '../codebook/voices.ts';
import { madeVocabulary } from '../library/made/made-vocabulary.ts';
import type { Annotation } from './annotation.ts';
import { isNameless } from './nameless.ts';

const group = { id: 'office', label: 'Offices', definition: 'Offices.' };
const codebook = new Codebook(
	madeVocabulary,
	{ checked: '2026-11-22', references: {} },
	voicesFileSchema.parse({
		groups: [group],
		voices: {
			ministry: { name: 'Ministry', group: 'office' },
			experts: { name: 'Some experts', group: 'office', unnamed: true },
			wire: { name: 'A wire', group: 'office', unnamed: true }
		}
	})
);

/** name, kind, facets, whether the credit has no name */
const rows: [string, string, Annotation['facets'], boolean][] = [
	['a figure by “data”', 'unverifiable-statistic', { credit: 'vague' }, true],
	['a figure by nobody, which is no credit', 'unverifiable-statistic', { credit: 'none' }, false],
	[
		'an office that is named',
		'official-source',
		{ speaker: 'ministry', trace: 'named-body' },
		false
	],
	['what is traced to nobody', 'official-source', { speaker: 'ministry', trace: 'unnamed' }, true],
	[
		'an office that is not named',
		'official-source',
		{ speaker: 'experts', trace: 'named-body' },
		true
	],
	['experts', 'state-media-framing', { speaker: 'experts' }, true],
	['an official of the other side', 'us-response', { actor: 'experts' }, true],
	['a relay without a name, whose words it is not', 'us-response', { channel: ['wire'] }, false],
	['a note that credits nobody', 'text-signal', { signal: 'typo' }, false]
];
it.each(rows)('%s', (_, kind, facets, expected) => {
	expect(isNameless({ kind, facets }, codebook)).toBe(expected);
});
