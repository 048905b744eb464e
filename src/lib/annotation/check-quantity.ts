import type { PrintedReading, Misreading } from '../figures/read-printed.ts';
import { hasDigit, readPrinted } from '../figures/read-printed.ts';
import { canonicalUnit, PRINTED_UNITS, unitsNamed, wordsLeftOut } from '../figures/figure-words.ts';
import type { OutsideFigure, Quantity } from '../figures/quantity.ts';
import { nearestPassage } from '../source/nearest.ts';
import { quoteForMessage } from '../source/quote-for-message.ts';
import { revealUnusual } from '../source/unusual-characters.ts';
import type { PlacedProblem } from '../source/problem.ts';
import { placesOfWords } from '../text/whole-words.ts';

type Figure = Quantity | OutsideFigure;

/** Where words are left out of `printed`: “about … 25,000”, of “about 30,000 and 25,000”. */
const OMISSION = ' … ';

/** What may be left out between a bound and its second number: the first, and “and”. */
const OMITTED = /^ ?[\d.,%]+(?: \p{L}+)? (?:and|or) ?$/u;

/**
 * Whether a figure is the one that its words print: they stand in one of `passages` as whole words with all that belongs to
 * them, and value, bound and unit are what they say. Words without a digit may be read otherwise, if `readAs` says how.
 * `place` names the passages in messages. Paths lead into the figure.
 */
export function checkQuantity(
	figure: Figure,
	passages: readonly string[],
	place: string
): PlacedProblem[] {
	const amiss = checkWords(figure.printed, passages, place);
	return amiss.length > 0 ? amiss : [...checkReading(figure), ...checkUnit(figure)];
}

function checkWords(printed: string, passages: readonly string[], place: string): PlacedProblem[] {
	const shown = quoteForMessage(printed);
	const found = passages.flatMap((passage) => placesIn(passage, printed));
	const remedy = 'Copy the words from the passage, as printed.';
	if (found.length === 0) {
		const isPart = passages.some((passage) => passage.includes(printed));
		const what = isPart
			? `${shown} stands in ${place} only as a part of longer words or numbers.`
			: `${shown} does not stand in ${place}.`;
		const text = passages.join('\n');
		const match = nearestPassage(text, printed);
		// Of a word or two half has to be the same, or anything would be near.
		const isNear = match && match.errors * 2 < printed.length;
		const nearest = isNear ? revealUnusual(text.slice(match.start, match.end)) : undefined;
		return [{ path: ['printed'], what, nearest, remedy }];
	}
	// Of several places the one counts that needs no more words.
	const [first] = found;
	if (!first || found.some(({ before, behind }) => !before && !behind)) return [];
	const whole = [first.before, printed, first.behind].filter((words) => words !== undefined);
	const missing = [first.before, first.behind].filter((words) => words !== undefined);
	return [
		{
			path: ['printed'],
			what: `${missing.map((words) => quoteForMessage(words)).join(' and ')} beside ${shown} belongs to the figure.`,
			nearest: whole.join(' '),
			remedy: `Copy it into \`printed\` as well, as ${place} has it.`
		}
	];
}

/** What stands beside each place of the printed words that belongs to them. */
function placesIn(passage: string, printed: string): { before?: string; behind?: string }[] {
	const [head = '', ...rest] = printed.split(OMISSION);
	const tail = rest.join(OMISSION);
	if (rest.length === 0) {
		return placesOfWords(passage, printed).map((start) =>
			wordsLeftOut(passage, start, start + printed.length)
		);
	}
	return placesOfWords(passage, head).flatMap((start) =>
		placesOfWords(passage, tail)
			.filter((at) => OMITTED.test(passage.slice(start + head.length, at)))
			.map((at) => {
				const { behind } = wordsLeftOut(passage, at, at + tail.length);
				return behind === undefined ? {} : { behind };
			})
	);
}

function checkReading(figure: Figure): PlacedProblem[] {
	const { printed, unit, readAs } = figure;
	const shown = quoteForMessage(printed);
	const read = readPrinted(printed, unit);
	const fields = 'misread' in read ? undefined : differences(figure, read);
	if (hasDigit(printed) && readAs !== undefined) {
		const what = `readAs is for words without a digit; ${shown} has one.`;
		return [{ path: ['readAs'], what, remedy: 'Remove readAs.' }];
	}
	if (fields?.length === 0) {
		if (readAs === undefined) return [];
		const what = `readAs is not needed: ${shown} is read so anyway.`;
		return [{ path: ['readAs'], what, remedy: 'Remove readAs.' }];
	}
	if (readAs !== undefined) return [];
	if ('misread' in read) return [explainMisreading(read, printed)];
	const said = inWords(read);
	const escape = hasDigit(printed) ? '' : ', or say in `readAs` why these words are read otherwise';
	return (fields ?? []).map((field) => ({
		path: [field],
		what: `${field} is ${figure[field] ?? 'missing'}, but ${shown} says ${said}.`,
		remedy: `Write ${said}${escape}.`
	}));
}

const differences = (figure: Figure, read: PrintedReading) =>
	(['value', 'bound', 'upTo'] as const).filter((field) => figure[field] !== read[field]);

/** As the fields of the file say it. */
const inWords = ({ value, bound, upTo }: PrintedReading) =>
	[`value: ${value}`, `bound: ${bound}`, ...(upTo === undefined ? [] : [`upTo: ${upTo}`])].join(
		', '
	);

function explainMisreading(read: Misreading, printed: string): PlacedProblem {
	const shown = quoteForMessage(printed);
	const path = ['printed'];
	switch (read.misread) {
		case 'grouping':
			return {
				path,
				what: `The thousands of ${quoteForMessage(read.digits)} are not in threes.`,
				remedy: 'Copy the whole number, as printed.'
			};
		case 'several':
			return {
				path,
				what: `${shown} holds more than one number: ${read.values.join(', ')}.`,
				remedy: hasDigit(printed)
					? 'Copy the words of one number; the others are figures of their own.'
					: 'Copy the words of one number, or say in `readAs` how these words are read.'
			};
		case 'no-number':
			return {
				path,
				what: `No number can be read in ${shown}.`,
				remedy: hasDigit(printed)
					? 'Copy a number in the digits 0 to 9, with its bound and unit.'
					: 'Copy the words of a number, or say in `readAs` how these words are read.'
			};
	}
}

function checkUnit({ printed, unit, readAs }: Figure): PlacedProblem[] {
	const canonical = canonicalUnit(unit);
	if (canonical !== undefined && canonical !== unit) {
		const what = `The unit ${quoteForMessage(unit)} is written ${canonical} here, so that figures can be compared.`;
		return [{ path: ['unit'], what, nearest: canonical, remedy: `Write unit: "${canonical}".` }];
	}
	const named = unitsNamed(printed);
	const shown = quoteForMessage(printed);
	const isHalf = unit === '%' && !hasDigit(printed);
	if (named.includes(unit) || isHalf) return [];
	if (named.length > 0) {
		const what = `The unit is ${quoteForMessage(unit)}, but ${shown} says ${named.join(' or ')}.`;
		return [
			{
				path: ['unit'],
				what,
				nearest: named[0],
				remedy: `Write unit: ${quoteForMessage(named[0] ?? '')}.`
			}
		];
	}
	if (!PRINTED_UNITS.includes(unit) || readAs !== undefined) return [];
	return [
		{
			path: ['unit'],
			what: `The unit is ${unit}, but ${shown} does not say so.`,
			remedy: 'Copy its sign or word into `printed` as well, or write what is counted.'
		}
	];
}
