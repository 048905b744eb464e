import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { changingMarkup, skeleton } from '../library/made/hostile-strings.ts';
import { unprintedFields } from '../library/made/unprinted-fields.ts';
import Teach from './Teach.svelte';
import type { LessonToTeach, TeachPage } from './teach-page.ts';

/** A page of one lesson, on which everything that an editor can write is what `say` gives for the name of its field. */
function madePage(say: (field: string) => string): TeachPage {
	const step: LessonToTeach['steps'][number] = {
		at: 0,
		minutes: 5,
		title: say('step.title'),
		say: [say('step.say'), say('step.say again')],
		do: say('step.do'),
		look: [say('step.look')],
		misread: [{ says: say('misread.says'), answer: say('misread.answer') }],
		board: say('step.board'),
		opened: { path: '/print/calls/', name: say('step.opened') }
	};
	return {
		lessons: [
			{
				id: 'made',
				title: say('title'),
				text: say('text'),
				minutes: 10,
				for: say('for'),
				aims: [say('aim'), say('another aim')],
				standards: [{ id: say('standard'), framework: say('framework'), says: say('says') }],
				papers: [
					{ opened: { path: '/print/made/sheet/', name: say('paper') }, copies: say('copies') }
				],
				before: [say('before')],
				sensitive: [say('sensitive')],
				steps: [step, { ...step, at: 5 }],
				without: say('without'),
				after: [say('after')]
			}
		]
	};
}
const print = (page: TeachPage) => {
	const { head, body } = render(Teach, { props: page });
	return head + body;
};

describe('Teach', () => {
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

	it('leads to each lesson, and says when each of its steps begins and ends', () => {
		const html = print(madePage(() => 'plain'));
		expect(html).toContain('<a href="#made">plain</a>, 10 minutes');
		expect(html).toMatch(/<h2 [^>]*id="made"/);
		expect(Array.from(html.matchAll(/(\d+) to (\d+) min/g), ([times]) => times)).toEqual([
			'0 to 5 min',
			'5 to 10 min'
		]);
	});

	it('says where no lesson has been written', () => {
		const said = 'No lesson has been written yet.';
		expect(print({ lessons: [] })).toContain(said);
		expect(print(madePage(() => 'plain'))).not.toContain(said);
	});
});
