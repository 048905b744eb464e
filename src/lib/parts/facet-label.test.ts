import { expect, it } from 'vitest';
import type { NamedFacet } from '../codebook/named-facets.ts';
import { madeLibrary } from '../library/made/made-library.ts';
import { madeTexts, madeVoices, madeWords } from '../library/made/made-texts.ts';
import { facetLabel } from './facet-label.ts';

const { codebook } = await madeLibrary({
	...madeWords(),
	...madeVoices({ office: { ministry: 'Ministry' } }),
	...madeTexts({
		text: { body: 'One.', notes: [{ kind: 'official-source', speaker: 'ministry', quote: 'One' }] }
	})
});

/** name, kind, its facets, which one, what it says */
const rows: [string, string, Record<string, string>, NamedFacet, string | null][] = [
	['a choice by its label', 'us-response', { words: 'quoted' }, 'words', 'QUOTED'],
	['a choice of two words', 'official-source', { trace: 'named-body' }, 'trace', 'NAMED BODY'],
	['a voice by its name', 'official-source', { speaker: 'ministry' }, 'speaker', 'Ministry'],
	['words as they are', 'us-response', { answers: 'A charge.' }, 'answers', 'A charge.'],
	['what is not given', 'us-response', { answers: 'A charge.' }, 'words', null],
	['what another kind has', 'text-signal', { signal: 'typo' }, 'speaker', null]
];
it.each(rows)('%s', (_, kind, facets, name, expected) => {
	expect(facetLabel({ kind, facets }, name, codebook)).toBe(expected);
});

it('says which facet a kind has not', () => {
	expect(() =>
		facetLabel({ kind: 'text-signal', facets: { words: 'x' } }, 'words', codebook)
	).toThrow('The kind text-signal has no facet "words".');
});
