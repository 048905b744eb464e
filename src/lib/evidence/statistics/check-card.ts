import type { Codebook } from '../../codebook/codebook.ts';
import type { Reference } from '../../codebook/references.ts';
import { CHECK_KINDS } from '../../figures/check-kinds.ts';
import { operandLabel } from '../../figures/operand.ts';
import type { ResolvedCheck, ResolvedOperand } from '../../figures/resolve-checks.ts';
import type { Verdict } from '../../figures/verdict.ts';
import { checkPath, notePath } from '../../parts/paths.ts';
import { describeCounted, describeRange, describeValue, formatFactor } from './describe.ts';

/** A figure that goes into a comparison, in words. */
export interface PrintedOperand {
	role: string;
	words: string;
	/** What it counts, and when; for an implied figure nothing. */
	counts: string;
	/** Its note in the margin, or the comparison that implies it. */
	path?: string;
	/** Where it was seen, if it is in no text. */
	reference?: Reference;
}

/** A comparison as the page prints it. */
export interface CheckCard {
	id: string;
	title: string;
	note: string;
	verdict: Verdict;
	operands: PrintedOperand[];
	/** How many times the larger is the smaller, where they disagree. */
	factor?: { least: string; printed?: string };
	/** What the rule gives; for a comparison of like with like there is nothing to give. */
	computed?: { rule: string; value: string; range: string };
	/** What the printed figure leaves room for, where there is one. */
	printedRange?: string;
	/** It would fit if “over” set no end. */
	literally: boolean;
}

export function toCheckCard(
	{ check, operands, result }: ResolvedCheck,
	codebook: Codebook
): CheckCard {
	const { id, title, note, kind } = check;
	const { verdict, computed, printed, factor, literally } = result;
	const { calculates, rule } = CHECK_KINDS[kind];
	// Of “3–5” the middle is no printed number.
	const ranged = operands.some(
		(operand) => operand.source !== 'check' && operand.quantity.bound === 'between'
	);
	return {
		id,
		title,
		note,
		verdict,
		operands: operands.map((operand) => printOperand(operand, codebook)),
		...(factor && {
			factor: {
				least: formatFactor(factor.least),
				...(!ranged && factor.printed >= 1.1 && { printed: formatFactor(factor.printed) })
			}
		}),
		...(calculates && {
			computed: {
				rule,
				value: describeValue(computed),
				range: describeRange(computed)
			}
		}),
		...(printed && { printedRange: describeRange(printed) }),
		literally: literally ?? false
	};
}

function printOperand(operand: ResolvedOperand, codebook: Codebook): PrintedOperand {
	const role = operandLabel(operand);
	if (operand.source === 'check') {
		const path = checkPath(operand.check.id);
		return { role, words: describeValue(operand.figure), counts: '', path };
	}
	const { printed } = operand.quantity;
	const counts = describeCounted(operand.quantity);
	return operand.source === 'text'
		? { role, words: `“${printed}”`, counts, path: notePath(operand.slug, operand.note) }
		: { role, words: printed, counts, reference: codebook.reference(operand.quantity.reference) };
}
