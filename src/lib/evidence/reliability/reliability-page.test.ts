import { describe, expect, it } from 'vitest';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts, madeWords } from '../../library/made/made-texts.ts';
import { madeVocabulary } from '../../library/made/made-vocabulary.ts';
import { agreementTable } from './agreement-table.ts';
import { codingTable } from './coding-table.ts';
import { reliabilityPage } from './reliability-page.ts';

const KINDS = madeVocabulary.kinds.map(({ id }) => id);
/** A coding: of each sentence the kinds that it has (by their first letters), then attribution, trace and remark. */
const coding = (...lines: [kinds: string, attribution: string, trace: string, remark?: string][]) =>
	[
		['document', 'sentence', ...KINDS, 'signal', 'attribution', 'trace', 'remark'],
		...lines.map(([kinds, attribution, trace, remark = ''], place) => [
			'text',
			String(place + 1),
			...KINDS.map((kind) => (kinds.includes(kind.charAt(0)) ? '1' : '0')),
			'',
			attribution,
			trace,
			remark
		])
	]
		.map((cells) => `${cells.join('\t')}\n`)
		.join('');

const source = (quote: string) => ({ kind: 'official-source', quote });
const library = await madeLibrary({
	...madeWords(),
	...madeTexts({
		text: {
			body: 'One. Two. Six.\n\nTen.',
			notes: [source('One.'), source('Two.'), source('Six.')]
		}
	}),
	'annotations/coding/coder-a.tsv': coding(
		['o', 'direct', 'unnamed', 'Why'],
		['o', 'mixed', ''],
		['o', 'direct', 'unnamed'],
		['', '', '']
	),
	'annotations/coding/coder-b.tsv': coding(
		['o', 'direct', 'unnamed'],
		['o', 'mixed', 'unnamed'],
		['o', 'mixed', 'unnamed'],
		['o', 'direct', 'unnamed']
	),
	'annotations/coding/settled.tsv': coding(
		['o', '', ''],
		['o', '', ''],
		['o', 'mixed', ''],
		['', '', '']
	)
});

describe('reliabilityPage', () => {
	const { sentences, agreement, facets, differences, uncoded } = reliabilityPage(library);

	it('counts the sentences that both judge', () => {
		expect([sentences, uncoded]).toEqual([4, []]);
	});

	it('has the agreement on each kind', () => {
		expect(agreement.map(({ label }) => label)).toHaveLength(KINDS.length);
		expect(agreement[0]).toMatchObject({ label: 'OFFICIAL SOURCE', first: 3, second: 4, both: 3 });
	});

	it('has the agreement on facets, over the sentences of both', () => {
		// d, m, d against d, m, m: as in two of three; and a trace that never varies.
		expect(facets).toEqual([
			{
				kind: 'official-source',
				kindLabel: 'OFFICIAL SOURCE',
				facet: 'attribution',
				label: 'ATTRIBUTION',
				both: 3,
				given: 3,
				same: 2,
				alpha: expect.closeTo(4 / 9, 10),
				kappa: expect.closeTo(0.4, 10)
			},
			{
				kind: 'official-source',
				kindLabel: 'OFFICIAL SOURCE',
				facet: 'trace',
				label: 'TRACE',
				both: 3,
				given: 2,
				same: 2,
				alpha: undefined,
				kappa: undefined
			}
		]);
	});

	it('has each difference on a facet, and what was decided', () => {
		expect(differences).toEqual([
			{
				path: '/documents/text/#p_0',
				document: 'text',
				sentence: 3,
				facet: 'ATTRIBUTION',
				first: 'DIRECT',
				second: 'MIXED',
				settled: 'MIXED'
			}
		]);
	});

	/** what the settled coding has for a sentence given as direct and as mixed, what its notes have, what is told of it */
	const decisions: [string, [string, string], string[], string | undefined][] = [
		['one of the two', ['o', 'mixed'], ['mixed'], 'MIXED'],
		['either', ['o', 'direct|mixed'], ['direct'], 'either can stand; the note has DIRECT'],
		[
			'either, and the note a third',
			['o', 'direct|mixed'],
			['indirect'],
			'either can stand; the note differs from both, with INDIRECT'
		],
		['either, and the note has none', ['o', 'direct|mixed'], [''], 'either can stand'],
		['another kind', ['', ''], [], 'not of the kind “OFFICIAL SOURCE”'],
		['a term of its own', ['o', 'read-out'], [''], 'read out'],
		['no value', ['o', ''], [''], undefined]
	];
	it.each(decisions)('tells what was decided: %s', async (_, [kinds, decided], noted, told) => {
		const row = (value: string) => coding(['o', value, '']);
		const made = await madeLibrary({
			...madeWords(),
			...madeTexts({
				text: {
					body: 'One.',
					notes: noted.map((attribution) => ({
						...source('One.'),
						...(attribution && { attribution })
					}))
				}
			}),
			'annotations/coding/coder-a.tsv': row('direct'),
			'annotations/coding/coder-b.tsv': row('mixed'),
			'annotations/coding/settled.tsv': coding([kinds, decided, ''])
		});
		expect(reliabilityPage(made).differences.map(({ settled }) => settled)).toEqual([told]);
	});

	it('has nothing to compare where nothing is coded', async () => {
		const none = reliabilityPage(await madeLibrary({}));
		expect([none.sentences, none.facets]).toEqual([0, []]);
	});
});

it('agreementTable has kinds, then facets', () => {
	const { rows } = agreementTable(library);
	expect(rows).toHaveLength(KINDS.length + 2);
	expect(rows[KINDS.length]?.cells).toEqual({
		text: null,
		document: 'all texts',
		kind: 'OFFICIAL SOURCE',
		facet: 'ATTRIBUTION',
		first: null,
		second: null,
		both: 3,
		judged: null,
		alike: null,
		given: 3,
		same: 2,
		alpha: 0.4444,
		kappa: 0.4
	});
});

it('codingTable has a row a sentence, as the coder wrote it', () => {
	const { id, title, rows } = codingTable(library, 'first');
	expect([id, title, rows.length]).toEqual(['coding-a', 'Coding A', 4]);
	expect(rows[0]).toEqual({
		path: '/documents/text/#p_0',
		cells: {
			text: 'text',
			document: 'text',
			printed: 'One.',
			sentence: 1,
			...Object.fromEntries(KINDS.map((kind, place) => [kind.replaceAll('-', '_'), place ? 0 : 1])),
			signal: null,
			attribution: 'direct',
			trace: 'unnamed',
			remark: 'Why'
		}
	});
	expect(rows[3]?.path).toBe('/documents/text/#p_1');
});
