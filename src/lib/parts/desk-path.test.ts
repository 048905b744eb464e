import { expect, it } from 'vitest';
import type { Annotation } from '../annotation/annotation.ts';
import { madeLibrary } from '../library/made/made-library.ts';
import { madeTexts, madeVoices } from '../library/made/made-texts.ts';
import { deskPath } from './desk-path.ts';

const { codebook } = await madeLibrary({
	...madeVoices({ office: { ministry: 'Ministry' } }),
	...madeTexts({
		text: { body: 'One.', notes: [{ kind: 'official-source', speaker: 'ministry', quote: 'One' }] }
	})
});

const quantities: Annotation['quantities'] = [
	{ id: 'ten', printed: '10', value: 10, bound: 'exact', unit: 'call', counts: 'calls' }
];
/** name, kind, its facets, its figures, where the desk has it */
const rows: [string, string, Annotation['facets'], Annotation['quantities'], string | undefined][] =
	[
		[
			'figures',
			'unverifiable-statistic',
			{ credit: 'none' },
			quantities,
			'/evidence/statistics/#made.note'
		],
		[
			'a technique',
			'state-media-framing',
			{ technique: 'omission' },
			[],
			'/evidence/framing/#made.note'
		],
		[
			'a technique and a speaker',
			'state-media-framing',
			{ technique: 'omission', speaker: 'ministry' },
			[],
			'/evidence/framing/#made.note'
		],
		['a side', 'us-response', { side: 'us-statement' }, [], '/evidence/us-response/#made.note'],
		[
			'a side and an actor',
			'us-response',
			{ side: 'chinese-reply', actor: 'ministry' },
			[],
			'/evidence/us-response/#made.note'
		],
		[
			'what a record bears out',
			'corroborated',
			{ extent: 'part', independence: 'law' },
			[],
			'/evidence/what-holds/#made.note'
		],
		['a speaker', 'official-source', { speaker: 'ministry' }, [], '/evidence/voices/#ministry'],
		['a signal', 'text-signal', { signal: 'typo' }, [], '/evidence/signals/#made.note'],
		['no speaker', 'official-source', { trace: 'unnamed' }, [], undefined]
	];
it.each(rows)('a note that gives %s', (_, kind, facets, quantities, expected) => {
	expect(deskPath('made', { id: 'note', kind, facets, quantities }, codebook)).toBe(expected);
});
