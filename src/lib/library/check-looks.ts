import type { Codebook } from '../codebook/codebook.ts';
import { nearestWord } from '../source/nearest.ts';
import type { PlacedProblem } from '../source/problem.ts';

export const LOOKS = 'src/lib/site/kinds.css';

type Attribute = 'data-kind' | 'data-voice';

/** What the blocks of kinds.css are for: each begins with its attribute on a line of its own. */
const blocksOf = (css: string, attribute: Attribute): string[] =>
	Array.from(
		css.matchAll(new RegExp(`^\\[${attribute}='([a-z0-9-]+)'\\] \\{$`, 'gm')),
		([, name = '']) => name
	);

/** A block that is missing, and the one that comes closest. */
const missing = (name: string, attribute: Attribute, blocks: readonly string[]) => ({
	subject: name,
	what: `It has no colour: no block of ${LOOKS} begins with \`[${attribute}='${name}'] {\`.`,
	nearest: nearestWord(name, blocks),
	remedy: 'Copy a block of its neighbours there, and give it a colour of its own.'
});

/** The id of a kind’s switch, as a selector names it. */
const switchOf = (id: string) => `#show_${id}:not(:checked)`;

/** Every kind has its block in kinds.css, and its switch a selector. Paths lead into vocabulary.yaml. */
export function checkKindsLook(css: string, { kinds }: Codebook): PlacedProblem[] {
	const blocks = blocksOf(css, 'data-kind');
	return kinds.flatMap(({ id }, index) => {
		const path = ['kinds', index];
		if (!blocks.includes(id)) return { path, ...missing(id, 'data-kind', blocks) };
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
	const blocks = blocksOf(css, 'data-voice');
	return groups.flatMap(({ id }, index) =>
		blocks.includes(id) ? [] : { path: ['groups', index], ...missing(id, 'data-voice', blocks) }
	);
}
