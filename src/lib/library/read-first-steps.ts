import { firstStepsSchema, type FirstStep, type FirstSteps } from '../annotation/first-steps.ts';
import { printedIn, quotationsIn, stands, type Printed } from '../annotation/quotations.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { findRepeatedIds } from '../source/find-repeated-ids.ts';
import { nearestWord } from '../source/nearest.ts';
import { placeProblems } from '../source/parse-with.ts';
import type { PlacedProblem, Problem } from '../source/problem.ts';
import { quoteForMessage } from '../source/quote-for-message.ts';
import type { AnnotatedDocument } from './document.ts';
import { misusedReference } from './explain-reference.ts';
import type { Files } from './files.ts';

const NAME = 'first-steps';

type Documents = ReadonlyMap<string, AnnotatedDocument>;
type References = Codebook['references'];

/** Reads annotations/first-steps.yaml. A library without the file has no first steps. */
export function readFirstSteps(
	files: Files,
	documents: Documents,
	{ references }: Pick<Codebook, 'references'>
): { firstSteps?: FirstSteps; problems: Problem[] } {
	if (!files.list('annotations', '.yaml').includes(NAME)) return { problems: [] };
	const parsed = files.yaml(`annotations/${NAME}.yaml`, firstStepsSchema);
	const { value } = parsed;
	if (!value) return { problems: parsed.problems };
	const document = documents.get(value.document);
	const found = [
		...findRepeatedIds(value.steps, ['steps']),
		...checkFindsId(value),
		...(document ? checkFind(value, document) : [noDocument(value, documents)]),
		...placed(value).flatMap(({ at, step }) =>
			[
				...(document ? checkSentences(step, document) : []),
				...checkLabels(step),
				...checkReferences(step, references),
				...(document ? checkQuotations(step, printedIn(document.projection.text), references) : [])
			].map(({ path, ...problem }) => ({ subject: step.id, ...problem, path: [...at, ...path] }))
		)
	];
	return { firstSteps: value, problems: placeProblems(parsed, found) };
}

/** All steps, the last one too, each with the path to it. */
const placed = ({ steps, find }: FirstSteps): { at: PropertyKey[]; step: FirstStep }[] => [
	...steps.map((step, place) => ({ at: ['steps', place], step })),
	{ at: ['find'], step: find }
];

function noDocument({ document }: FirstSteps, documents: Documents): PlacedProblem {
	return {
		path: ['document'],
		what: `There is no document "${document}".`,
		nearest: nearestWord(document, documents.keys()),
		remedy: 'Write the slug of a file in documents/.'
	};
}

function checkFindsId({ steps, find }: FirstSteps): PlacedProblem[] {
	if (!steps.some(({ id }) => id === find.id)) return [];
	const what = `The id "${find.id}" is that of another step.`;
	return [{ path: ['find', 'id'], subject: find.id, what, remedy: 'Give each step its own id.' }];
}

/** The note that opens, and the part to practise on. */
function checkFind(
	{ find }: FirstSteps,
	{ slug, annotations, parts, sentences }: AnnotatedDocument
): PlacedProblem[] {
	const missing = (field: 'note' | 'part', ids: string[]): PlacedProblem[] =>
		ids.includes(find[field])
			? []
			: [
					{
						path: ['find', field],
						subject: find.id,
						what: `There is no ${field} "${find[field]}" in annotations/${slug}.yaml.`,
						nearest: nearestWord(find[field], ids),
						remedy: `Write the id of a ${field} of that text.`
					}
				];
	const problems = [
		...missing(
			'note',
			annotations.map(({ id }) => id)
		),
		...missing(
			'part',
			parts.map(({ id }) => id)
		)
	];
	const start = sentences[find.from - 1]?.start;
	const end = sentences[find.to - 1]?.end;
	const note = annotations.find(({ id }) => id === find.note);
	if (!note || start === undefined || end === undefined) return problems;
	if (note.positions.some((position) => position.start < end && position.end > start)) {
		return problems;
	}
	const what = `The note "${note.id}" marks nothing in sentences ${find.from} to ${find.to}.`;
	const remedy = 'Name a note of the sentence that the reader has looked at.';
	return [...problems, { path: ['find', 'note'], subject: find.id, what, remedy }];
}

function checkSentences(
	{ from, to }: FirstStep,
	{ sentences: { length } }: AnnotatedDocument
): PlacedProblem[] {
	if (from <= to && to <= length) return [];
	const what = `The step prints sentences ${from} to ${to}; the text has ${length}.`;
	return [
		{ path: ['to'], what, remedy: 'Give the numbers of the first and last sentence of a run.' }
	];
}

const checkLabels = ({ answers }: FirstStep): PlacedProblem[] =>
	answers.flatMap(({ label }, place) =>
		answers.findIndex((one) => one.label === label) === place
			? []
			: {
					path: ['answers', place, 'label'],
					what: `The answer ${quoteForMessage(label)} stands there twice.`,
					remedy: 'Remove one of the two, or write the other that is meant.'
				}
	);

const checkReferences = ({ answers }: FirstStep, references: References): PlacedProblem[] =>
	answers.flatMap((answer, place) =>
		answer.references.flatMap((id, index) => {
			const misused = misusedReference(id, references);
			return misused ? { path: ['answers', place, 'references', index], ...misused } : [];
		})
	);

/** What a step quotes stands in its text, or in a fact of the answer’s references. */
function checkQuotations(
	{ idea, ask, answers }: FirstStep,
	text: Printed,
	references: References
): PlacedProblem[] {
	const written: [PropertyKey[], string, string[]][] = [
		[['idea'], idea, []],
		[['ask'], ask, []],
		...answers.flatMap(({ label, tells, references }, place): typeof written => [
			[['answers', place, 'label'], label, references],
			[['answers', place, 'tells'], tells, references]
		])
	];
	return written.flatMap(([path, words, ids]) => {
		const facts = ids.map((id) => printedIn(references.get(id)?.fact ?? ''));
		return quotationsIn(words)
			.flat()
			.filter((piece) => ![text, ...facts].some((one) => stands(piece, one)))
			.map((piece) => ({
				path,
				what: `The quotation ${quoteForMessage(piece)} does not stand in the text, nor in a fact of the answer’s references.`,
				remedy: 'Quote letter for letter, or put words of ours between *stars*.'
			}));
	});
}
