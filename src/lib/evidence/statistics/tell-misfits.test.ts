import { expect, it } from 'vitest';
import { madeCheck, madeChecks, statistic } from '../../library/made/made-check.ts';
import {
	madeAnnotations,
	madeDocument,
	madeLibrary,
	madeQuantity
} from '../../library/made/made-library.ts';
import { tellMisfits } from './tell-misfits.ts';

const FIGURES: [printed: string, value: number, bound: string][] = [
	['2', 2, 'exact'],
	['9', 9, 'exact'],
	['over 3', 3, 'over'],
	['about 20', 20, 'about']
];

/** What is told of pairs of these figures, each with what it presumes. */
async function tell(...pairs: [a: number, b: number, presumes?: string][]): Promise<string> {
	const words = FIGURES.map(([printed]) => printed).join(', ');
	const { checks } = await madeLibrary({
		'documents/text.md': madeDocument(`It had ${words}.`),
		'annotations/text.yaml': madeAnnotations(
			statistic({
				quote: words,
				quantities: FIGURES.map(([printed, value, bound], index) =>
					madeQuantity({ id: `n${index}`, printed, value, bound })
				)
			})
		),
		'annotations/checks.yaml': madeChecks(
			pairs.map(([a, b, presumes], index) =>
				madeCheck({
					...{ id: `made-${index}`, kind: 'same-number', presumes },
					quantities: [`text#n${a}`, `text#n${b}`]
				})
			)
		)
	});
	return tellMisfits(checks);
}

const ENDS = 'Which of two figures is wrong, or whether both are, is not computed.';
const NONE = `In none is it certain that both cannot be true. ${ENDS}`;

/** name, pairs, what is told */
const rows: [string, Parameters<typeof tell>, string][] = [
	['nothing, where all fit', [[0, 0]], ''],
	[
		'“over”, which has no end',
		[[2, 1]],
		`In 1 the figures do not fit. In 1 both can be true by the letter, too, since “over” and “more than” set no end. ${NONE}`
	],
	[
		'that by the letter it would fit before what it presumes',
		[[2, 1, 'one is the other']],
		`In 1 the figures do not fit. It rests on what stands after “if”; where that is wrong, both can be true. In 1 both can be true by the letter, too, since “over” and “more than” set no end. ${NONE}`
	],
	[
		'what is presumed',
		[
			[0, 1, 'one is the other'],
			[0, 3, 'one is the other']
		],
		`In 2 the figures do not fit. All rest on what stands after “if”; where that is wrong, both can be true. ${NONE}`
	],
	[
		'“about”, whose limits are a rule',
		[[1, 3]],
		`In 1 the figures do not fit. In 1 the limits of “about” or “nearly” decide, and these are a rule of ours. ${NONE}`
	],
	['what cannot be', [[0, 1]], `In 1 the figures do not fit. In 1 both cannot be true. ${ENDS}`]
];
it.each(rows)('tells %s', async (_, pairs, expected) => {
	expect(await tell(...pairs)).toBe(expected);
});
