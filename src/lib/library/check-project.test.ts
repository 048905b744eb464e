import { describe, expect, it } from 'vitest';
import { annotationFileJsonSchema } from '../annotation/annotation-file.ts';
import { madeCodebook } from './made/made-codebook.ts';
import {
	madeAnnotation,
	madeAnnotations,
	madeProblems,
	MADE_NOTE,
	type MadeFiles
} from './made/made-library.ts';
import { madeVocabulary } from './made/made-vocabulary.ts';

const notes = 'annotations/text.yaml';
const schema = 'annotations/annotations.schema.json';
const FIRST = '# yaml-language-server: $schema=annotations.schema.json\n';
const LOOK = madeVocabulary.kinds
	.map(({ id }) => `[data-kind='${id}'] {\n}\n.reading:has(#show_${id}:not(:checked)) {\n}\n`)
	.join('');
/** What a project has around its library. */
const project = (...annotations: object[]): MadeFiles => ({
	'src/lib/site/kinds.css': LOOK,
	[schema]: JSON.stringify(annotationFileJsonSchema(madeCodebook)),
	[notes]: FIRST + madeAnnotations(...annotations)
});
const second = (fields: object) => ({
	id: 'second',
	quote: 'three',
	title: 'Another title',
	note: `${MADE_NOTE} Another.`,
	...fields
});

describe('the notes of a project', () => {
	/** name, files, what is told */
	const rows: [string, MadeFiles, string[]][] = [
		['as they should be', project(madeAnnotation(), madeAnnotation(second({}))), []],
		[
			'with a title twice',
			project(madeAnnotation(), madeAnnotation(second({ title: 'A made title' }))),
			['16: The title is that of text#made as well.']
		],
		[
			'with a note twice',
			project(madeAnnotation(), madeAnnotation(second({ note: MADE_NOTE }))),
			['17: The note is that of text#made as well.']
		],
		[
			'with a label for a title',
			project(madeAnnotation({ title: 'Typo' })),
			['10: The title is a label of the codebook.']
		],
		[
			'with straight quotation marks',
			project(madeAnnotation({ title: 'A "made" title' })),
			['10: The title has """ in it.']
		],
		[
			'with two hyphens',
			project(madeAnnotation({ question: 'Who -- says so?' })),
			['12: The question has "--" in it.']
		],
		[
			'without the line for editors',
			{ ...project(), [notes]: madeAnnotations(madeAnnotation()) },
			['1: The first line does not name the schema for editors.']
		],
		[
			'with another schema',
			{ ...project(madeAnnotation()), [schema]: '{}' },
			['1: The schema for editors is not the one that the vocabulary makes.']
		],
		[
			'without a schema',
			{ ...project(madeAnnotation()), [schema]: undefined },
			['1: The file is missing.']
		]
	];
	it.each(rows)('%s', async (_, files, expected) => {
		const problems = await madeProblems(files);
		expect(problems.map(({ line, what }) => `${line}: ${what}`)).toEqual(expected);
	});

	it('are not asked so where the library stands by itself', async () => {
		const twins = [madeAnnotation(), madeAnnotation({ id: 'second', quote: 'three' })];
		expect(await madeProblems({ [notes]: madeAnnotations(...twins) })).toEqual([]);
	});
});
