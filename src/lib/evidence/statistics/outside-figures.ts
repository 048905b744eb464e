import type { Reference } from '../../codebook/references.ts';
import type { OutsideFigure } from '../../figures/quantity.ts';
import type { ResolvedCheck, ResolvedOperand } from '../../figures/resolve-checks.ts';
import type { Library } from '../../library/library.ts';
import { textsBehind } from './texts-behind.ts';

/** A comparison, and the texts whose figures go in; none where they are all from outside. */
export interface HeldAgainst {
	id: string;
	title: string;
	texts: { slug: string; title: string }[];
}

/** A figure that stands in no text, with its source and what it was held against. */
export interface OutsideHeld {
	figure: OutsideFigure;
	reference: Reference;
	heldAgainst: HeldAgainst[];
}

const isOutside = (operand: ResolvedOperand) => operand.source === 'outside';

/**
 * Every figure from outside, in the order of the comparisons, with the comparisons with a text’s figure that it goes into, by
 * itself or in what other comparisons compute from it; where there is none, with those of figures from outside alone.
 */
export function outsideFigures({
	checks,
	documents,
	codebook
}: Pick<Library, 'checks' | 'documents' | 'codebook'>): OutsideHeld[] {
	const behind = textsBehind(checks);
	const toHeld = ({ check: { id, title } }: ResolvedCheck): HeldAgainst => ({
		id,
		title,
		texts: (behind.get(id) ?? []).map((slug) => ({
			slug,
			title: documents.get(slug)?.frontMatter.shortTitle ?? slug
		}))
	});
	const figures = new Map(
		checks
			.flatMap(({ operands }) => operands.filter(isOutside))
			.map(({ quantity }) => [quantity.id, quantity])
	);
	return Array.from(figures.values(), (figure) => {
		const held = reachedFrom(figure, checks).map(toHeld);
		const withTexts = held.filter(({ texts }) => texts.length > 0);
		return {
			figure,
			reference: codebook.reference(figure.reference),
			heldAgainst: withTexts.length > 0 ? withTexts : held
		};
	});
}

/** The comparisons that rest on a figure, in their order. */
function reachedFrom({ id }: OutsideFigure, checks: readonly ResolvedCheck[]): ResolvedCheck[] {
	const reached = new Set(
		checks
			.filter(({ operands }) =>
				operands.some((operand) => isOutside(operand) && operand.quantity.id === id)
			)
			.map(({ check }) => check.id)
	);
	// What is added while the set is walked is walked as well.
	for (const rested of reached) {
		for (const { check, operands } of checks) {
			if (operands.some((one) => one.source === 'check' && one.check.id === rested)) {
				reached.add(check.id);
			}
		}
	}
	return checks.filter(({ check }) => reached.has(check.id));
}
