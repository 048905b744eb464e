import { madeAnnotation, madeAnnotations } from './made-library.ts';
import { madeYaml } from './made-yaml.ts';

export const group = { id: 'state', label: 'State', definition: 'Offices of a state.' };

export const ministry = { name: 'Made Ministry', group: 'state' };

/** annotations/voices.yaml */
export const voicesFile = (voices: object, groups: object[] = [group]): string =>
	madeYaml({ groups, voices });

/** A note on the words of the ministry. */
export const spoken = (fields: object = {}): object =>
	madeAnnotation({
		kind: 'official-source',
		signal: undefined,
		speaker: 'ministry',
		attribution: 'direct',
		...fields
	});

/** A text in which somebody speaks. */
export const speech = {
	'annotations/voices.yaml': voicesFile({ ministry }),
	'annotations/text.yaml': madeAnnotations(spoken())
};
