import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { id, ID_PATTERN } from './fields.ts';
import { parseYamlFile } from './parse-with.ts';

describe('an id that is none', () => {
	const rows: [string, string, string][] = [
		['capitals and a space', 'Ann B', 'ann-b'],
		['accents', 'Élan vital', 'elan-vital'],
		['words that are cut where a hyphen stands', `${'a'.repeat(59)} b`, 'a'.repeat(59)]
	];
	it.each(rows)('of %s is told with the nearest one', (_, given, nearest) => {
		const { problems } = parseYamlFile(z.strictObject({ id }), 'a.yaml', `id: ${given}\n`);
		expect(problems.map(({ remedy }) => remedy)).toEqual([`Write ${nearest}.`]);
		expect(nearest).toMatch(ID_PATTERN);
	});
});
