import { z } from 'zod';
import { id, listOf, text } from '../source/fields.ts';

const group = z.strictObject({ id, label: text, definition: text });

const voice = z
	.strictObject({
		name: text,
		group: id,
		/** A named individual. */
		person: z.boolean().default(false),
		/** The texts credit somebody here and give no name. */
		unnamed: z.boolean().optional(),
		/** Of a person: what ties them to an institution, by a record. */
		tie: text.optional(),
		/** Ids in references.yaml of the records that show the tie. */
		references: listOf(id).optional()
	})
	.refine(({ tie, references }) => tie === undefined || (references ?? []).length > 0, {
		path: ['references'],
		message: 'is missing, and a tie is told by a record',
		params: { remedy: 'Name the ids of references.yaml that show the tie, or remove `tie`.' }
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
