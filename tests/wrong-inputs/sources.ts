import { fieldsOf, type Field } from './fields-of.ts';
import { soundText } from './wrong-input.ts';

/** A file of the sound library whose fields are known. */
export interface Source {
	file: string;
	text: string;
	fields: Field[];
}

const FILES = [
	'documents/harbour.md',
	'documents/letter.md',
	'documents/quay.md',
	'annotations/harbour.yaml',
	'annotations/letter.yaml',
	'annotations/vocabulary.yaml',
	'annotations/references.yaml',
	'annotations/voices.yaml',
	'annotations/claims.yaml',
	'annotations/checks.yaml',
	'annotations/corrections.yaml',
	'annotations/lessons.yaml',
	'annotations/first-steps.yaml'
];

/** The YAML of the sound library, front matter included. */
export const sources: Source[] = FILES.map((file) => {
	const text = soundText(file);
	const isDocument = file.endsWith('.md');
	const yaml = isDocument ? (text.split('---\n')[1] ?? '') : text;
	return { file, text, fields: fieldsOf(yaml, isDocument ? '---\n'.length : 0) };
});

/** What every further text, or note file, of a library has as well: `documents/*.md: title`. */
export const nameOf = (file: string, path: string): string =>
	`${file.replace(/(documents|annotations)\/(harbour|letter|quay)\./, '$1/*.')}: ${path}`;

/** Fields that may be left out: without them a library is sound, or another field is to blame. */
export const OPTIONAL =
	/(^|\.)(corrections\[\]\.note|lessons\[\]\.standards|open|say|misread|board|why|doi|before|after|questions|lang|dir|publishedReference|stateOutlet|absences|references|channel|speaker|actor|trace|frame|plain|checkable-by|kept-by|law|law\.\d+|leavesOut|on|besideLaw|attribution|words|answers|left-out|quantities|quote|quotes|exact|prefix|suffix|question|rival|conflicts|opens|twin|first|parts|usResponseElsewhere|whatItIs|goodFor|watch|door|zeros|zeros\.[a-z-]+|strength|called|reaches|fact|look|shows|seen|finds|unlinked|without|period|of|method|originator|per|upTo|url|address|carriedBy|person|desk|optional|changed|outside|plots|scale|glossary|values|whole|share|part|from|rate|to|parts|total|count|each|\*)$/;
