import { z } from 'zod';

/** Words: anything that is not empty, without white space around it. */
export const text = z.string().trim().min(1, 'must not be empty');

export const id = z
	.string()
	.regex(
		/^[a-z0-9]+(-[a-z0-9]+)*$/,
		'an id is small letters, digits and single hyphens, so that it can be an address'
	);
