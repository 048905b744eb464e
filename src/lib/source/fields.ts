import { z } from 'zod';

/** Words: anything that is not empty, without white space around it. */
export const text = z.string().trim().min(1, 'must not be empty');

export const id = z
	.string()
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'an id is small letters, digits and single hyphens, so that it can be an address'
	);

/** A schema for each field of `T`: one that is missing, or gives another type, does not compile. */
export type FieldsOf<T> = { [Field in keyof T]-?: z.ZodType<T[Field]> };
