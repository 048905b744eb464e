import { madeAnnotation, madeAnnotations, madeDocument, madeQuantity } from './made-library.ts';
import { madeYaml } from './made-yaml.ts';

export const madeCheck = (fields: object = {}): object => ({
	id: 'made',
	title: 'Made',
	note: 'Made.',
	kind: 'share-of',
	...fields
});

export const outsideFigure = (fields: object = {}): object =>
	madeQuantity({ id: 'words', printed: '4', value: 4, reference: 'made-origin', ...fields });

/** annotations/checks.yaml */
export const madeChecks = (checks: object[], outside: object[] = []): string =>
	madeYaml({ outside, checks });

/** A note on the three figures of `figures`: text#words is 2, text#letters is 3, text#lost is 0. */
export const statistic = (fields: object = {}): object =>
	madeAnnotation({
		id: 'figures',
		kind: 'unverifiable-statistic',
		signal: undefined,
		credit: 'none',
		quote: 'two words, three letters, none lost',
		quantities: [
			madeQuantity({ id: 'words', printed: 'two words' }),
			madeQuantity({ id: 'letters', printed: 'three letters', value: 3, unit: 'letter' }),
			madeQuantity({ id: 'lost', printed: 'none', value: 0 })
		],
		...fields
	});

/** A text with figures in it. */
export const figures = {
	'documents/text.md': madeDocument('One has two words, three letters, none lost.'),
	'annotations/text.yaml': madeAnnotations(statistic())
};
