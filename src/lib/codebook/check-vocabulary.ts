import { nearestWord } from '../source/nearest.ts';
import type { PlacedProblem } from '../source/problem.ts';
import { DISPENSABLE, NAMED_FACETS, type Need } from './named-facets.ts';
import type { Vocabulary } from './vocabulary.ts';

const REMEDY = 'Name it as src/lib/codebook/named-facets.ts does, or change both.';

/** Whether the vocabulary has every kind, facet and value that code names. Paths lead into vocabulary.yaml. */
export function checkVocabulary({ kinds }: Vocabulary): PlacedProblem[] {
	return Object.entries(NAMED_FACETS).flatMap(([id, named]): PlacedProblem[] => {
		const place = kinds.findIndex((kind) => kind.id === id);
		const kind = kinds[place];
		if (!kind) {
			const nearest = nearestWord(
				id,
				kinds.map((one) => one.id)
			);
			return [{ path: ['kinds'], what: `There is no kind "${id}".`, nearest, remedy: REMEDY }];
		}
		return Object.entries<Need>(named).flatMap(([facetId, need]): PlacedProblem[] => {
			const at = { path: ['kinds', place, 'facets'], subject: id };
			const index = kind.facets.findIndex((facet) => facet.id === facetId);
			const facet = kind.facets[index];
			if (!facet) {
				if ((DISPENSABLE as readonly string[]).includes(facetId)) return [];
				const nearest = nearestWord(
					facetId,
					kind.facets.map((one) => one.id)
				);
				const what = `There is no facet "${facetId}", which the evidence desk prints.`;
				return [{ ...at, what, nearest, remedy: REMEDY }];
			}
			const here = { path: [...at.path, index], subject: `${id}, ${facetId}` };
			const form = typeof need === 'string' ? need : 'choice';
			if (facet.form !== form) {
				const what = `The facet has the form ${facet.form}; the evidence desk reads it as ${form}.`;
				return [{ ...here, what, remedy: REMEDY }];
			}
			const values = facet.values.map((value) => value.id);
			const missing = typeof need === 'string' ? [] : need.filter((one) => !values.includes(one));
			return missing.map((value) => ({
				...here,
				what: `The value "${value}", which the evidence desk counts, is missing.`,
				nearest: nearestWord(value, values),
				remedy: REMEDY
			}));
		});
	});
}
