import * as z from 'zod/mini';
import { NONE } from './terms.ts';
import type { Answer, Work } from './work.ts';

/**
 * An answer ↔ an Annotation of the W3C’s model, and what a reader says after the comparison ↔ one that replies to it. What is
 * said in which body, `AnnotationCollection` tells.
 */

export interface Classified {
	id: string;
	type: 'Annotation';
	motivation: 'classifying';
	body: Body[];
	target: {
		type: 'SpecificResource';
		source: string;
		scope: string;
		selector: [
			{ type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
			{ type: 'TextPositionSelector'; start: number; end: number }
		];
	};
}

export interface Reply {
	id: string;
	type: 'Annotation';
	motivation: 'replying';
	body: Body[];
	target: string;
}

interface Body {
	type: 'TextualBody';
	purpose: 'classifying' | 'assessing' | 'commenting' | 'tagging';
	value: string;
	format: 'text/plain';
}

const body = (purpose: Body['purpose'], value: string): Body => ({
	type: 'TextualBody',
	purpose,
	value,
	format: 'text/plain'
});

const ifAny = (purpose: Body['purpose'], value: string | undefined): Body[] =>
	value === undefined ? [] : [body(purpose, value)];

/** @param why it is left, if it is */
export function toAnnotation(
	id: string,
	{ at, round, kinds, unsure, sure, lookup, reason, blind, shown }: Answer,
	why: Work['left'][number]['why'] | undefined,
	target: { source: string; scope: string }
): Classified {
	const { exact, prefix, suffix, start, end, n } = at;
	return {
		id,
		type: 'Annotation',
		motivation: 'classifying',
		body: [
			...(kinds?.length === 0 ? [NONE] : (kinds ?? [])).map((kind) => body('classifying', kind)),
			...(unsure ? [body('assessing', 'unsure')] : []),
			...ifAny('assessing', sure && `sure: ${sure}`),
			...ifAny('commenting', reason),
			...ifAny('tagging', lookup && `lookup: ${lookup}`),
			body('tagging', `round: ${round}`),
			body('tagging', `blind: ${blind}`),
			...(shown ? [body('tagging', 'shown: true')] : []),
			body('tagging', `sentence: ${n}`),
			...ifAny('tagging', why && `left: ${why}`)
		],
		target: {
			type: 'SpecificResource',
			...target,
			selector: [
				{ type: 'TextQuoteSelector', exact, prefix, suffix },
				{ type: 'TextPositionSelector', start, end }
			]
		}
	};
}

export const toReply = (id: string, { stand, because }: NonNullable<Answer['after']>): Reply => ({
	id: `${id}:after`,
	type: 'Annotation',
	motivation: 'replying',
	body: [body('assessing', stand), body('commenting', because)],
	target: id
});

const text = z.string('is no text');

/** What of an annotation is read here; more may stand in it. Whether values are a work’s is `readWork`’s to say. */
export const annotation = z.object(
	{
		id: text,
		motivation: text,
		body: z.array(z.object({ purpose: text, value: text }, 'is no body'), 'is no list'),
		target: z.optional(z.unknown())
	},
	'is no annotation'
);
export type Annotation = z.output<typeof annotation>;

export const target = z.object(
	{
		selector: z.tuple(
			[
				z.object({ exact: text, prefix: text, suffix: text }, 'is no quotation'),
				z.object(
					{ start: z.number('is no number'), end: z.number('is no number') },
					'is no position'
				)
			],
			z.unknown(),
			'is no pair of a quotation and a position'
		)
	},
	'is no place in a text'
);

const valuesOf = ({ body }: Annotation, purpose: string): string[] =>
	body.filter((one) => one.purpose === purpose).map(({ value }) => value);

/** `round: 1` → `1` under `round`. */
const tagsOf = (item: Annotation, purpose: string) =>
	new Map(
		valuesOf(item, purpose).map((value): [string, string] => {
			const [name = '', ...rest] = value.split(': ');
			return [name, rest.join(': ')];
		})
	);

/**
 * What an annotation says an answer is, and why it is left; values are as they stand there, for `readWork` to check.
 */
export function readAnswer(
	item: Annotation,
	{ selector: [quote, position] }: z.output<typeof target>
): { why?: string | undefined; answer: object } {
	const tags = tagsOf(item, 'tagging');
	const stands = tagsOf(item, 'assessing');
	const kinds = valuesOf(item, 'classifying');
	const [reason] = valuesOf(item, 'commenting');
	const sure = stands.get('sure');
	const lookup = tags.get('lookup');
	const answer = {
		at: { ...quote, ...position, n: Number(tags.get('sentence')) },
		round: Number(tags.get('round')),
		...(kinds.length > 0 ? { kinds: kinds.filter((kind) => kind !== NONE) } : {}),
		unsure: stands.has('unsure'),
		...(sure === undefined ? {} : { sure: Number(sure) }),
		...(lookup === undefined ? {} : { lookup }),
		...(reason === undefined ? {} : { reason }),
		// Where it is not said, an answer does not count as given before the key was seen.
		blind: tags.get('blind') === 'true',
		shown: tags.get('shown') === 'true'
	};
	return { why: tags.get('left'), answer };
}

export function readAfter(reply: Annotation): object {
	const [stand] = valuesOf(reply, 'assessing');
	const [because] = valuesOf(reply, 'commenting');
	return { stand, because };
}
