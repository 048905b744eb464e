import type { OutsideFigure, Quantity } from './quantity.ts';

/** A quantity where a text asserts it. */
export interface QuantityInText {
	slug: string;
	/** The note that it belongs to. */
	note: string;
	quantity: Quantity;
}

/** A printed figure that a check can name. */
export type PrintedFigure =
	({ source: 'text' } & QuantityInText) | { source: 'outside'; quantity: OutsideFigure };

/** All figures that checks can name, by address. */
export function printedFigures(
	inTexts: Iterable<QuantityInText>,
	outside: Iterable<OutsideFigure>
): Map<string, PrintedFigure> {
	const figures = new Map<string, PrintedFigure>();
	for (const found of inTexts) {
		figures.set(`${found.slug}#${found.quantity.id}`, { source: 'text', ...found });
	}
	for (const quantity of outside) {
		figures.set(`outside#${quantity.id}`, { source: 'outside', quantity });
	}
	return figures;
}
