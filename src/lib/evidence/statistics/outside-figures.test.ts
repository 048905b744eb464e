import { describe, expect, it } from 'vitest';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeReferences, madeTexts } from '../../library/made/made-texts.ts';
import { madeYaml } from '../../library/made/made-yaml.ts';
import { readLibrary } from '../../library/read-library.server.ts';
import { outsideFigures } from './outside-figures.ts';
import { outsideTable } from './outside-table.ts';

const figure = (id: string, value: number) => ({
	id,
	printed: String(value),
	value,
	bound: 'exact',
	unit: 'call',
	counts: `calls of ${id}`
});
const outside = (id: string, value: number, period?: string) => ({
	...figure(id, value),
	reference: 'source',
	...(period && { period })
});
const text = (slug: string, value: number) => ({
	body: `${value} calls.`,
	frontMatter: { shortTitle: `Text ${slug}` },
	notes: [
		{
			kind: 'unverifiable-statistic',
			credit: 'none',
			quote: `${value} calls.`,
			quantities: [figure('calls', value)]
		}
	]
});
const check = (id: string, kind: string, roles: object) => ({
	id,
	kind,
	title: `Is it ${id}?`,
	note: 'Made.',
	...roles
});

const library = await madeLibrary({
	...madeReferences({ source: 'A source, 1 May 2022' }, '10 20 70'),
	...madeTexts({ one: text('one', 30), two: text('two', 40) }),
	'annotations/checks.yaml': madeYaml({
		outside: [
			outside('alone', 70, '2022'),
			outside('part', 10),
			outside('rest', 20),
			outside('own', 20),
			outside('late', 70)
		],
		checks: [
			check('both', 'sum', { parts: ['one#calls', 'two#calls'], total: 'outside#alone' }),
			check('sum', 'sum', { parts: ['outside#part', 'outside#rest'] }),
			check('apart', 'same-number', { quantities: ['outside#rest', 'outside#own'] }),
			check('like', 'same-number', { quantities: ['check#sum', 'one#calls'] }),
			check('pair', 'sum', { parts: ['one#calls', 'two#calls'] }),
			check('late', 'same-number', { quantities: ['check#pair', 'outside#late'] })
		]
	})
});

describe('outsideFigures', () => {
	const told = outsideFigures(library).map(({ figure, reference, heldAgainst }) => [
		figure.id,
		reference.source,
		...heldAgainst.map(({ title, texts }) => `${title} ${texts.map(({ title }) => title).join()}`)
	]);

	it.each([
		['a figure in a comparison with texts', 0, 'alone', ['Is it both? Text one,Text two']],
		['a figure in what is computed first', 1, 'part', ['Is it like? Text one']],
		['another one there', 2, 'rest', ['Is it like? Text one']],
		['a figure that meets none of a text', 3, 'own', ['Is it apart? ']],
		['a figure that meets what texts give computed', 4, 'late', ['Is it late? Text one,Text two']]
	])('tell what was held against %s', (_, place, id, held) => {
		expect(told[place]).toEqual([id, 'A source, 1 May 2022', ...held]);
	});

	it('of the library each have a source, a day or a reason, and something that they were held against', async () => {
		const { library: own } = await readLibrary('.');
		const all = own ? outsideFigures(own) : [];
		expect([all.length, new Set(all.map(({ reference }) => reference.id)).size]).toEqual([27, 16]);
		expect(all.filter(({ heldAgainst }) => heldAgainst.length === 0)).toEqual([]);
		const { rows } = outsideTable(all);
		const bare = rows.filter(({ cells }) => !cells.source || !cells.seen || !cells.source_address);
		expect(bare).toEqual([]);
	});
});

it('outsideTable has a row for each, which leads to it', () => {
	expect(outsideTable(outsideFigures(library)).rows[0]).toMatchObject({
		path: '/evidence/statistics/#outside_alone',
		cells: {
			printed: '70',
			counts: 'calls of alone',
			value: 70,
			period: '2022',
			source: 'A source, 1 May 2022',
			held_against: 'Is it both?',
			text: 'one | two',
			document: 'Text one | Text two'
		}
	});
});
