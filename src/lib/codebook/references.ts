import { z } from 'zod';
import { day, id, text, webAddress } from '../source/fields.ts';

const reference = z
	.strictObject({
		/** The fact that notes may use, as it was checked. */
		fact: text,
		/** Where it was seen: publisher, title, date. Empty where the row is the text's own claim. */
		source: text,
		/** Printed as a link. Left out for addresses that this reader prints but does not link. */
		url: webAddress.optional(),
		/** Printed as plain text. */
		address: text.optional(),
		/** Part of the page seen is a repost of another's report. */
		carriedBy: text.optional()
	})
	.superRefine(({ url, address }, { addIssue }) => {
		const add = (message: string, remedy: string) =>
			addIssue({ code: 'custom', path: ['address'], message, params: { remedy } });
		if (address === undefined) return;
		if (url !== undefined) {
			add(
				'stands beside url: a page is linked or named',
				'Keep url for a page that may be linked, address for one that may not.'
			);
		}
		if (/^[a-z]+:\/\/|@/i.test(address)) {
			add(
				'is written as a link',
				'Leave out https:// and what stands before an @; or write it as url.'
			);
		}
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
