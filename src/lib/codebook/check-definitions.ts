import { quoteForMessage } from '../source/quote-for-message.ts';
import { findRepeatedIds } from '../source/find-repeated-ids.ts';
import type { PlacedProblem } from '../source/problem.ts';
import type { FacetDefinition, Vocabulary } from './vocabulary.ts';

/** Fields that every note has; a facet by one of these names would take its place. */
export const NOTE_FIELDS: readonly string[] = [
	'id',
	'kind',
	'quote',
	'prefix',
	'suffix',
	'quotes',
	'title',
	'note',
	'question',
	'rival',
	'try',
	'reach',
	'law',
	'references',
	'conflicts',
	'twin',
	'first'
];

/** Columns of the codings beside those of the kinds. */
const COLUMNS: readonly string[] = ['document', 'sentence', 'signal', 'remark'];

/** Whether kinds, facets and values can be told apart and used. Paths lead into vocabulary.yaml. */
export function checkDefinitions({ kinds, glossary }: Vocabulary): PlacedProblem[] {
	return [...checkForms(glossary), ...checkKinds(kinds)];
}

/** A form stands for one term; upper and lower case are alike. */
function checkForms(glossary: Vocabulary['glossary']): PlacedProblem[] {
	const first = new Map<string, string>();
	return glossary.flatMap(({ id, forms }, index) =>
		forms.flatMap((form, place) => {
			const known = first.get(form.toLowerCase());
			if (known === undefined) first.set(form.toLowerCase(), id);
			if (known === undefined || (known === id && forms.indexOf(form) !== place)) return [];
			return {
				path: ['glossary', index, 'forms', place],
				subject: id,
				what: `The form ${quoteForMessage(form)} stands twice: for ${known} as well.`,
				remedy: 'Remove one of the two.'
			};
		})
	);
}

function checkKinds(kinds: Vocabulary['kinds']): PlacedProblem[] {
	return kinds.flatMap(({ id, facets }, place) => [
		...(COLUMNS.includes(id)
			? [
					{
						path: ['kinds', place, 'id'],
						subject: id,
						what: `A column of the codings is called ${id} already.`,
						remedy: 'Give the kind another id.'
					}
				]
			: []),
		...findRepeatedIds(facets, ['kinds', place, 'facets'], id),
		...facets.flatMap((facet, index) =>
			checkFacet(facet).map(({ path, ...problem }) => ({
				path: ['kinds', place, 'facets', index, ...path],
				subject: `${id}, ${facet.id}`,
				...problem
			}))
		)
	]);
}

function checkFacet({ id, form, values }: FacetDefinition): PlacedProblem[] {
	const problems = findRepeatedIds(values, ['values'], id);
	if (NOTE_FIELDS.includes(id)) {
		problems.push({
			path: ['id'],
			what: `Every note has a field ${id} already.`,
			remedy: 'Give the facet another id.'
		});
	}
	if (form === 'choice' && values.length === 0) {
		problems.push({
			path: [],
			what: 'The facet is a choice, but lists no values.',
			remedy: 'Add values, each with id, label and definition; or write form: text.'
		});
	}
	if (form !== 'choice' && values.length > 0) {
		problems.push({
			path: [],
			what: `The facet lists values, but its form is ${form}: nobody reads them.`,
			remedy: 'Write form: choice, or remove the values.'
		});
	}
	return problems;
}
