import { z } from 'zod';
import { BOUNDS, type Bound } from '../figures/bounds.ts';
import type { OutsideFigure, Quantity } from '../figures/quantity.ts';
import { id, text, type FieldsOf } from '../source/fields.ts';

/** A time in words; of two years in a span the earlier comes first. */
const period = text.superRefine((words, { addIssue }) => {
	const [span, from = '', to = ''] = /\b(\d{4})(?: to |\s?[-–]\s?)(\d{4})\b/.exec(words) ?? [];
	if (span === undefined || from < to) return;
	addIssue({
		code: 'custom',
		message: `runs backwards: ${span}`,
		params: { remedy: 'Write the earlier year first.' }
	});
});

const shared = {
	id,
	printed: text,
	value: z.number().nonnegative('must not be negative'),
	bound: z.enum(Object.keys(BOUNDS) as Bound[]),
	upTo: z.number().optional(),
	readAs: text.optional(),
	unit: text,
	per: text.optional(),
	counts: text,
	period: period.optional()
};

const quantityFields = {
	...shared,
	of: text.optional(),
	method: text.optional(),
	originator: text.optional()
} satisfies FieldsOf<Quantity>;

const outsideFields = { ...shared, reference: id } satisfies FieldsOf<OutsideFigure>;

const spans = ({ bound, value, upTo }: Pick<Quantity, 'bound' | 'value' | 'upTo'>) =>
	bound === 'between' ? upTo !== undefined && upTo > value : upTo === undefined;
const SPANS = {
	error: 'goes with the bound “between”, and with it alone, and is more than the value',
	path: ['upTo'],
	params: { remedy: 'Write both, or neither: bound: between, and upTo, the high end.' }
};

/** A quantity in a note. */
export const quantitySchema = z.strictObject(quantityFields).refine(spans, SPANS);

/** A figure in checks.yaml. */
export const outsideFigureSchema = z.strictObject(outsideFields).refine(spans, SPANS);
