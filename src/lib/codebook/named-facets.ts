import type { FacetForm } from './vocabulary.ts';

/** A form, or the values of a choice that code tells apart; a vocabulary may list more of them. */
export type Need = Exclude<FacetForm, 'choice'> | readonly string[];

const TRACES = ['named-document', 'named-body', 'unnamed'] as const;

/**
 * The facets that code names, by kind: the evidence desk gathers by them, and rules for notes rest on them. Everything else about a kind is data, and a
 * further kind needs no entry here. The vocabulary is held against this table (`checkVocabulary`), so that a
 * facet that is renamed there can't leave a page without its words.
 */
export const NAMED_FACETS = {
	'official-source': {
		speaker: 'voice',
		part: 'text',
		channel: 'voices',
		attribution: ['direct', 'mixed'],
		trace: TRACES
	},
	'state-media-framing': { technique: [], frame: [], speaker: 'voice', plain: 'prose' },
	'unverifiable-statistic': {
		credit: ['vague'],
		'checkable-by': 'text',
		'kept-by': [],
		quantities: 'quantities'
	},
	'us-response': {
		side: ['us-statement', 'chinese-reply'],
		actor: 'voice',
		channel: 'voices',
		words: ['quoted'],
		trace: TRACES,
		answers: 'prose',
		said: 'day',
		stands: ['response', 'before-event', 'unclear'],
		'left-out': 'prose'
	},
	'text-signal': {
		signal: ['discrepancy', 'typo', 'republication', 'promotional-claim'],
		strength: ['strict', 'ordinary']
	},
	corroborated: { extent: ['whole', 'part'], independence: ['independent', 'same-side', 'law'] }
} as const satisfies Record<string, Record<string, Need>>;

/** Facets that a vocabulary may do without: what pages print by them is left out then. */
export const DISPENSABLE: readonly NamedFacet[] = ['kept-by'];

/** A kind that code names. */
export type NamedKind = keyof typeof NAMED_FACETS;

type Facets = { [K in NamedKind]: keyof (typeof NAMED_FACETS)[K] }[NamedKind];

/** A facet that code names. */
export type NamedFacet = Extract<Facets, string>;
