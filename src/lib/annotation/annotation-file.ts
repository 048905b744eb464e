import { z } from 'zod';
import { atMost, id, listOf, quoted, text } from '../source/fields.ts';
import type { Annotation } from './annotation.ts';
import type { TextQuote } from '../text/selector.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { FacetDefinition, KindDefinition } from '../codebook/vocabulary.ts';
import type { Quantity } from '../figures/quantity.ts';
import { quantitySchema } from './quantity-schema.ts';

export const TITLE_LIMIT = 60;
export const NOTE_WORDS = { least: 20, most: 70 };

const conflict = z
	.string()
	.regex(
		/^([a-z0-9-]+#)?[a-z0-9-]+$/,
		'is no address of a note: id, or slug#id for a note in another document'
	);

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

const words = (note: string) => note.match(/\S+/g)?.length ?? 0;

function annotationFields(kind: KindDefinition) {
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
		note: text.superRefine((note, { addIssue }) => {
			const length = words(note);
			const { least, most } = NOTE_WORDS;
			if (length >= least && length <= most) return;
			addIssue({
				code: 'custom',
				message: `has ${length} words; a note has ${least} to ${most} words`,
				params: {
					remedy:
						length < least ? `Add ${least - length} words.` : `Leave out ${length - most} words.`
				}
			});
		}),
		question: text.optional(),
		rival: text.optional(),
		references: listOf(id).default([]),
		conflicts: listOf(conflict).default([])
	});
}

/** What the schema of a note file is made of. */
type Sayable = Pick<Codebook, 'kinds' | 'absences'>;

/**
 * The schema of annotations/<slug>.yaml, made from the vocabulary, so that a new facet value is
 * one line there and nothing here.
 */
export function annotationFileSchema({ kinds, absences }: Sayable) {
	const [first, ...rest] = kinds.map(annotationFields);
	if (!first) throw new Error('A codebook has at least one kind.');
	const known = absences.map(({ id }) => id);
	const lackable = known.length > 0 ? z.enum(known) : z.never();
	return z.strictObject({
		document: z.strictObject({
			note: text,
			usResponse: text,
			absences: z.array(z.strictObject({ lacks: lackable, note: text })).default([]),
			references: listOf(id).default([])
		}),
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
	const { id, kind, quote, prefix, suffix, quotes = [], title, note, question, rival } = entry;
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
		references: entry.references,
		conflicts: entry.conflicts
	};
}
