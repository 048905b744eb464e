import { lessAndMore, type WiderReading } from '../../figures/check.ts';
import { CHECK_KINDS } from '../../figures/check-kinds.ts';
import { operandLabel } from '../../figures/operand.ts';
import { topOf, type Figure } from '../../figures/quantity.ts';
import type { ResolvedCheck, ResolvedOperand } from '../../figures/resolve-checks.ts';
import { placeOf, type Place } from '../../figures/standing.ts';
import type { Verdict } from '../../figures/verdict.ts';
import type { Reference } from '../../codebook/references.ts';
import type { Library } from '../../library/library.ts';
import { checkPath, notePath } from '../../parts/paths.ts';
import {
	describeComputed,
	describeCounted,
	describeRange,
	formatFactor,
	formatNumber
} from './describe.ts';

/** A figure that goes into a comparison, in words. */
export interface PrintedOperand {
	role: string;
	words: string;
	/** What it counts, and when; for an implied figure nothing. */
	counts: string;
	/** Short title of the text that prints it. */
	text?: string;
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
	/** A reader can do it in the head. */
	inTheHead: boolean;
	place: Place;
	/** Short titles of the texts whose figures go in, also by way of another comparison. */
	texts: string[];
	operands: PrintedOperand[];
	/** How many times the larger is the smaller, where they do not fit, and the two numbers that it is taken from. */
	factor?: { times: string; from: string };
	/** What it rests on, each in words that go on after “if”. */
	presumes: string[];
	/** The wider reading in which it would fit. */
	allowedBy?: WiderReading;
	/** Which figure is missing. */
	missing?: string;
	/** What the rule gives; for a comparison of like with like there is nothing to give. */
	computed?: { rule: string; value: string; range: string };
	/** What the printed figure leaves room for, where there is one. */
	printedRange?: string;
}

export function toCheckCard(
	{ check, operands, result, presumptions, standing }: ResolvedCheck,
	library: Pick<Library, 'documents' | 'codebook'>
): CheckCard {
	const { id, title, note, kind } = check;
	const { verdict, missing, computed, printed, factor, allowedBy } = result;
	const { calculates, rule } = CHECK_KINDS[kind];
	return {
		id,
		title,
		note,
		verdict,
		inTheHead: check.inTheHead === true,
		place: placeOf(standing),
		texts: standing.texts.map((slug) => titleOf(slug, library)),
		operands: operands.map((operand) => printOperand(operand, library)),
		...(computed &&
			printed &&
			factor !== undefined && {
				factor: { times: formatFactor(factor), from: describeEnds(computed, printed) }
			}),
		presumes: presumptions,
		...(allowedBy && { allowedBy }),
		...(missing !== undefined && { missing }),
		...(calculates &&
			computed && {
				computed: { rule, value: describeComputed(computed), range: describeRange(computed) }
			}),
		...(printed && { printedRange: describeRange(printed) })
	};
}

export const titleOf = (slug: string, { documents }: Pick<Library, 'documents'>): string =>
	documents.get(slug)?.frontMatter.shortTitle ?? slug;

/** The two numbers that a factor is taken from, such as “10 million to 1 million”. */
function describeEnds(computed: Figure, printed: Figure): string {
	const [less, more] = lessAndMore(computed, printed);
	const isSpan = less.upTo !== undefined || more.upTo !== undefined;
	const ends = `${formatNumber(more.value)} to ${formatNumber(topOf(less))}`;
	return isSpan ? `${ends}, the nearest ends` : ends;
}

function printOperand(
	operand: ResolvedOperand,
	library: Pick<Library, 'documents' | 'codebook'>
): PrintedOperand {
	const role = operandLabel(operand);
	if (operand.source === 'check') {
		const path = checkPath(operand.check.id);
		return { role, words: describeComputed(operand.figure), counts: '', path };
	}
	const { printed } = operand.quantity;
	const counts = describeCounted(operand.quantity);
	if (operand.source === 'outside') {
		const reference = library.codebook.reference(operand.quantity.reference);
		return { role, words: printed, counts, reference };
	}
	const { slug, note } = operand;
	return {
		...{ role, words: `“${printed}”`, counts },
		text: titleOf(slug, library),
		path: notePath(slug, note)
	};
}
