import { expect, it } from 'vitest';
import { madeLibrary, madeReference } from '../../library/made/made-library.ts';
import { madeTexts, madeVoices, madeWords } from '../../library/made/made-texts.ts';
import { madeYaml } from '../../library/made/made-yaml.ts';
import { reportsInTime } from './reports.ts';
import { sequence } from './sequence.ts';

const library = await madeLibrary({
	...madeWords(),
	...madeVoices({ 'us-authority': { embassy: 'Embassy' } }),
	'annotations/references.yaml': madeYaml({
		checked: '2026-11-22',
		references: {
			'made-origin': madeReference(),
			answer: { ...madeReference(), on: '2023-08-04' },
			searches: { ...madeReference(), on: '2023-05-08' },
			briefing: { ...madeReference(), on: '2023-07-20' }
		}
	}),
	...madeTexts({
		told: {
			body: 'One two. Three. Four.',
			notes: ['two', 'Three', 'Four'].map((quote, index) => ({
				references: index === 2 ? ['searches'] : [],
				kind: 'us-response',
				side: 'us-statement',
				actor: 'embassy',
				quote,
				...(index < 2 && { said: ['2023-07-20', '2023-07-24'][index] })
			}))
		}
	})
});

it('sequence has each day once, in order, with what records and what texts have of it', () => {
	const days = sequence(library, reportsInTime(library), ({ annotation }) => annotation.id);
	expect(
		days.map(({ day, records, reported }) => [
			day,
			records.map(({ reference, notes }) =>
				[reference.id, ...notes.map(({ path }) => path)].join()
			),
			reported
		])
	).toEqual([
		['8 May 2023', ['searches,/documents/told/#n3'], []],
		['20 July 2023', ['briefing'], ['n1']],
		['24 July 2023', [], ['n2']],
		['4 August 2023', ['answer'], []]
	]);
});
