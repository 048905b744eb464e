import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ID_PATTERN } from '../source/fields.ts';

const components = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
	file.endsWith('.svelte')
);

/** The ids that a component makes itself, with what it puts into them left out. */
const idsIn = (markup: string): string[] =>
	Array.from(markup.matchAll(/\sid="([^"]+)"/g), ([, id = '']) => id.replace(/\{[^}]*\}/g, 'x'));

describe('an id that a page makes', () => {
	const made = components.flatMap((file) =>
		idsIn(readFileSync(`src/${file}`, 'utf8')).map((id): [string, string] => [id, file])
	);

	it('is looked for where there are some', () => {
		expect(made.length).toBeGreaterThan(25);
	});

	it.each(made)('can be no id of ours: %s in %s', (id) => {
		expect(id).toMatch(/_/);
		expect(id).not.toMatch(ID_PATTERN);
	});
});
