import { describe, expect, it } from 'vitest';
import { expectOnlyProblem, type ProblemRow } from './made/expect-only-problem.ts';
import { madeLibrary } from './made/made-library.ts';
import { madeYaml } from './made/made-yaml.ts';

const file = 'annotations/corrections.yaml';

const made = (fields: object = {}) => ({
	document: 'text',
	note: 'made',
	title: 'A made title',
	was: 'It said three.',
	now: 'It says two.',
	day: '2026-11-26',
	...fields
});
const madeCorrections = (...corrections: object[]) =>
	madeYaml({ edition: 'second', changed: '2026-11-26', corrections });

describe('readCorrections', () => {
	it.each([
		['a note', [made()]],
		['a note that is gone', [made({ note: undefined })]],
		['nothing', []]
	])('takes an edition that corrects %s', async (_, corrections) => {
		const { edition } = await madeLibrary({ [file]: madeCorrections(...corrections) });
		expect(edition).toEqual({ edition: 'second', changed: '2026-11-26', corrections });
	});

	it('takes a library without the file', async () => {
		expect((await madeLibrary()).edition).toBeUndefined();
	});

	const rows: ProblemRow[] = [
		[
			'a text with a slip',
			{ [file]: madeCorrections(made({ document: 'texts' })) },
			file,
			4,
			'correction 1',
			/no document "texts"/,
			'text'
		],
		[
			'a note with a slip',
			{ [file]: madeCorrections(made({ note: 'mad' })) },
			file,
			5,
			'correction 1',
			/"mad" is no note of text/,
			'made'
		],
		[
			'a day after the last change',
			{ [file]: madeCorrections(made({ day: '2026-11-27' })) },
			file,
			9,
			'correction 1',
			/2026-11-27, is after that of the last change, 2026-11-26/
		],
		[
			'a day that does not exist',
			{ [file]: madeCorrections(made({ day: '2026-02-30' })) },
			file,
			9,
			'correction 1',
			/day of the calendar/
		],
		[
			'the same mistake twice',
			{ [file]: madeCorrections(made(), made({ now: 'It says one.' })) },
			file,
			13,
			'correction 2',
			/told twice, first in correction 1/
		],
		[
			'a correction that does not say what stands now',
			{ [file]: madeCorrections({ ...made(), now: undefined }) },
			file,
			4,
			'correction 1',
			/now is missing/
		],
		[
			'a field too many',
			{ [file]: madeCorrections(made({ by: 'us' })) },
			file,
			10,
			'correction 1',
			/Unknown field "by"/,
			'day'
		],
		[
			'no day of the last change',
			{ [file]: madeYaml({ edition: 'second', corrections: [] }) },
			file,
			1,
			undefined,
			/changed is missing/
		]
	];
	it.each(rows)('tells %s', async (...row) => {
		await expectOnlyProblem(...row);
	});
});
