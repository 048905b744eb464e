import type { Figure } from './quantity.ts';

/** Where an operand stands in its check. */
export interface OperandPlace {
	role: string;
	/** From 0, in a role that takes a list. */
	index?: number;
}

/** A figure named in a check. */
export interface Operand extends OperandPlace {
	/** `slug#id` of a text, `outside#id`, or `check#id` for what another check implies. */
	address: string;
}

/** An operand whose figure has been found. */
export interface PlacedFigure extends OperandPlace {
	figure: Figure;
}

/** What a page calls an operand: by its role, or in a list by its number. */
export const operandLabel = ({ role, index }: OperandPlace) =>
	index === undefined ? role : `figure ${index + 1}`;
