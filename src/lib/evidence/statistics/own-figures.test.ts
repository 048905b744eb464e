import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../library/read-library.server.ts';
import { statisticsPage } from './statistics-page.ts';

const { library } = await readLibrary('.');
const page = library && statisticsPage(library);

/** What the texts’ own figures come to; reckoned by hand. */
describe('the library’s own figures', () => {
	/** comparison, figures as printed, how many times apart (at least, and as printed), what the rule gives */
	type Row = [string, string[], [string, string?], string | undefined];
	const tell = (cards: NonNullable<typeof page>['agreeing'] = []): Map<string, Row> =>
		new Map(
			cards.map(({ id, operands, factor, computed }) => [
				id,
				[
					id,
					operands.map(({ words }) => words),
					factor ? [factor.least, factor.printed] : ['–'],
					computed?.value
				]
			])
		);

	const disagreeing: Row[] = [
		// 200 million ÷ over 200 are not 10 million, but 1 million.
		[
			'readings-per-alert',
			['“200 million”', '“more than 200”', '“about 10 million”'],
			['8.6', '10'],
			'1 million readings per alert'
		],
		[
			'us-embassy-within-us-missions',
			['“about 30,000”', '“more than 25,000”'],
			['1.04', '1.2'],
			undefined
		],
		// From over 10 billion (to 11) to hundreds of billions (from 200).
		[
			'one-budget-three-times',
			['“over 10 billion RMB”', '“hundreds of billions of RMB”', '“over 10 billion RMB”'],
			['18', undefined],
			undefined
		]
	];
	it.each(disagreeing)('disagree: %s', (...row) => {
		expect(tell(page?.disagreeing).get(row[0])).toEqual(row);
	});

	const agreeing: Row[] = [
		[
			'twelve-percent-of-85000',
			['“about 85,000”', '“about 12%”', '“about 10,200”'],
			['–'],
			'10,200 requests'
		]
	];
	it.each(agreeing)('agree: %s', (...row) => {
		expect(tell(page?.agreeing).get(row[0])).toEqual(row);
	});

	const open: Row[] = [
		[
			'people-on-a-flight-2021',
			['“nearly 70,000”', '“about 150”'],
			['–'],
			'466.7 nationals per flight'
		],
		['us-embassy-2021-implied', ['“15 percent”', '“more than 60,000”'], ['–'], '52,170 inquiries']
	];
	it.each(open)('imply: %s', (...row) => {
		expect(tell(page?.open).get(row[0])).toEqual(row);
	});

	it('stand in the table once each', () => {
		const printed = [...(library?.documents.values() ?? [])].flatMap(({ annotations }) =>
			annotations.flatMap(({ quantities }) => quantities.map((one) => one.printed))
		);
		expect(page?.table.rows.map(({ cells }) => cells.printed)).toEqual(printed);
		expect(printed.length).toBeGreaterThan(100);
	});
});
