import type { ResolvedCheck } from '../../figures/resolve-checks.ts';

/** Of comparisons whose figures do not fit: how many there are, and what would let both be true, in sentences. */
export function tellMisfits(checks: readonly ResolvedCheck[]): string {
	const found = checks.filter(({ result }) => result.factor !== undefined);
	if (found.length === 0) return '';
	const number = (is: (check: ResolvedCheck) => boolean) => found.filter(is).length;
	const letter = number(isByLetter);
	const presumed = number(isPresuming);
	const loose = number((one) => one.result.allowedBy === 'loose' && !isPresuming(one));
	const nothing = number((one) => one.result.allowedBy === undefined && !isPresuming(one));
	return [
		`In ${found.length} the figures do not fit.`,
		presumed > 0 &&
			`${presumed === found.length ? (presumed === 1 ? 'It' : 'All') : presumed} ${presumed === 1 ? 'rests' : 'rest'} on what stands after “if”; where that is wrong, both can be true.`,
		letter > 0 &&
			`In ${letter} both can be true by the letter, too, since “over” and “more than” set no end.`,
		loose > 0 &&
			`In ${loose} the limits of “about” or “nearly” decide, and these are a rule of ours.`,
		nothing > 0
			? `In ${nothing} both cannot be true.`
			: 'In none is it certain that both cannot be true.',
		'Which of two figures is wrong, or whether both are, is not computed.'
	]
		.filter((sentence) => sentence !== false)
		.join(' ');
}

/** “Over” and its like, which by the letter have no end. */
const isByLetter = ({ result }: ResolvedCheck) => result.allowedBy === 'letter';

const isPresuming = ({ presumptions }: ResolvedCheck) => presumptions.length > 0;
