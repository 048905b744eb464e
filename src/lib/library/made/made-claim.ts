import { madeYaml } from './made-yaml.ts';

/** A passage of the made document `text`, as claims.yaml has it. */
export const madePassage = (fields: object = {}): object => ({
	document: 'text',
	quote: 'One',
	says: 'one',
	credit: 'nobody',
	voice: 'own',
	...fields
});

export const changed = { kind: 'wording', how: 'Another word.' };

/** Some direction for each kind of change that has one. */
const SOME_DIRECTION: Record<string, string> = {
	figure: 'up',
	hedge: 'gained',
	attribution: 'moved'
};

/** A change of this kind, with a direction where the kind has one. */
export const madeChange = (kind: string, how = 'Otherwise.'): object => ({
	kind,
	how,
	...(SOME_DIRECTION[kind] && { direction: SOME_DIRECTION[kind] })
});

/** What a made claim is told by, first and later. */
export const first = madePassage();
export const later = madePassage({ quote: 'three', changed });

export const madeClaim = (fields: object = {}): object => ({
	id: 'made',
	title: 'Made',
	note: 'Made.',
	passages: [first, later],
	...fields
});

/** annotations/claims.yaml */
export const madeClaims = (...claims: object[]): string => madeYaml({ claims });
