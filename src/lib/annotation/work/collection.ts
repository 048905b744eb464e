import * as z from 'zod/mini';
import {
	annotation,
	readAfter,
	readAnswer,
	target,
	toAnnotation,
	toReply,
	type Classified,
	type Reply
} from './answer-annotation.ts';
import { OWN } from './terms.ts';
import {
	readWork,
	tellIssue,
	tellNewer,
	type ReadWork,
	type Work,
	type WorkHeader
} from './work.ts';

/**
 * A work → W3C Web Annotation (https://www.w3.org/TR/annotation-model/), and back.
 *
 * It becomes an AnnotationCollection with one page, and what the model has no field for under `work`, as JSON. An answer
 * becomes an Annotation, `classifying`, whose target is the sentence (positions count code points) and whose bodies are told
 * apart by `purpose`:
 *
 * | purpose     | value                                                                       |
 * | ----------- | --------------------------------------------------------------------------- |
 * | classifying | a kind’s id, one body each; `none`; no body, where it is not judged         |
 * | assessing   | `unsure`; `sure: 2`                                                         |
 * | commenting  | the reason                                                                  |
 * | tagging     | `lookup: public`, `round: 1`, `blind: true`, `shown: true`, `sentence: 12`, `left: text` |
 *
 * What the reader says after the comparison is a further Annotation, `replying` to the answer’s: `disagree` or `agree`
 * (assessing), and why (commenting).
 */
export interface AnnotationCollection {
	'@context': [string, { work: { '@id': string; '@type': '@json' } }];
	id: string;
	type: 'AnnotationCollection';
	label: string;
	total: number;
	work: WorkHeader;
	/** The model knows no empty page. */
	first?: { id: string; type: 'AnnotationPage'; startIndex: 0; items: (Classified | Reply)[] };
}

/** @param siteUrl absolute, without a trailing slash */
export function toCollection(work: Work, siteUrl: string): AnnotationCollection {
	const { answers, left, ...header } = work;
	const all = [...answers.map((answer) => ({ answer, why: undefined })), ...left];
	const items = all.flatMap(({ answer, why }, index) => {
		const id = `urn:who-says-so:${work.id}:${answer.round}:${index}`;
		const one = toAnnotation(id, answer, why, targetOf(work, siteUrl));
		return answer.after ? [one, toReply(id, answer.after)] : [one];
	});
	const id = `urn:who-says-so:${work.id}`;
	return {
		'@context': [
			'http://www.w3.org/ns/anno.jsonld',
			{ work: { '@id': `${siteUrl}/about/#term_work`, '@type': '@json' } }
		],
		id,
		type: 'AnnotationCollection',
		label: `A reader’s work on ${work.text.slug}`,
		total: items.length,
		work: header,
		...(items.length > 0
			? { first: { id: `${id}:page`, type: 'AnnotationPage', startIndex: 0, items } }
			: {})
	};
}

/** A text of one’s own is published nowhere: it is named by what its words are. */
const targetOf = ({ text: { slug, sha256 } }: Work, siteUrl: string) => ({
	source: slug === OWN ? `urn:sha256:${sha256}` : `${siteUrl}/documents/${slug}/text.txt`,
	scope: `${siteUrl}/practice/${slug}/`
});

const file = z.object(
	{
		type: z.literal('AnnotationCollection', 'is not AnnotationCollection'),
		work: z.looseObject({}, 'is missing'),
		total: z.number('is no number'),
		first: z.optional(z.object({ items: z.array(annotation, 'is no list') }, 'is no page'))
	},
	'is no collection of annotations'
);

const NO_WORK = 'This file is no work saved by this site';

/**
 * What `toCollection` wrote, as JSON was parsed → the work; or all that is wrong with it, a sentence each. Never throws.
 * Annotations of other motivations, bodies of other purposes and replies to others were added elsewhere: they are not read.
 */
export function fromCollection(given: unknown): ReadWork {
	const newer = tellNewer((given as { work?: unknown } | null | undefined)?.work);
	if (newer !== undefined) return { problems: [newer] };
	const parsed = file.safeParse(given);
	if (!parsed.success) return refuse(parsed.error.issues.map(tellIssue));
	const { work: header, total, first } = parsed.data;
	const items = first?.items ?? [];
	if (items.length < total) {
		return refuse([`it has ${items.length} annotations of ${total}; the others were lost.`]);
	}
	const answers: object[] = [];
	const left: object[] = [];
	const afters = new Map(
		items
			.filter(({ motivation }) => motivation === 'replying')
			.map((reply) => [reply.target, readAfter(reply)])
	);
	for (const [index, item] of items.entries()) {
		if (item.motivation !== 'classifying') continue;
		const read = target.safeParse(item.target);
		if (!read.success) {
			const at = ['first', 'items', index, 'target'];
			return refuse(
				read.error.issues.map((issue) => tellIssue({ ...issue, path: [...at, ...issue.path] }))
			);
		}
		const { why, answer } = readAnswer(item, read.data);
		const after = afters.get(item.id);
		const whole = after ? { ...answer, after } : answer;
		if (why === undefined) answers.push(whole);
		else left.push({ why, answer: whole });
	}
	const work = readWork({ ...header, answers, left });
	return 'problems' in work ? refuse(work.problems) : work;
}

const refuse = (problems: readonly string[]): ReadWork => ({
	problems: problems.map((problem) => `${NO_WORK}: ${problem}`)
});
