import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { changingMarkup, skeleton } from '../library/made/hostile-strings.ts';
import { unprintedFields } from '../library/made/unprinted-fields.ts';
import Start from './Start.svelte';
import type { StartPage, StepToTake } from './start-page.ts';

/** A page on which everything that an editor can write is what `say` gives for the name of its field. */
function madePage(say: (field: string) => string): StartPage {
	const step = (id: string): StepToTake => ({
		id,
		idea: say(`${id}.idea`),
		printed: [{ sentences: [{ number: 7, words: say(`${id}.words`) }] }],
		ask: say(`${id}.ask`),
		answers: [1, 2, 3, 4].map((place) => ({
			label: say(`${id}.label ${place}`),
			tells: say(`${id}.tells ${place}`),
			references: []
		}))
	});
	return {
		start: {
			text: { path: '/documents/made/', name: say('text'), whatItIs: say('what it is') },
			language: {},
			minutes: 3,
			steps: [step('made')],
			find: {
				...step('found'),
				note: { path: '/documents/made/#n1', name: say('note') },
				practice: { path: '/practice/made/#all', name: say('practice'), from: 1, to: 9 }
			},
			why: [{ says: say('says'), authors: say('authors'), journal: say('journal'), year: 2024 }]
		},
		paths: [
			{
				door: 'class',
				text: { path: '/documents/made/', name: say('path') },
				language: {},
				minutes: 9,
				lessons: [{ path: '/teach/#made', name: say('lesson') }]
			}
		]
	};
}
const print = (page: StartPage) => {
	const { head, body } = render(Start, { props: page });
	return head + body;
};

describe('Start', () => {
	it('prints everything that an editor writes', () => {
		const { fields, unprinted } = unprintedFields(madePage, print);
		expect(fields).toBeGreaterThan(20);
		expect(unprinted).toEqual([]);
	});

	it('lets no string of an editor become markup', { timeout: 30_000 }, () => {
		const page = (words: string) => print(madePage(() => words));
		expect(skeleton(page('plain')).length).toBeGreaterThan(50);
		expect(changingMarkup(page)).toEqual([]);
	});

	it('lets one answer of a step be chosen, and several of the last be ticked', () => {
		const html = print(madePage(() => 'plain'));
		expect(html.match(/type="radio" name="made_answer"/g)).toHaveLength(4);
		expect(html.match(/type="checkbox" name="found_answer"/g)).toHaveLength(4);
		expect(html).not.toMatch(/checked[ =>]/);
	});

	it('leads to the note and on', () => {
		const html = print(madePage(() => 'plain'));
		expect(html).toMatch(/href="[^"]*\/documents\/made\/#n1"/);
		expect(html).toMatch(/href="[^"]*\/practice\/made\/#all"/);
	});

	it('says where no steps have been written', () => {
		const said = 'No first steps have been written yet.';
		expect(print({ paths: [] })).toContain(said);
		expect(print(madePage(() => 'plain'))).not.toContain(said);
	});
});
