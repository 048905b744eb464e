import { madeYaml } from '../../library/made/made-yaml.ts';
import { describe, expect, it } from 'vitest';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeReference } from '../../library/made/made-library.ts';
import { madeReferences, madeTexts, madeWords } from '../../library/made/made-texts.ts';
import { statisticsPage } from './statistics-page.ts';
import { checkTable } from './check-table.ts';

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
			check('total', 'sum', { parts: ['one#day', 'one#phone'], total: 'one#all' }),
			check('per-flight', 'mean', { total: 'one#people', count: 'one#flights' }),
			check('each', 'same-number', { quantities: ['check#per-flight', 'one#each'] }),
			check('wire', 'part-within-whole', { part: 'outside#wire', whole: 'one#calls' }),
			check('over', 'same-number', { quantities: ['two#over', 'two#many'] }),
			check('some', 'same-number', { quantities: ['two#some', 'two#few'] }),
			check('again', 'same-number', { quantities: ['two#few', 'two#many'] })
		]
	})
});
const page = statisticsPage(library);

describe('the verdicts', () => {
	it('are counted, the widest apart first', () => {
		expect(page.checks).toBe(8);
		expect(page.disagreeing.map(({ id }) => id)).toEqual(['again', 'some', 'over', 'total']);
		expect(page.agreeing.map(({ id }) => id)).toEqual(['night', 'each', 'wire']);
		expect(page.open.map(({ id }) => id)).toEqual(['per-flight']);
	});

	/** id, how many times at least and as printed, what the rule gives and what is printed, whether logic alone would let it fit */
	const rows: [
		string,
		[least: string, printed?: string] | undefined,
		[rule: string, value: string, range: string, printedRange?: string] | undefined,
		boolean
	][] = [
		// 12% are 11.5 to 12.5%, 850 are 845 to 855.
		[
			'night',
			undefined,
			['whole × share = part', '102 calls', '97.18 to 106.9', '101.5 to 102.5'],
			false
		],
		// 28.5 to 31.5 and 38 to 42; 95 to 105 are 95 / 73.5 times as many, 100 / 70 as printed.
		[
			'total',
			['1.3', '1.4'],
			['the parts together = total', '70 calls', '66.5 to 73.5', '95 to 105'],
			false
		],
		// 1,350 to 1,450 people, 2.5 to 3.5 flights.
		[
			'per-flight',
			undefined,
			['total ÷ count = each', '466.7 people per flight', '385.7 to 580'],
			false
		],
		['each', undefined, undefined, false],
		['wire', undefined, undefined, false],
		// 20 to 22 against 38 to 42; with no upper end 20 or more.
		['over', ['1.7', '2'], undefined, true],
		// 3 to 5 against 9.5 to 10.5; 4 is printed nowhere, so nothing is said as printed.
		['some', ['1.9'], undefined, false],
		// 9.5 to 10.5 against 38 to 42.
		['again', ['3.6', '4'], undefined, false]
	];
	it.each(rows)('%s', (id, factor, computed, literally) => {
		const cards = [...page.disagreeing, ...page.agreeing, ...page.open];
		const card = cards.find((one) => one.id === id);
		expect([card?.title, card?.note]).toEqual([`Is it ${id}?`, `Presumes ${id}.`]);
		expect(card?.factor && [card.factor.least, card.factor.printed]).toEqual(
			factor && [factor[0], factor[1]]
		);
		const given = card?.computed;
		expect(given && [given.rule, given.value, given.range, card.printedRange]).toEqual(
			computed && [...computed.slice(0, 3), computed[3]]
		);
		expect(card?.literally).toBe(literally);
	});
});

describe('the operands of a comparison', () => {
	const operandsOf = (id: string) =>
		[...page.disagreeing, ...page.agreeing, ...page.open].find((one) => one.id === id)?.operands;

	it('are figures of a text, in the order of the file, each leading to its note', () => {
		expect(operandsOf('night')).toEqual([
			{ role: 'whole', words: '“850 calls”', counts: 'calls, 2022', path: '/documents/one/#n1' },
			{ role: 'share', words: '“12%”', counts: 'of calls by night', path: '/documents/one/#n1' },
			{ role: 'part', words: '“102”', counts: 'calls by night', path: '/documents/one/#n1' }
		]);
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
			['/documents/one/#n1', 'one', '850 calls', 'agrees'],
			['/documents/one/#n1', 'one', '12%', 'agrees'],
			['/documents/one/#n1', 'one', '102', 'agrees'],
			['/documents/one/#n2', 'one', '30', 'disagrees, 1.3 times at least'],
			['/documents/one/#n2', 'one', '40', 'disagrees, 1.3 times at least'],
			['/documents/one/#n2', 'one', '100', 'disagrees, 1.3 times at least'],
			['/documents/one/#n3', 'one', '1,400 people', 'cannot be computed'],
			['/documents/one/#n3', 'one', '3 flights', 'cannot be computed'],
			['/documents/one/#n3', 'one', '500 each', 'agrees'],
			['/documents/two/#n1', 'two', '10', 'disagrees, 3.6 times at least'],
			['/documents/two/#n1', 'two', '40', 'disagrees, 3.6 times at least'],
			['/documents/two/#n2', 'two', 'Over 20', 'disagrees, 1.7 times at least'],
			['/documents/two/#n3', 'two', '3–5', 'disagrees, 1.9 times at least'],
			['/documents/two/#n4', 'two', 'Some 5%', null]
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
		expect(page.missing).toEqual({ period: 13, originator: 13, method: 13 });
	});
});

describe('the cards', () => {
	const of = (document: string) => page.documents.find(({ title }) => title === document)?.cards;

	it('stand by text, one for each note, with the first of its verdicts', () => {
		expect(page.documents.map(({ title }) => title)).toEqual(['one', 'two']);
		expect(of('one')?.map(({ id, verdict }) => [id, verdict])).toEqual([
			['one.n1', 'agrees'],
			['one.n2', 'disagrees, 1.3 times at least'],
			// An agreement is told before what cannot be computed.
			['one.n3', 'agrees']
		]);
		expect(of('two')?.map(({ id, verdict }) => [id, verdict])).toEqual([
			['two.n1', 'disagrees, 3.6 times at least'],
			['two.n2', 'disagrees, 1.7 times at least'],
			['two.n3', 'disagrees, 1.9 times at least'],
			['two.n4', null]
		]);
	});

	it('name each comparison of their figures once, in the order of the figures', () => {
		const checks = [...(of('one') ?? []), ...(of('two') ?? [])].map(({ checks }) =>
			checks.map(({ path, verdict }) => `${path.replace('/evidence/statistics/#', '')} ${verdict}`)
		);
		expect(checks).toEqual([
			['night agrees', 'wire agrees'],
			['total disagrees'],
			['per-flight cannot-be-computed', 'each agrees'],
			['some disagrees', 'again disagrees', 'over disagrees'],
			['over disagrees'],
			['some disagrees'],
			[]
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
		['Is it total?', '70 calls', '100 calls', 'disagrees'],
		['Is it night?', '102 calls', '102 calls', 'agrees']
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
			'Is it again?'
		]);
	});

	it('says what goes in, what comes out, and what is printed', () => {
		expect(row('total')?.cells).toMatchObject({
			source: null,
			comparison: 'Is it total?',
			kind: 'sum',
			figures: '30 | 40 | 100',
			computed: '70 calls',
			computed_range: '66.5 to 73.5',
			printed: '100 calls',
			printed_range: '95 to 105',
			verdict: 'disagrees',
			factor: 1.29,
			note: 'Presumes total.'
		});
	});

	it('leaves empty what is not printed', () => {
		expect(row('per-flight')?.cells).toMatchObject({
			figures: '1,400 people | 3 flights',
			computed: '466.7 people per flight',
			printed: null,
			printed_range: null,
			verdict: 'cannot-be-computed',
			factor: null
		});
	});

	it('says what another comparison implies, and what a reference prints', () => {
		expect(row('each')?.cells.figures).toBe('466.7 people per flight | 500 each');
		expect(row('wire')?.cells).toMatchObject({ figures: '60 calls | 850 calls' });
		expect(row('wire')?.cells.source).not.toBeNull();
	});
});
