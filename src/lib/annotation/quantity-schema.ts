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

/** Between two ends there are two; that they are the printed ones is for `checkQuantity` to say. */
function checkSpan(
	{ bound, value, upTo, readAs }: Pick<Quantity, 'bound' | 'value' | 'upTo' | 'readAs'>,
	{ addIssue }: Pick<z.RefinementCtx, 'addIssue'>
): void {
	const add = (field: string, message: string, remedy: string) =>
		addIssue({ code: 'custom', path: [field], message, params: { remedy } });
	if (bound === 'between' && upTo === undefined) {
		add(
			'bound',
			'is between, but upTo, the high end, is missing',
			'Add upTo, or write the bound that the words have.'
		);
	} else if (bound !== 'between' && upTo !== undefined) {
		add('upTo', 'goes with the bound between alone', 'Remove it, or write bound: between.');
	} else if (readAs !== undefined && upTo !== undefined && upTo <= value) {
		add('upTo', 'must be more than the value', 'Write the low end as value, the high one as upTo.');
	}
}

/** A quantity in a note. */
export const quantitySchema = z.strictObject(quantityFields).superRefine(checkSpan);

/** A figure in checks.yaml. */
export const outsideFigureSchema = z.strictObject(outsideFields).superRefine(checkSpan);
