/** The five kinds of the codebook, in the order of their numbers: key `1` switches the first. */
export const KINDS = [
	'official-source',
	'state-media-framing',
	'unverifiable-statistic',
	'us-response',
	'text-signal'
] as const;

export type Kind = (typeof KINDS)[number];
