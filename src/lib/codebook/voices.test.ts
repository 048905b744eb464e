import { describe, expect, it } from 'vitest';
import { voicesFileSchema } from './voices.ts';

describe('voicesFileSchema', () => {
	const group = { id: 'state', label: 'State', definition: 'Offices of a state.' };
	const voice = { name: 'Made Ministry', group: 'state' };
	const rows: [string, object, RegExp | undefined][] = [
		['nobody', { groups: [], voices: {} }, undefined],
		['a voice', { groups: [group], voices: { 'made-ministry': voice } }, undefined],
		['a person', { groups: [group], voices: { made: { ...voice, person: true } } }, undefined],
		['no groups', { voices: {} }, /^groups: /],
		['no voices', { groups: [] }, /^voices: /],
		['a voice without a name', { groups: [], voices: { made: { group: 'a' } } }, /made\.name: /],
		['a voice without a group', { groups: [], voices: { made: { name: 'A' } } }, /made\.group: /],
		['an id with capitals', { groups: [], voices: { Made: voice } }, /^voices\.Made: /],
		[
			'an unknown field',
			{ groups: [], voices: { made: { ...voice, rank: 1 } } },
			/^voices\.made: Unrecognized key/
		],
		[
			'a person by halves',
			{ groups: [], voices: { made: { ...voice, person: 'yes' } } },
			/made\.person: /
		],
		[
			'a group without a definition',
			{ groups: [{ ...group, definition: ' ' }], voices: {} },
			/^groups\.0\.definition: must not be empty/
		]
	];
	it.each(rows)('%s', (_, file, expected) => {
		const { error } = voicesFileSchema.safeParse(file);
		const told = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join();
		if (expected) expect(told).toMatch(expected);
		else expect(told).toBeUndefined();
	});

	it('takes a voice for no person unless it says so', () => {
		const { voices } = voicesFileSchema.parse({ groups: [group], voices: { made: voice } });
		expect(voices.made?.person).toBe(false);
	});
});
