import { z } from 'zod';
import { id, text } from '../source/fields.ts';

/** annotations/voices.yaml: everybody whose words the texts report, and who relays them. */
export const voicesFileSchema = z.strictObject({
	groups: z.array(z.strictObject({ id, label: text, definition: text })),
	voices: z.record(
		id,
		z.strictObject({
			name: text,
			group: id,
			/** A named individual. */
			person: z.boolean().default(false)
		})
	)
});

export type VoicesFile = z.output<typeof voicesFileSchema>;
export type Voice = VoicesFile['voices'][string];
