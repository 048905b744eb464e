import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { madeProblems } from './made/made-library.ts';
import { madeVocabulary } from './made/made-vocabulary.ts';
import { madeYaml } from './made/made-yaml.ts';

const looks = 'src/lib/site/kinds.css';
const css = await readFile(looks, 'utf8');
const group = (id: string) => ({ id, label: id, definition: id });
const voices = (...groups: string[]) => madeYaml({ groups: groups.map(group), voices: {} });

const seventh = madeVocabulary.kinds.map((kind, index) =>
	index === 0 ? { ...kind, id: 'official-sauce', facets: [] } : kind
);

/** name, files, then file, subject and words of each problem */
const rows: [string, Record<string, string>, string[]][] = [
	['every kind has its block', { [looks]: css }, []],
	['a group has its block', { [looks]: css, 'annotations/voices.yaml': voices('medium') }, []],
	[
		'a group without a block',
		{ [looks]: css, 'annotations/voices.yaml': voices('media') },
		['annotations/voices.yaml: media, medium']
	],
	[
		'a further kind without a block',
		{
			[looks]: css,
			'annotations/vocabulary.yaml': madeYaml({
				...madeVocabulary,
				kinds: [...madeVocabulary.kinds, seventh[0]]
			})
		},
		['annotations/vocabulary.yaml: official-sauce, official-source']
	],
	[
		'a block that is only mentioned',
		{
			[looks]: css.replace("[data-kind='official-source'] {", "p [data-kind='official-source'] {")
		},
		['annotations/vocabulary.yaml: official-source, undefined']
	],
	[
		'a block of a voice in place of the kind’s',
		{ [looks]: css.replace("[data-kind='official-source'] {", "[data-voice='official-source'] {") },
		['annotations/vocabulary.yaml: official-source, undefined']
	],
	[
		'a block of a kind in place of the voice’s',
		{
			[looks]: css.replace("[data-voice='medium'] {", "[data-kind='medium'] {"),
			'annotations/voices.yaml': voices('medium')
		},
		['annotations/voices.yaml: medium, undefined']
	],
	[
		'a block with the switch of another kind',
		{ [looks]: css.replace('#show_us-response', '#show-us-response') },
		['annotations/vocabulary.yaml: us-response, undefined']
	],
	['no look at all', {}, []]
];
it.each(rows)('%s', async (_, files, expected) => {
	const problems = await madeProblems(files);
	const found = problems
		.filter(({ what }) => /^It(s switch hides nothing| has no colour)/.test(what))
		.map(({ file, subject, nearest }) => `${file}: ${subject}, ${nearest}`);
	expect(found).toEqual(expected);
});
