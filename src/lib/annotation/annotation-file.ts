import { z } from 'zod';
import { atMost, day, id, listOf, quoted, text, type FieldsOf } from '../source/fields.ts';
import { DOORS, type Annotation, type Try } from './annotation.ts';
import type { TextQuote } from '../text/selector.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { FacetDefinition, KindDefinition } from '../codebook/vocabulary.ts';
import type { Quantity } from '../figures/quantity.ts';
import { partSchema } from './part.ts';
import { quantitySchema } from './quantity-schema.ts';
import { sheetQuestionSchema } from './sheet-question.ts';

export const TITLE_LIMIT = 60;
/** Of the lines by which a text is offered. */
const OFFER_LIMIT = 90;

const conflict = z
	.string()
	.regex(
		/^([a-z0-9-]+#)?[a-z0-9-]+$/,
		'is no address of a note: id, or slug#id for a note in another document'
	);

const elsewhere = z
	.string()
	.regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'is no address of a note in another document: slug#id');

const step = z.strictObject({
	do: text,
	for: text,
	against: text,
	opens: listOf(id).default([])
} satisfies FieldsOf<Try>);

/** The number of an article, without its paragraph. */
const article = z.string().regex(/^\d+$/, 'is no number of an article, such as 16');

/** One of these ids; nothing fits where there are none. */
const oneOf = (entries: readonly { id: string }[]): z.ZodType<string> =>
	entries.length > 0 ? z.enum(entries.map(({ id }) => id)) : z.never();

const quote = z.strictObject({
	exact: quoted,
	prefix: quoted.optional(),
	suffix: quoted.optional()
});

function fieldOf({ form, values }: FacetDefinition): z.ZodType {
	switch (form) {
		case 'choice':
			// A choice without values is a mistake in the vocabulary, and told there.
			return values.length > 0 ? z.enum(values.map((value) => value.id)) : text;
		case 'quantities':
			return z.array(quantitySchema).min(1);
		case 'voice':
			return id;
		case 'voices':
			return listOf(id);
		case 'day':
			return day;
		case 'text':
		case 'prose':
			return text;
	}
}

function facetFields({ facets }: KindDefinition): Record<string, z.ZodType> {
	return Object.fromEntries(
		facets.map((facet) => {
			const field = fieldOf(facet);
			return [facet.id, facet.optional ? field.optional() : field];
		})
	);
}

function annotationFields(kind: KindDefinition, { reaches, besideLaw }: Sayable) {
	return z.strictObject({
		id,
		kind: z.literal(kind.id),
		...facetFields(kind),
		/** One passage … */
		quote: quoted.optional(),
		prefix: quoted.optional(),
		suffix: quoted.optional(),
		/** … or several, for a run of blocks. */
		quotes: z
			.array(z.union([quoted, quote]))
			.min(1)
			.optional(),
		title: atMost(TITLE_LIMIT),
		note: text,
		question: text.optional(),
		rival: text.optional(),
		try: step.optional(),
		reach: oneOf(reaches).optional(),
		law: z
			.record(
				article,
				z.union([
					oneOf(besideLaw),
					z.array(z.strictObject({ words: quoted, is: oneOf(besideLaw) })).min(1)
				])
			)
			.optional(),
		references: listOf(id).default([]),
		conflicts: listOf(conflict).default([]),
		twin: conflict.optional(),
		first: text.optional()
	});
}

/** What the schema of a note file is made of. */
type Sayable = Pick<Codebook, 'kinds' | 'absences' | 'reaches' | 'besideLaw'>;

/**
 * The schema of annotations/<slug>.yaml, made from the vocabulary, so that a new facet value is
 * one line there and nothing here.
 */
export function annotationFileSchema(sayable: Sayable) {
	const { kinds, absences } = sayable;
	const [first, ...rest] = kinds.map((kind) => annotationFields(kind, sayable));
	if (!first) throw new Error('A codebook has at least one kind.');
	const zeros = Object.fromEntries(kinds.map(({ id }) => [id, text.optional()]));
	return z.strictObject({
		document: z.strictObject({
			note: text,
			usResponse: text,
			usResponseElsewhere: elsewhere.optional(),
			whatItIs: atMost(OFFER_LIMIT).optional(),
			goodFor: atMost(OFFER_LIMIT).optional(),
			watch: z.array(text).default([]),
			door: z.enum(DOORS).optional(),
			zeros: z.strictObject(zeros).default({}),
			absences: z.array(z.strictObject({ lacks: oneOf(absences), note: text })).default([]),
			leavesOut: listOf(id).default([]),
			references: listOf(id).default([])
		}),
		parts: z.array(partSchema).default([]),
		questions: z.array(sheetQuestionSchema).default([]),
		annotations: z.array(z.discriminatedUnion('kind', [first, ...rest]))
	});
}

/** The same as JSON Schema (draft 2020-12), for editors that complete and check YAML by one. */
export const annotationFileJsonSchema = (sayable: Sayable): object =>
	z.toJSONSchema(annotationFileSchema(sayable), { io: 'input' });

export type AnnotationFile = z.output<ReturnType<typeof annotationFileSchema>>;
type Entry = AnnotationFile['annotations'][number] & Record<string, unknown>;

/** What an entry says, in the model’s own shape: facets gathered, quotes as selectors. */
export function toAnnotation(entry: Entry, { facets }: KindDefinition): Annotation {
	const { id, kind, quote, prefix, suffix, quotes = [], title, note } = entry;
	const { question, rival, reach, law, twin, first } = entry;
	const given = facets.filter((facet) => entry[facet.id] !== undefined);
	const figures = given.find(({ form }) => form === 'quantities');
	const single: TextQuote[] =
		quote === undefined
			? []
			: [{ exact: quote, ...(prefix && { prefix }), ...(suffix && { suffix }) }];
	const listed = quotes.map((item): TextQuote =>
		typeof item === 'string' ? { exact: item } : item
	);
	return {
		id,
		kind,
		facets: Object.fromEntries(
			given
				.filter((facet) => facet !== figures)
				.map((facet) => [facet.id, entry[facet.id] as string | string[]])
		),
		quantities: figures ? (entry[figures.id] as Quantity[]) : [],
		quotes: [...single, ...listed],
		title,
		note,
		...(question !== undefined && { question }),
		...(rival !== undefined && { rival }),
		...(entry.try && { try: entry.try }),
		...(reach !== undefined && { reach }),
		...(law && { law }),
		references: entry.references,
		conflicts: entry.conflicts,
		...(twin !== undefined && { twin }),
		...(first !== undefined && { first })
	};
}
