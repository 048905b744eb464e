import type { Place } from '../../figures/standing.ts';

/** The three lists of comparisons, in words. */
export const PLACES: Readonly<Record<Place, { label: string; title: string; says: string }>> = {
	inside: {
		label: 'inside one text',
		title: 'Inside one text',
		says: 'Every figure is of the text that is named: it is held against itself, and against no count.'
	},
	between: {
		label: 'between texts',
		title: 'Between texts',
		says: 'Figures of several texts; that they are alike does not show that either was counted.'
	},
	outside: {
		label: 'with outside figures',
		title: 'Against outside figures',
		says: 'A figure that none of the texts prints goes in; its source stands beside it.'
	}
};
