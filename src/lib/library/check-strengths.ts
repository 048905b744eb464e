import { addressOf, type AnchoredAnnotation } from '../annotation/annotation.ts';
import { facetOf } from '../annotation/facet.ts';
import { shareWords } from '../annotation/share-words.ts';
import type { ResolvedCheck } from '../figures/resolve-checks.ts';
import type { Verdict } from '../figures/verdict.ts';
import type { PlacedProblem, Problem } from '../source/problem.ts';
import type { ReadNoteFile } from './read-note-file.ts';

const STRICT: Verdict = 'cannot-both-be-true';

interface PlacedNote {
	slug: string;
	annotation: AnchoredAnnotation;
}

/** A comparison, with the figures of texts that go in, also by way of other checks. */
interface Comparison {
	check: ResolvedCheck;
	figures: { slug: string; note: string; id: string; printed: string }[];
}

/**
 * The margin and the desk say one thing of the same figures: a discrepancy is strict where a comparison finds that both
 * cannot be true, and ordinary where one finds only that they do not fit. A comparison is about two notes where one of its
 * figures stands, as printed, in the passage of the one, and another in that of the other.
 */
export function checkStrengths(
	read: ReadonlyMap<string, ReadNoteFile>,
	checks: readonly ResolvedCheck[]
): Problem[] {
	const all = [...read].flatMap(([slug, { document, place }]) =>
		(document?.annotations ?? []).map((annotation) => ({ slug, place, annotation }))
	);
	const notes = new Map<string, PlacedNote>(
		all.map((note) => [`${note.slug}#${note.annotation.id}`, note])
	);
	const comparisons = comparisonsOf(checks);
	return all.flatMap(({ slug, place, annotation }) =>
		place(annotation.id, checkOne({ slug, annotation }, notes, comparisons))
	);
}

function checkOne(
	note: PlacedNote,
	notes: ReadonlyMap<string, PlacedNote>,
	comparisons: readonly Comparison[]
): PlacedProblem[] {
	const { slug, annotation } = note;
	const strength = facetOf(annotation, 'strength');
	if (strength === undefined) return [];
	const at = { path: ['strength'], subject: annotation.id };
	const about = annotation.conflicts.map((conflict) => {
		const other = notes.get(addressOf(slug, conflict));
		return other ? comparisons.filter((one) => isAbout(one, note, other, notes)) : [];
	});
	const told = about.flat();
	const strict = told.find(({ check }) => check.result.verdict === STRICT);
	if (strict && strength !== 'strict') {
		const { id } = strict.check.check;
		return [
			{
				...at,
				what: `By the check "${id}" both figures cannot be true; here the strength is ${strength}.`,
				remedy: `Write \`strength: strict\`, or say in the \`presumes\` of "${id}" what would have to be so.`
			}
		];
	}
	const [first] = told;
	// A strict note may rest on another of its conflicts, one that is not about figures.
	if (strict || !first || strength !== 'strict' || about.some(({ length }) => length === 0)) {
		return [];
	}
	const { id } = first.check.check;
	return [
		{
			...at,
			what: `The strength is strict, but by the check "${id}" both figures can be true.`,
			remedy: `Write \`strength: ordinary\`, or remove the \`presumes\` of "${id}" if the text itself says so.`
		}
	];
}

function isAbout(
	{ figures }: Comparison,
	one: PlacedNote,
	other: PlacedNote,
	notes: ReadonlyMap<string, PlacedNote>
): boolean {
	const inOne = figures.filter((figure) => standsIn(figure, one, notes));
	const inOther = figures.filter((figure) => standsIn(figure, other, notes));
	return inOne.some((first) => inOther.some((second) => first !== second));
}

/** Whether the printed words of a figure stand in the passage of a note, which overlaps that of the figure’s own note. */
function standsIn(
	{ slug, note, printed }: Comparison['figures'][number],
	{ slug: where, annotation }: PlacedNote,
	notes: ReadonlyMap<string, PlacedNote>
): boolean {
	if (slug !== where || !annotation.quotes.some(({ exact }) => exact.includes(printed)))
		return false;
	const own = notes.get(`${slug}#${note}`)?.annotation.positions ?? [];
	return shareWords({ positions: own }, annotation);
}

function comparisonsOf(checks: readonly ResolvedCheck[]): Comparison[] {
	const byCheck = new Map(checks.map((resolved) => [resolved.check, resolved]));
	return checks
		.filter(({ result }) => result.printed)
		.map((check) => ({ check, figures: figuresOf(check, byCheck) }));
}

/** Not by calls, which would go too deep for a long chain of checks. */
function figuresOf(
	check: ResolvedCheck,
	byCheck: ReadonlyMap<ResolvedCheck['check'], ResolvedCheck>
): Comparison['figures'] {
	const figures: Comparison['figures'] = [];
	const seen = new Set([check]);
	for (const one of seen) {
		for (const operand of one.operands) {
			if (operand.source === 'text') {
				const { slug, note, quantity } = operand;
				figures.push({ slug, note, id: quantity.id, printed: quantity.printed });
			}
			const implied = operand.source === 'check' && byCheck.get(operand.check);
			if (implied) seen.add(implied);
		}
	}
	return figures;
}
