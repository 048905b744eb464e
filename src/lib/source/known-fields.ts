import { z } from 'zod';

/**
 * The fields that `schema` has at `path`, for telling an editor what an unknown one may have been
 * meant to be. `value` decides between the members of a discriminated union. Empty where the path
 * leads to no map of fields.
 */
export function knownFields(
	schema: unknown,
	path: readonly PropertyKey[],
	value: unknown
): string[] {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
		return knownFields(schema.unwrap(), path, value);
	}
	if (schema instanceof z.ZodDiscriminatedUnion) {
		const { discriminator } = schema.def;
		const word = (value as Record<string, unknown> | undefined)?.[discriminator];
		const member = schema.options.find(
			(option) =>
				option instanceof z.ZodObject &&
				(option.shape[discriminator] as z.ZodType).safeParse(word).success
		);
		return knownFields(member, path, value);
	}
	if (schema instanceof z.ZodUnion) {
		const member = schema.options.find((option) => knownFields(option, path, value).length > 0);
		return knownFields(member, path, value);
	}
	const [step, ...rest] = path;
	if (step === undefined) return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
	const inner = (value as Record<PropertyKey, unknown> | undefined)?.[step];
	if (schema instanceof z.ZodObject) return knownFields(schema.shape[String(step)], rest, inner);
	if (schema instanceof z.ZodArray) return knownFields(schema.element, rest, inner);
	if (schema instanceof z.ZodRecord) return knownFields(schema.valueType, rest, inner);
	return [];
}
