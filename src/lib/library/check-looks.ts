import type { Codebook } from '../codebook/codebook.ts';
import { nearestWord } from '../source/nearest.ts';
import type { PlacedProblem } from '../source/problem.ts';

export const LOOKS = 'src/lib/site/kinds.css';

/** The names of the blocks of kinds.css: each begins with its class on a line of its own. */
const blocksOf = (css: string): string[] =>
	Array.from(css.matchAll(/^\.([a-z0-9-]+) \{$/gm), ([, name = '']) => name);

/** A block that is missing, and the one that comes closest. */
const missing = (name: string, blocks: readonly string[]) => ({
	subject: name,
	what: `It has no colour: no block of ${LOOKS} begins with \`.${name} {\`.`,
	nearest: nearestWord(name, blocks),
	remedy: 'Copy a block of its neighbours there, and give it a colour of its own.'
});

/** The id of a kind’s switch, as a selector names it. */
const switchOf = (id: string) => `#show_${id}:not(:checked)`;

/** Every kind has its block in kinds.css, and its switch a selector. Paths lead into vocabulary.yaml. */
export function checkKindsLook(css: string, { kinds }: Codebook): PlacedProblem[] {
	const blocks = blocksOf(css);
	return kinds.flatMap(({ id }, index) => {
		const path = ['kinds', index];
		if (!blocks.includes(id)) return { path, ...missing(id, blocks) };
		if (css.includes(switchOf(id))) return [];
		return {
			path,
			subject: id,
			what: `Its switch hides nothing: ${LOOKS} does not hold \`${switchOf(id)}\`.`,
			remedy:
				'Copy the last part of a neighbour’s block there, and put the id of the kind in each place.'
		};
	});
}

/** Every group of voices has its block in kinds.css. Paths lead into voices.yaml. */
export function checkGroupsLook(css: string, { groups }: Codebook): PlacedProblem[] {
	const blocks = blocksOf(css);
	return groups.flatMap(({ id }, index) =>
		blocks.includes(`voice-${id}`)
			? []
			: { path: ['groups', index], ...missing(`voice-${id}`, blocks) }
	);
}
