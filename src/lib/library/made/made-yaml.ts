import { stringify } from 'yaml';

/** A YAML file: one line a value, and what stands twice is written twice, so that tests can name lines. */
export const madeYaml = (value: unknown): string =>
	stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
