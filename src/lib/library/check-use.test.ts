import { describe, expect, it } from 'vitest';
import { expectOnlyProblem, type ProblemRow } from './made/expect-only-problem.ts';
import { madeAnnotations, madeProblems, type MadeFiles } from './made/made-library.ts';
import { ministry, speech, spoken, voicesFile } from './made/made-speech.ts';
import { glossary, madeTerm } from './made/made-term.ts';

const vocabulary = 'annotations/vocabulary.yaml';
const voices = 'annotations/voices.yaml';

describe('what the codebook names is used', () => {
	const sound: [string, MadeFiles][] = [
		['a voice that speaks', speech],
		[
			'a voice that only relays',
			{
				[voices]: voicesFile({ ministry, agency: ministry }),
				'annotations/text.yaml': madeAnnotations(spoken({ channel: ['ministry', 'agency'] }))
			}
		],
		['a term in other letters', { [vocabulary]: glossary(madeTerm({ forms: ['TWO'] })) }],
		[
			'a term with a form that is absent',
			{ [vocabulary]: glossary(madeTerm({ forms: ['absent', 'three'] })) }
		]
	];
	it.each(sound)('takes %s', async (_, files) => {
		expect(await madeProblems(files)).toEqual([]);
	});

	const rows: ProblemRow[] = [
		[
			'a voice without a passage',
			{ ...speech, [voices]: voicesFile({ ministry, silent: ministry }) },
			voices,
			9,
			'silent',
			/has no passage/
		],
		[
			'a term that stands in no text',
			{ [vocabulary]: glossary(madeTerm(), madeTerm({ id: 'lost', forms: ['absent', 'thre'] })) },
			vocabulary,
			9,
			'lost',
			/stands in none of the texts/
		]
	];
	it.each(rows)('tells %s', (...row) => expectOnlyProblem(...row));
});
