import { z } from 'zod';
import { id, text } from '../source/fields.ts';

const group = z.strictObject({ id, label: text, definition: text });

const voice = z.strictObject({
	name: text,
	group: id,
	/** A named individual. */
	person: z.boolean().default(false)
});

/** annotations/voices.yaml: everybody whose words the texts report, and who relays them. */
export const voicesFileSchema = z.strictObject({
	groups: z.array(group),
	voices: z.record(id, voice)
});

export type VoicesFile = z.output<typeof voicesFileSchema>;
export type VoiceGroup = z.output<typeof group>;

export interface Voice extends Omit<z.output<typeof voice>, 'group'> {
	id: string;
	group: VoiceGroup;
}
