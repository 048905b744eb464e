import { madeYaml } from '../../library/made/made-yaml.ts';
import { describe, expect, it } from 'vitest';
import { changed, madeClaim, madeClaims, madePassage } from '../../library/made/made-claim.ts';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeReference } from '../../library/made/made-library.ts';
import { madeReferences, madeTexts, madeWords } from '../../library/made/made-texts.ts';
import { statisticsPage } from './statistics-page.ts';
import { checkTable } from './check-table.ts';
import type { Verdict } from '../../figures/verdict.ts';

const figure = (printed: string, value: number, fields: object = {}) => ({
	printed,
	value,
	bound: 'exact',
	unit: 'call',
	counts: 'calls',
	...fields
});
const counted = (quote: string, quantities: Record<string, object>, fields: object = {}) => ({
	kind: 'unverifiable-statistic',
	credit: 'none',
	'checkable-by': 'the exchange',
	quote,
	title: `On ${quote}`,
	quantities: Object.entries(quantities).map(([id, one]) => ({ id, ...one })),
	...fields
});
const check = (id: string, kind: string, roles: object) => ({
	id,
	kind,
	title: `Is it ${id}?`,
	note: `Presumes ${id}.`,
	...roles
});

const library = await madeLibrary({
	...madeWords(),
	...madeReferences({ wire: 'The wire’s report' }),
	...madeTexts({
		one: {
			body: 'Of 850 calls 12% came by night, 102. By day 30, by phone 40, in all 100. It flew 1,400 people in 3 flights, 500 each.',
			notes: [
				counted('Of 850 calls 12% came by night, 102.', {
					calls: figure('850 calls', 850, { period: '2022', originator: 'the exchange' }),
					share: figure('12%', 12, { unit: '%', counts: 'of calls by night', of: 'calls' }),
					night: figure('102', 102, { counts: 'calls by night', method: 'a list' })
				}),
				counted(
					'By day 30, by phone 40, in all 100.',
					{ day: figure('30', 30), phone: figure('40', 40), all: figure('100', 100) },
					{ credit: 'vague' }
				),
				counted('It flew 1,400 people in 3 flights, 500 each.', {
					people: figure('1,400 people', 1400, { unit: 'person', counts: 'people flown' }),
					flights: figure('3 flights', 3, { unit: 'flight', counts: 'flights' }),
					each: figure('500 each', 500, { unit: 'person', per: 'flight', counts: 'people' })
				})
			]
		},
		two: {
			body: 'There were 10, or 40. Over 20. From 3–5. Some 5%.',
			notes: [
				counted('There were 10, or 40.', { few: figure('10', 10), many: figure('40', 40) }),
				counted('Over 20.', { over: figure('Over 20', 20, { bound: 'over' }) }),
				counted('From 3–5.', { some: figure('3–5', 3, { bound: 'between', upTo: 5 }) }),
				counted('Some 5%.', { idle: figure('Some 5%', 5, { bound: 'about', unit: '%' }) })
			]
		}
	}),
	'annotations/checks.yaml': madeYaml({
		outside: [{ id: 'wire', reference: 'wire', ...figure('60 calls', 60, { period: '2021' }) }],
		checks: [
			check('night', 'share-of', { whole: 'one#calls', share: 'one#share', part: 'one#night' }),
			check('total', 'sum', {
				...{ parts: ['one#day', 'one#phone'], total: 'one#all', inTheHead: true }
			}),
			check('per-flight', 'mean', { total: 'one#people', count: 'one#flights' }),
			check('each', 'same-number', { quantities: ['check#per-flight', 'one#each'] }),
			check('wire', 'part-within-whole', { part: 'outside#wire', whole: 'one#calls' }),
			check('over', 'same-number', { quantities: ['two#over', 'two#many'] }),
			check('some', 'same-number', { quantities: ['two#some', 'two#few'], cluster: 'tens' }),
			check('again', 'same-number', { quantities: ['two#few', 'two#many'], cluster: 'tens' }),
			check('twice', 'same-number', { quantities: ['two#few', 'two#few'], cluster: 'tens' }),
			check('apart', 'same-number', {
				...{ quantities: ['one#day', 'two#few'], presumes: 'a day is a few' }
			}),
			check('idle', 'share-of', { share: 'two#idle', missing: 'the number of all' })
		],
		clusters: [{ id: 'tens', title: 'One ten, two numbers' }]
	}),
	'annotations/claims.yaml': madeClaims(
		madeClaim({
			id: 'calls-told',
			passages: [
				madePassage({ document: 'one', quote: '850 calls' }),
				madePassage({ document: 'two', quote: 'Over 20', changed })
			]
		})
	)
});
const page = statisticsPage(library);

const caseCards = page.lists.flatMap(({ misfits, others }) => [
	...misfits,
	...others.flatMap(({ cases }) => cases)
]);
const cards = caseCards.flatMap(({ cards }) => cards);

it('cards lead to the claims that are told in their words', () => {
	const told = page.documents.flatMap(({ cards }) =>
		cards.flatMap(({ title, claims }) => claims.map(({ path }) => [title, path]))
	);
	expect(told).toEqual([
		['On Of 850 calls 12% came by night, 102.', '/evidence/claims/#calls-told'],
		['On Over 20.', '/evidence/claims/#calls-told']
	]);
});

describe('the lists', () => {
	const idsOf = (cases: { id: string }[]) => cases.map(({ id }) => id);

	it('are three, with what can be done in the head first, then the widest apart', () => {
		expect(page.checks).toBe(11);
		expect(page.lists.map(({ place, number, misfits }) => [place, number, idsOf(misfits)])).toEqual(
			[
				['inside', 9, ['total', 'case_inside_tens', 'over']],
				['between', 1, ['apart']],
				['outside', 1, []]
			]
		);
	});

	it('are counted by text and verdict, each comparison once', () => {
		const rows = page.verdictsByText.map(({ label, checks }) => [label, checks.length]);
		expect(rows).toEqual([
			['one', 5],
			['two', 5],
			['several texts together', 1],
			['outside figures alone', 0]
		]);
		const sums = page.verdicts.map((_, index) =>
			page.verdictsByText.reduce((sum, { numbers }) => sum + (numbers[index] ?? 0), 0)
		);
		expect(sums).toEqual(page.verdicts.map(({ number }) => number));
		for (const { numbers, checks } of page.verdictsByText) {
			expect(numbers).toEqual(
				page.verdicts.map(
					({ verdict }) => checks.filter((check) => check.verdict === verdict).length
				)
			);
		}
	});

	it('hold all others by verdict', () => {
		expect(
			page.lists.map(({ others }) =>
				others.map(({ verdict, shows, cases }) => [verdict, shows, idsOf(cases)])
			)
		).toEqual([
			[
				[
					'fits',
					'show 2 of 3 comparisons; the rest stand in the card of their case',
					['night', 'each']
				],
				['open', 'show 1 comparison', ['idle']],
				['implies', 'show 1 comparison', ['per-flight']]
			],
			[],
			[['fits', 'show 1 comparison', ['wire']]]
		]);
	});

	it('have every comparison once', () => {
		expect(cards.map(({ id }) => id).toSorted()).toEqual(
			library.checks.map(({ check }) => check.id).toSorted()
		);
	});

	it('print a cluster as one card, with what came of its comparisons', () => {
		const card = caseCards.find(({ id }) => id === 'case_inside_tens');
		expect(card).toMatchObject({
			title: 'One ten, two numbers',
			outcome: '3 comparisons: 2 have figures that cannot both be true, 1 fits'
		});
		expect(card?.cards.map(({ id }) => id)).toEqual(['some', 'again', 'twice']);
	});

	it('are counted by verdict', () => {
		expect(page.verdicts).toEqual([
			{ verdict: 'cannot-both-be-true', number: 3, places: [{ place: 'inside', number: 3 }] },
			{
				...{ verdict: 'does-not-fit', number: 2 },
				places: [
					{ place: 'inside', number: 1 },
					{ place: 'between', number: 1 }
				]
			},
			{
				...{ verdict: 'fits', number: 4 },
				places: [
					{ place: 'inside', number: 3 },
					{ place: 'outside', number: 1 }
				]
			},
			{ verdict: 'open', number: 1, places: [{ place: 'inside', number: 1 }] },
			{ verdict: 'implies', number: 1, places: [{ place: 'inside', number: 1 }] }
		]);
	});

	it('say what would let both be true, where figures do not fit', () => {
		// over: “over” has no end; apart: it presumes; total, some, again: nothing.
		expect(page.misfits).toBe(
			'In 5 the figures do not fit. 1 rests on what stands after “if”; where that is wrong, both can be true. ' +
				'In 1 both can be true by the letter, too, since “over” and “more than” set no end. In 3 both cannot be true. ' +
				'Which of two figures is wrong, or whether both are, is not computed.'
		);
	});
});

describe('a comparison', () => {
	/** id, verdict, how many times and from what, what the rule gives and what is printed, the wider reading that lets it fit */
	const rows: [
		string,
		Verdict,
		[times: string, from: string] | undefined,
		[rule: string, value: string, range: string, printedRange?: string] | undefined,
		string?
	][] = [
		// 12% are 11.5 to 12.5%, 850 are 845 to 855.
		[
			'night',
			'fits',
			undefined,
			['whole × share = part', '102 calls', '97.18 to 106.9', '101.5 to 102.5']
		],
		// 28.5 to 31.5 and 38 to 42; 100 / 70 as printed.
		[
			'total',
			'cannot-both-be-true',
			['1.4', '100 to 70'],
			['the parts together = total', '70 calls', '66.5 to 73.5', '95 to 105']
		],
		// 1,350 to 1,450 people, 2.5 to 3.5 flights.
		[
			'per-flight',
			'implies',
			undefined,
			['total ÷ count = each', '466.7 people per flight', '385.7 to 580']
		],
		['each', 'fits', undefined, undefined],
		['wire', 'fits', undefined, undefined],
		// 20 to 22 against 38 to 42; with no upper end 20 or more.
		['over', 'does-not-fit', ['2', '40 to 20'], undefined, 'letter'],
		// 3 to 5 against 9.5 to 10.5; 4 is printed nowhere.
		['some', 'cannot-both-be-true', ['2', '10 to 5, the nearest ends'], undefined],
		// 9.5 to 10.5 against 38 to 42.
		['again', 'cannot-both-be-true', ['4', '40 to 10'], undefined],
		['apart', 'does-not-fit', ['3', '30 to 10'], undefined],
		['twice', 'fits', undefined, undefined],
		['idle', 'open', undefined, undefined]
	];
	it.each(rows)('%s', (id, verdict, factor, computed, allowedBy) => {
		const card = cards.find((one) => one.id === id);
		expect([card?.title, card?.note]).toEqual([`Is it ${id}?`, `Presumes ${id}.`]);
		expect(card?.verdict).toBe(verdict);
		expect(card?.factor && [card.factor.times, card.factor.from]).toEqual(factor);
		const given = card?.computed;
		expect(given && [given.rule, given.value, given.range, card.printedRange]).toEqual(
			computed && [...computed.slice(0, 3), computed[3]]
		);
		expect(card?.allowedBy).toBe(allowedBy);
	});

	it('says what it presumes, and which figure is missing', () => {
		const told = (id: string) => cards.find((one) => one.id === id);
		expect(told('apart')?.presumes).toEqual(['a day is a few']);
		expect(told('over')?.presumes).toEqual([]);
		expect(told('idle')?.missing).toBe('the number of all');
	});

	it('names its texts', () => {
		const of = (id: string) => cards.find((one) => one.id === id);
		expect(of('night')).toMatchObject({ place: 'inside', texts: ['one'] });
		expect(of('each')).toMatchObject({ place: 'inside', texts: ['one'] });
		expect(of('apart')).toMatchObject({ place: 'between', texts: ['one', 'two'] });
		expect(of('wire')).toMatchObject({ place: 'outside', texts: ['one'] });
	});
});

describe('the operands of a comparison', () => {
	const operandsOf = (id: string) => cards.find((one) => one.id === id)?.operands;

	it('are figures of a text, in the order of the file, each leading to its note', () => {
		const path = '/documents/one/#n1';
		expect(operandsOf('night')).toEqual([
			{ role: 'whole', words: '“850 calls”', counts: 'calls, 2022', text: 'one', path },
			{ role: 'share', words: '“12%”', counts: 'of calls by night', text: 'one', path },
			{ role: 'part', words: '“102”', counts: 'calls by night', text: 'one', path }
		]);
		expect(operandsOf('apart')?.map(({ text }) => text)).toEqual(['one', 'two']);
	});

	it('are numbered where there are several of one role', () => {
		expect(operandsOf('total')?.map(({ role, words }) => [role, words])).toEqual([
			['figure 1', '“30”'],
			['figure 2', '“40”'],
			['total', '“100”']
		]);
	});

	it('are figures of a reference, which is named', () => {
		expect(operandsOf('wire')?.at(0)).toEqual({
			role: 'part',
			words: '60 calls',
			counts: 'calls, 2021',
			reference: {
				id: 'wire',
				...madeReference({
					fact: 'What wire says: 60 calls.',
					source: 'The wire’s report',
					short: 'The wire’s report'
				})
			}
		});
	});

	it('are what another comparison implies, which is where they lead', () => {
		expect(operandsOf('each')?.at(0)).toEqual({
			role: 'figure 1',
			words: '466.7 people per flight',
			counts: '',
			path: '/evidence/statistics/#per-flight'
		});
	});
});

describe('the figures', () => {
	it('have a row each, with the first of their verdicts', () => {
		const { id, rows } = page.table;
		expect(id).toBe('statistics');
		expect(
			rows.map(({ path, cells: { document, printed, verdict } }) => [
				path,
				document,
				printed,
				verdict
			])
		).toEqual([
			['/documents/one/#n1', 'one', '850 calls', 'fits'],
			['/documents/one/#n1', 'one', '12%', 'fits'],
			['/documents/one/#n1', 'one', '102', 'fits'],
			['/documents/one/#n2', 'one', '30', 'cannot both be true, 1.4 times'],
			['/documents/one/#n2', 'one', '40', 'cannot both be true, 1.4 times'],
			['/documents/one/#n2', 'one', '100', 'cannot both be true, 1.4 times'],
			['/documents/one/#n3', 'one', '1,400 people', 'implies'],
			['/documents/one/#n3', 'one', '3 flights', 'implies'],
			['/documents/one/#n3', 'one', '500 each', 'fits'],
			['/documents/two/#n1', 'two', '10', 'cannot both be true, 4 times'],
			['/documents/two/#n1', 'two', '40', 'cannot both be true, 4 times'],
			['/documents/two/#n2', 'two', 'Over 20', 'does not fit, 2 times'],
			['/documents/two/#n3', 'two', '3–5', 'cannot both be true, 2 times'],
			['/documents/two/#n4', 'two', 'Some 5%', 'open']
		]);
	});

	it('have a cell for whatever a text can give of them', () => {
		const cells = page.table.rows.map((row) => row.cells);
		expect(cells.at(0)).toMatchObject({
			counts: 'calls',
			value: 850,
			up_to: null,
			bound: 'exact',
			unit: 'call',
			per: null,
			whole: null,
			period: '2022',
			method: 'not stated',
			originator: 'the exchange',
			credit: 'NONE',
			checkable_by: 'the exchange'
		});
		expect(cells.at(1)).toMatchObject({ unit: '%', whole: 'calls', period: 'not stated' });
		expect(cells.at(2)).toMatchObject({ method: 'a list', originator: 'not stated' });
		expect(cells.at(3)).toMatchObject({ credit: 'VAGUE' });
		expect(cells.at(8)).toMatchObject({ unit: 'person', per: 'flight' });
		expect(cells.at(12)).toMatchObject({ value: 3, up_to: 5, bound: 'between' });
		// A share has a whole, whether the text gives it or not.
		expect(cells.at(13)).toMatchObject({ unit: '%', whole: 'not stated' });
	});

	it('are counted where they lack something', () => {
		expect(page.texts).toBe('two texts');
		expect(page.missing).toEqual({ period: 13, originator: 13, both: 13, method: 13 });
	});
});

describe('the cards', () => {
	const of = (document: string) => page.documents.find(({ title }) => title === document)?.cards;

	it('stand by text, one for each note, with how many comparisons have which verdict', () => {
		expect(page.documents.map(({ title }) => title)).toEqual(['one', 'two']);
		expect(of('one')?.map(({ id, verdict }) => [id, verdict])).toEqual([
			['one.n1', '2 comparisons: 2 fit'],
			['one.n2', '2 comparisons: 1 has figures that cannot both be true, 1 does not fit'],
			['one.n3', '2 comparisons: 1 fits, 1 implies a number']
		]);
		expect(of('two')?.map(({ id, verdict }) => [id, verdict])).toEqual([
			['two.n1', '5 comparisons: 2 have figures that cannot both be true, 2 do not fit, 1 fits'],
			['two.n2', '1 comparison: 1 does not fit'],
			['two.n3', '1 comparison: 1 has figures that cannot both be true'],
			['two.n4', '1 comparison: 1 is open']
		]);
	});

	it('name each comparison of their figures once, in the order of the figures', () => {
		const checks = [...(of('one') ?? []), ...(of('two') ?? [])].map(({ checks }) =>
			checks.map(({ path, verdict }) => `${path.replace('/evidence/statistics/#', '')} ${verdict}`)
		);
		expect(checks).toEqual([
			['night fits', 'wire fits'],
			['total cannot-both-be-true', 'apart does-not-fit'],
			['per-flight implies', 'each fits'],
			[
				'some cannot-both-be-true',
				'again cannot-both-be-true',
				'twice fits',
				'apart does-not-fit',
				'over does-not-fit'
			],
			['over does-not-fit'],
			['some cannot-both-be-true'],
			['idle open']
		]);
	});

	it('tell what the text gives of each figure, and what it does not', () => {
		const card = of('one')?.at(0);
		expect(card).toMatchObject({
			path: '/documents/one/#n1',
			title: 'On Of 850 calls 12% came by night, 102.',
			printed: 'Of 850 calls 12% came by night, 102.',
			credit: 'NONE',
			checkableBy: 'the exchange'
		});
		const [none, share] = card?.figures.map(({ given }) => given) ?? [];
		expect(none).toEqual([
			{ label: 'period', words: '2022' },
			{ label: 'method', words: undefined },
			{ label: 'counted by', words: 'the exchange' }
		]);
		expect(share?.at(0)).toEqual({ label: 'share of', words: 'calls' });
		expect(of('two')?.at(3)?.figures.at(0)?.given.at(0)).toEqual({
			label: 'share of',
			words: undefined
		});
	});
});

it('the picture of what is printed against what is computed leaves out likes, wholes and what is open', () => {
	const plot = page.plots.find(({ columns }) => columns.includes('Computed'));
	expect(plot?.rows).toEqual([
		['Is it total?', '70 calls', '100 calls', 'cannot both be true'],
		['Is it night?', '102 calls', '102 calls', 'fits']
	]);
});

describe('checkTable', () => {
	const { id, title, rows } = checkTable(library);
	const row = (name: string) => rows.find(({ path }) => path === `/evidence/statistics/#${name}`);

	it('has a row for each comparison, in the order of the file', () => {
		expect([id, title]).toEqual(['checks', 'Comparisons']);
		expect(rows.map(({ cells }) => cells.comparison)).toEqual([
			'Is it night?',
			'Is it total?',
			'Is it per-flight?',
			'Is it each?',
			'Is it wire?',
			'Is it over?',
			'Is it some?',
			'Is it again?',
			'Is it twice?',
			'Is it apart?',
			'Is it idle?'
		]);
	});

	it('says what goes in, what comes out, and what is printed', () => {
		expect(row('total')?.cells).toMatchObject({
			source: null,
			comparison: 'Is it total?',
			cluster: null,
			place: 'inside',
			kind: 'sum',
			figures: '30 | 40 | 100',
			sources: 'one | one | one',
			computed: '70 calls',
			computed_range: '66.5 to 73.5',
			printed: '100 calls',
			printed_range: '95 to 105',
			verdict: 'cannot-both-be-true',
			factor: 1.43,
			allowed_by: null,
			presumes: null,
			missing: null,
			note: 'Presumes total.'
		});
	});

	it('leaves empty what is not printed', () => {
		expect(row('per-flight')?.cells).toMatchObject({
			figures: '1,400 people | 3 flights',
			computed: '466.7 people per flight',
			printed: null,
			printed_range: null,
			verdict: 'implies',
			factor: null
		});
	});

	it('says what another comparison implies, and what a reference prints', () => {
		expect(row('each')?.cells.figures).toBe('466.7 people per flight | 500 each');
		expect(row('each')?.cells.sources).toBe('computed: Is it per-flight? | one');
		expect(row('wire')?.cells.figures).toBe('60 calls | 850 calls');
		expect(row('wire')?.cells).toMatchObject({
			sources: 'The wire’s report | one',
			place: 'outside'
		});
		expect(row('wire')?.cells.source).not.toBeNull();
	});

	it('gives both ends of a span, and no number between them', () => {
		expect(row('some')?.cells).toMatchObject({
			...{ cluster: 'One ten, two numbers', computed: '3 to 5 calls', printed: '10 calls' },
			factor: 2
		});
	});

	it('says what lets figures fit, what is presumed, and what is missing', () => {
		expect(row('over')?.cells).toMatchObject({ verdict: 'does-not-fit', allowed_by: 'letter' });
		expect(row('apart')?.cells).toMatchObject({
			...{ verdict: 'does-not-fit', presumes: 'a day is a few', place: 'between' },
			sources: 'one | two'
		});
		expect(row('idle')?.cells).toMatchObject({
			...{ verdict: 'open', missing: 'the number of all', computed: null, printed: null }
		});
	});
});
