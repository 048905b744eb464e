import { describe, expect, it } from 'vitest';
import { expectOnlyProblem, type ProblemRow } from './made/expect-only-problem.ts';
import { madeLibrary, madeReference } from './made/made-library.ts';
import { group, ministry, speech, voicesFile } from './made/made-speech.ts';
import { glossary, madeTerm } from './made/made-term.ts';
import { madeVocabulary } from './made/made-vocabulary.ts';
import { madeYaml } from './made/made-yaml.ts';

const vocabulary = 'annotations/vocabulary.yaml';
const references = 'annotations/references.yaml';
const voices = 'annotations/voices.yaml';

const { kinds, reaches } = madeVocabulary;
const absence = { id: 'author', label: 'Author', definition: 'Who wrote it.' };
/** The line on which a further kind begins. */
const KINDS_END = madeYaml({ kinds }).split('\n').length;

/** The made vocabulary with a facet by another name. */
const renamed = (facet: string, name: string) =>
	madeYaml(madeVocabulary).replace(`- id: ${facet}\n`, `- id: ${name}\n`);

describe('readCodebook', () => {
	it('puts three files into one codebook', async () => {
		const { codebook } = await madeLibrary({
			...speech,
			[vocabulary]: glossary(madeTerm({ references: ['made-origin'] }))
		});
		expect(codebook.kinds).toEqual(madeVocabulary.kinds);
		expect(codebook.term('made').references.map(codebook.reference)).toEqual([
			{ id: 'made-origin', ...madeReference() }
		]);
		expect(codebook.voice('ministry')).toMatchObject({
			name: 'Made Ministry',
			person: false,
			group: { label: 'State' }
		});
		expect(codebook.checked).toBe('2026-11-22');
	});

	const rows: ProblemRow[] = [
		[
			'a vocabulary without kinds',
			{ [vocabulary]: 'glossary: []' },
			vocabulary,
			1,
			undefined,
			/kinds is missing/
		],
		['no vocabulary', { [vocabulary]: undefined }, vocabulary, 1, undefined, /file is missing/],
		['no references', { [references]: undefined }, references, 1, undefined, /file is missing/],
		['no voices', { [voices]: undefined }, voices, 1, undefined, /file is missing/],
		[
			'a facet that code names and the vocabulary does not',
			{ [vocabulary]: renamed('plain', 'plainly') },
			vocabulary,
			76,
			'state-media-framing',
			/no facet "plain", which the evidence desk prints/,
			'plainly'
		],
		[
			'a kind that stands twice',
			{ [vocabulary]: madeYaml({ kinds: [...kinds, ...kinds.slice(0, 1)] }) },
			vocabulary,
			KINDS_END,
			'official-source',
			/id ".*" stands twice/
		],
		[
			'a term that stands twice',
			{ [vocabulary]: glossary(madeTerm(), madeTerm({ forms: ['three'] })) },
			vocabulary,
			7,
			'made',
			/id ".*" stands twice/
		],
		[
			'an absence that stands twice',
			{ [vocabulary]: madeYaml({ absences: [absence, absence], kinds }) },
			vocabulary,
			5,
			'author',
			/id ".*" stands twice/
		],
		[
			'a tie without a record',
			{ ...speech, [voices]: voicesFile({ ministry: { ...ministry, tie: 'It pays.' } }) },
			voices,
			6,
			undefined,
			/references is missing, and a tie is told by a record/
		],
		[
			'a tie by a record that is not there',
			{
				...speech,
				[voices]: voicesFile({
					ministry: { ...ministry, tie: 'It pays.', references: ['made-orogin'] }
				})
			},
			voices,
			11,
			'ministry',
			/"made-orogin" is not in/,
			'made-origin'
		],
		[
			'a group of voices that stands twice',
			{ ...speech, [voices]: voicesFile({ ministry }, [group, group]) },
			voices,
			5,
			'state',
			/id ".*" stands twice/
		],
		[
			'a reference without a source',
			{
				[references]:
					'checked: 2026-11-22\nreferences:\n  a:\n    fact: x\n    short: x\n    places: []'
			},
			references,
			3,
			undefined,
			/references\.a\.source is missing/
		],
		[
			'a reference that is linked and says why it is not',
			{
				[references]: madeYaml({
					checked: '2026-11-22',
					references: {
						'made-origin': madeReference({
							places: [
								{
									url: 'https://example.net/a',
									kind: 'original',
									shows: 'yes',
									unlinked: 'It is weak.'
								}
							]
						})
					}
				})
			},
			references,
			11,
			'made-origin',
			/linked, and says why it is not/
		],
		[
			'a link to a site that carries a text',
			{
				[references]: madeYaml({
					checked: '2026-11-22',
					references: {
						'made-origin': madeReference({
							places: [{ url: 'https://www.example.org/a', kind: 'original', shows: 'yes' }]
						})
					}
				})
			},
			references,
			8,
			'made-origin',
			/leads to "example\.org", which carries a text/
		],
		[
			'a reach that stands twice',
			{ [vocabulary]: madeYaml({ kinds, reaches: [...reaches, ...reaches.slice(0, 1)] }) },
			vocabulary,
			KINDS_END + 13,
			'page',
			/id ".*" stands twice/
		],
		[
			'a voice of an unknown group',
			{ ...speech, [voices]: voicesFile({ ministry: { ...ministry, group: 'stat' } }) },
			voices,
			8,
			'ministry',
			/no group "stat"/,
			'state'
		],
		[
			'a voice where there are no groups',
			{ ...speech, [voices]: voicesFile({ ministry }, []) },
			voices,
			5,
			'ministry',
			/no group "state"/
		],
		[
			'a term with an unknown reference',
			{ [vocabulary]: glossary(madeTerm({ references: ['made-orogin'] })) },
			vocabulary,
			8,
			'made',
			/"made-orogin" is not in/,
			'made-origin'
		],
		[
			'a term with a reference by the name of what every object has',
			{ [vocabulary]: glossary(madeTerm({ references: ['constructor'] })) },
			vocabulary,
			8,
			'made',
			/"constructor" is not in/
		]
	];
	it.each(rows)('tells %s', (...row) => expectOnlyProblem(...row));
});
