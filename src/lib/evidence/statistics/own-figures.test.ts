import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../figures/verdict.ts';
import { readLibrary } from '../../library/read-library.server.ts';
import { statisticsPage } from './statistics-page.ts';

const { library } = await readLibrary('.');
const page = library && statisticsPage(library);

/** What the texts’ own figures come to; reckoned by hand. */
describe('the library’s own figures', () => {
	/** comparison, verdict, figures as printed, how many times apart, what the rule gives */
	type Row = [string, Verdict, string[], string | undefined, string | undefined];
	const cards = (page?.lists ?? []).flatMap(({ misfits, others }) =>
		[...misfits, ...others.flatMap(({ cases }) => cases)].flatMap(({ cards }) => cards)
	);

	const rows: Row[] = [
		// 200 million ÷ over 200 are not 10 million, but 1 million.
		[
			'readings-per-alert',
			'does-not-fit',
			['“200 million”', '“more than 200”', '“about 10 million”'],
			'10',
			'1 million readings per alert'
		],
		[
			'us-embassy-within-us-missions',
			'does-not-fit',
			['“about 30,000”', '“more than 25,000”'],
			'1.2',
			undefined
		],
		// From over 10 billion to hundreds of billions (from 200).
		[
			'one-budget-three-times',
			'does-not-fit',
			['“over 10 billion RMB”', '“hundreds of billions of RMB”', '“over 10 billion RMB”'],
			'20',
			undefined
		],
		[
			'twelve-percent-of-85000',
			'fits',
			['“about 85,000”', '“about 12%”', '“about 10,200”'],
			undefined,
			'10,200 requests'
		],
		[
			'people-on-a-flight-2021',
			'implies',
			['“nearly 70,000”', '“about 150”'],
			undefined,
			'466.7 nationals per flight'
		],
		[
			'us-embassy-2021-implied',
			'implies',
			['“15 percent”', '“more than 60,000”'],
			undefined,
			'52,170 inquiries'
		],
		// Hundreds of millions, 200 million to a billion, of over 10 billion.
		[
			'maintenance-of-ten-billion',
			'implies',
			['“over 10 billion RMB”', '“hundreds of millions of RMB”'],
			undefined,
			'2 to 10%'
		],
		['sixty-percent-of-what', 'open', ['“60%”'], undefined, undefined]
	];
	it.each(rows)('come to: %s', (...row) => {
		const card = cards.find(({ id }) => id === row[0]);
		expect([
			card?.id,
			card?.verdict,
			card?.operands.map(({ words }) => words),
			card?.factor?.times,
			card?.computed?.value
		]).toEqual(row);
	});

	it('lead with what a reader can do in the head', () => {
		expect(page?.lists[0]?.misfits[0]?.id).toBe('readings-per-alert');
	});

	it('leave open every share and rate whose whole no text gives', () => {
		const open = cards
			.filter(({ verdict }) => verdict === 'open')
			.flatMap(({ operands }) => operands.map(({ words }) => words));
		const wholeless = [...(library?.documents.values() ?? [])].flatMap(({ annotations }) =>
			annotations.flatMap(({ quantities }) =>
				quantities.filter(({ unit, of }) => unit === '%' && of === undefined)
			)
		);
		expect(open.toSorted()).toEqual(wholeless.map(({ printed }) => `“${printed}”`).toSorted());
	});

	it('are held against each other without a word that is too strong', () => {
		// Each presumes something, or “over” has no end; as the notes in the margin say.
		expect(cards.filter(({ verdict }) => verdict === 'cannot-both-be-true')).toEqual([]);
	});

	it('stand in the table once each', () => {
		const printed = [...(library?.documents.values() ?? [])].flatMap(({ annotations }) =>
			annotations.flatMap(({ quantities }) => quantities.map((one) => one.printed))
		);
		expect(page?.table.rows.map(({ cells }) => cells.printed)).toEqual(printed);
		expect(printed.length).toBeGreaterThan(100);
	});
});
