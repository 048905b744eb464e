import type { Reference } from '../../codebook/references.ts';
import type { OutsideFigure } from '../../figures/quantity.ts';
import type { ResolvedCheck, ResolvedOperand } from '../../figures/resolve-checks.ts';
import type { Library } from '../../library/library.ts';

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
	const toHeld = ({ check: { id, title }, standing }: ResolvedCheck): HeldAgainst => ({
		id,
		title,
		texts: standing.texts.map((slug) => ({
			slug,
			title: documents.get(slug)?.frontMatter.shortTitle ?? slug
		}))
	});
	const restingOn = findResting(checks);
	const figures = new Map(
		checks
			.flatMap(({ operands }) => operands.filter(isOutside))
			.map(({ quantity }) => [quantity.id, quantity])
	);
	return Array.from(figures.values(), (figure) => {
		const held = restingOn(figure).map(toHeld);
		const withoutRecord = held.filter(({ texts }) => texts.length > 0);
		return {
			figure,
			reference: codebook.reference(figure.reference),
			heldAgainst: withoutRecord.length > 0 ? withoutRecord : held
		};
	});
}

/** What finds the comparisons that rest on a figure from outside, in their order. */
function findResting(checks: readonly ResolvedCheck[]) {
	const uses = checks.flatMap((user) => user.operands.map((operand) => ({ user, operand })));
	const users = Map.groupBy(uses, ({ operand }) => operand.address);
	return ({ id }: OutsideFigure): ResolvedCheck[] => {
		const reached = new Set(users.get(`outside#${id}`)?.map(({ user }) => user));
		// What is added while the set is walked is walked as well.
		for (const { check } of reached) {
			for (const { user } of users.get(`check#${check.id}`) ?? []) reached.add(user);
		}
		return checks.filter((one) => reached.has(one));
	};
}
