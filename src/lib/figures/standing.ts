import type { ResolvedOperand } from './resolve-checks.ts';

/** What a comparison is between: the texts whose figures go in, and whether a figure from outside does. */
export interface Standing {
	/** Slugs, each once: in the order of the operands, then those that go in by way of another check. */
	texts: string[];
	isOutside: boolean;
}

/** Where figures come from, also those that go in by way of the checks in `restsOn`. */
export function standingOf(
	operands: readonly ResolvedOperand[],
	restsOn: readonly { standing: Standing }[]
): Standing {
	const own = operands.flatMap((operand) => (operand.source === 'text' ? operand.slug : []));
	const inherited = restsOn.flatMap(({ standing }) => standing.texts);
	return {
		texts: [...new Set([...own, ...inherited])],
		isOutside:
			operands.some(({ source }) => source === 'outside') ||
			restsOn.some(({ standing }) => standing.isOutside)
	};
}

/** The three lists of comparisons: figures of one text, of several texts, and any that a figure from outside goes into. */
export type Place = 'inside' | 'between' | 'outside';

/** Which list a comparison stands in; each stands in one. */
export function placeOf({ texts, isOutside }: Standing): Place {
	if (isOutside) return 'outside';
	return texts.length > 1 ? 'between' : 'inside';
}
