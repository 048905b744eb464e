import { z } from 'zod';
import { day, id, text } from '../source/fields.ts';

const reference = z.strictObject({
	/** The fact that notes may use, as it was checked. */
	fact: text,
	/** Where it was seen: publisher, title, date. Empty where the row is the text's own claim. */
	source: text,
	/** Printed as a link. Left out for addresses that this reader prints but does not link. */
	url: z.url({ protocol: /^https?$/, error: 'is no address of the web' }).optional(),
	/** Printed as plain text. */
	address: text.optional(),
	/** Part of the page seen is a repost of another's report. */
	carriedBy: text.optional()
});

/** annotations/references.yaml: id → fact and source. */
export const referencesSchema = z.strictObject({
	checked: day,
	references: z.record(id, reference)
});

export type ReferencesFile = z.output<typeof referencesSchema>;

export interface Reference extends z.output<typeof reference> {
	id: string;
}
