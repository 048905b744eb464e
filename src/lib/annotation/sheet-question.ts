import { z } from 'zod';
import { atMost, type FieldsOf } from '../source/fields.ts';

/** A question of a sheet’s own, for pupils who have seen the text and no note. */
export interface SheetQuestion {
	ask: string;
	/** Numbers of the first and last sentence it is about. */
	from: number;
	to: number;
	/** For the key: what a good answer has. */
	look: string;
}

export const sheetQuestionSchema = z.strictObject({
	ask: atMost(170),
	from: z.int().positive(),
	to: z.int().positive(),
	look: atMost(260)
} satisfies FieldsOf<SheetQuestion>);

/** Of these sentences, those questions that are wholly about them. */
export const questionsWithin = (
	questions: readonly SheetQuestion[],
	{ from, to }: Pick<SheetQuestion, 'from' | 'to'>
): SheetQuestion[] => questions.filter((one) => from <= one.from && one.to <= to);
