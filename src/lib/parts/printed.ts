import type { Annotation } from '../annotation/annotation.ts';

/** The marked words of an annotation; several passages are told apart by an ellipsis. */
export const printed = ({ quotes }: Pick<Annotation, 'quotes'>): string =>
	quotes.map(({ exact }) => exact).join(' … ');
