import { describe, expect, it } from 'vitest';
import { agreementByKind, parseCoding, type CodedSentence } from './coding.ts';

/** The lines under a header, with the kinds `source` and `framing`; spaces stand for tabs. */
const parse = (...lines: string[]) =>
	parseCoding(
		'a.tsv',
		['document sentence source framing signal remark', ...lines]
			.map((line) => `${line.replaceAll(' ', '\t')}\n`)
			.join(''),
		['source', 'framing']
	);

describe('parseCoding', () => {
	const judged = ['source', 'framing'];
	const sentence: CodedSentence = {
		line: 2,
		document: 'text',
		sentence: 1,
		kinds: [],
		judged,
		signals: [],
		remark: ''
	};
	/** name, line, what it says */
	const sound: [string, string, CodedSentence][] = [
		['no kind', 'text 1 0 0  ', sentence],
		['a kind', 'text 1 0 1  ', { ...sentence, kinds: ['framing'] }],
		['all kinds', 'text 1 1 1  ', { ...sentence, kinds: ['source', 'framing'] }],
		['a signal', 'text 1 0 0 typo ', { ...sentence, signals: ['typo'] }],
		['two signals', 'text 1 0 0 typo;garbled ', { ...sentence, signals: ['typo', 'garbled'] }],
		['a remark', 'text 1 0 0  Why', { ...sentence, remark: 'Why' }],
		['a later sentence', 'text 12 0 0  ', { ...sentence, sentence: 12 }],
		[
			'empty cells: nobody has judged it',
			'text 1    ',
			{ ...sentence, kinds: undefined, judged: [] }
		],
		[
			'cells of one kind only',
			'text 1 1   ',
			{ ...sentence, kinds: ['source'], judged: ['source'] }
		],
		[
			'empty cells with a remark',
			'text 1    Later',
			{ ...sentence, kinds: undefined, judged: [], remark: 'Later' }
		]
	];
	it.each(sound)('reads %s', (_, line, expected) => {
		expect(parse(line)).toMatchObject({ sentences: [expected], problems: [] });
	});

	it('counts lines from the header, and takes a file without a sentence', () => {
		expect(parse('text 1 0 0  ', 'text 2 0 0  ').sentences.map(({ line }) => line)).toEqual([2, 3]);
		expect(parse()).toMatchObject({ sentences: [], problems: [] });
	});

	const cells = 'The line has';
	const amiss = 'A sentence number or a code is amiss.';
	const torn = (kinds: string) =>
		`The cells of ${kinds} are filled for some sentences of the text only.`;
	/** name, line, what is told of it */
	const rows: [string, string, string[]][] = [
		['a cell too few', 'text 1 0 0 ', [`${cells} 5 cells, not 6.`]],
		['a cell too many', 'text 1 0 0   ', [`${cells} 7 cells, not 6.`]],
		['an empty line', '', [`${cells} 1 cells, not 6.`, amiss]],
		['a code that is no code', 'text 1 2 0  ', [amiss]],
		['a code in words', 'text 1 yes 0  ', [amiss]],
		['a first cell that is empty', 'text 2  0  ', [torn('source')]],
		['a last cell that is empty', 'text 2 1   ', [torn('framing')]],
		['cells that are empty', 'text 2    ', [torn('source, framing')]],
		['a sentence that is no number', 'text x 0 0  ', [amiss]],
		['a sentence 0', 'text 0 0 0  ', [amiss]],
		['a sentence with empty cells that is no number', 'other x    ', [amiss]]
	];
	it.each(rows)('refuses %s', (_, line, expected) => {
		const { problems } = parse('text 1 0 0  ', line);
		expect(problems.map(({ what }) => what)).toEqual(expected);
		for (const problem of problems) {
			expect(problem).toMatchObject({
				file: 'a.tsv',
				line: 3,
				remedy: expect.stringMatching(/\S/)
			});
		}
	});

	const header = 'document\tsentence\tsource\tframing\trumour\tsignal\tremark';

	it('has a column for each kind of the codebook, a further one as well', () => {
		const { sentences, problems } = parseCoding('a.tsv', `${header}\ntext\t1\t0\t0\t1\t\t\n`, [
			'source',
			'framing',
			'rumour'
		]);
		expect(problems).toEqual([]);
		expect(sentences.map(({ kinds }) => kinds)).toEqual([['rumour']]);
	});

	it('need not have a column for a kind that came later', () => {
		const { sentences, problems } = parseCoding(
			'a.tsv',
			'document\tsentence\tsource\tsignal\tremark\ntext\t1\t1\t\t\n',
			['source', 'rumour']
		);
		expect(problems).toEqual([]);
		expect(sentences).toMatchObject([{ kinds: ['source'], judged: ['source'] }]);
	});

	it('may have what else a coder wrote down', () => {
		const { columns, sentences, problems } = parseCoding(
			'a.tsv',
			'document\tsentence\tsource\tsignal\tstrength\trecords\tremark\ntext\t1\t1\ttypo\tstrict\tlaw-2\tWhy\n',
			['source'],
			true
		);
		expect(problems).toEqual([]);
		expect(columns).toHaveLength(7);
		expect(sentences).toMatchObject([{ kinds: ['source'], signals: ['typo'], remark: 'Why' }]);
	});

	it('may have cells for one text, and none for another', () => {
		const { problems } = parse('text 1 0 0  ', 'other 1    ', 'other 2    ');
		expect(problems).toEqual([]);
	});

	/** name, header, kinds, whether each needs a column */
	const headers: [string, string, string[], boolean][] = [
		['lacks a kind', header.replace('\trumour', ''), ['source', 'framing', 'rumour'], true],
		['has a kind too many', header, ['source', 'framing'], false],
		['has them in another order', header, ['framing', 'source', 'rumour'], false],
		['has a column twice', header.replace('rumour', 'framing'), ['source', 'framing'], false],
		[
			'has a column that nobody knows',
			header.replace('remark', 'mood'),
			['source', 'framing', 'rumour'],
			false
		],
		['is missing', 'text\t1\t0\t0\t1\t\t', ['source', 'framing', 'rumour'], false],
		['is empty', '', ['source', 'framing', 'rumour'], false]
	];
	it.each(headers)('refuses a file whose header %s', (_, header, kinds, whole) => {
		expect(parseCoding('a.tsv', `${header}\n`, kinds, whole)).toMatchObject({
			sentences: [],
			problems: [
				{
					file: 'a.tsv',
					line: 1,
					what: `The columns are not document, sentence, ${kinds.join(', ')}, signal, remark.`,
					remedy: 'Put the header line right.'
				}
			]
		});
	});
});

describe('agreementByKind', () => {
	/** A coding, a letter a sentence: s, f, b for source, framing, both; - for none; a space where nobody has coded. */
	const code = (letters: string, document = 'text'): CodedSentence[] =>
		Array.from(letters, (letter, index) => ({
			line: index + 2,
			document,
			sentence: index + 1,
			kinds: { s: ['source'], f: ['framing'], b: ['source', 'framing'], '-': [] }[letter],
			judged: letter === ' ' ? [] : ['source', 'framing'],
			signals: [],
			remark: ''
		}));
	const none = { first: 0, second: 0, both: 0, alpha: undefined, kappa: undefined };
	const near = (number: number) => expect.closeTo(number, 10);
	// Of four sentences one coder gives the kind to two and the other to one of them: by chance they agree in half
	// (kappa), and of eight values three are yes (alpha: 1 − 7 × 2 ÷ 30).
	const half = { first: 2, second: 1, both: 1, alpha: near(8 / 15), kappa: near(0.5) };

	/** name, two codings, then how far they agree on source and on framing */
	const rows: [string, string, string, object, object][] = [
		['a kind that nobody gives', 'ss--', 's---', half, none],
		['each kind for itself', 'bbff', 'bfff', half, { ...none, first: 4, second: 4, both: 4 }],
		[
			'full agreement',
			's-f',
			's-f',
			{ first: 1, second: 1, both: 1, alpha: 1, kappa: 1 },
			{ first: 1, second: 1, both: 1, alpha: 1, kappa: 1 }
		],
		['what the first has not coded', 'ss-- ', 's---s', half, none],
		['what the second has not coded', 'ss--s', 's--- ', half, none],
		['what neither has coded', ' ss--', ' s---', half, none],
		['nothing that both have coded', 's ', ' s', none, none],
		['nothing at all', '', '', none, none]
	];
	it.each(rows)('%s', (_, first, second, source, framing) => {
		expect(agreementByKind(code(first), code(second), ['source', 'framing'])).toEqual([
			{ kind: 'source', ...source },
			{ kind: 'framing', ...framing }
		]);
	});

	it('has no number for a kind that a coder did not code', () => {
		const without = code('ss-').map((one) => ({ ...one, judged: ['framing'] }));
		expect(agreementByKind(code('ss-'), without, ['source', 'framing'])).toEqual([
			{
				kind: 'source',
				first: 0,
				second: undefined,
				both: undefined,
				alpha: undefined,
				kappa: undefined
			},
			{ kind: 'framing', ...none }
		]);
	});

	const others: [string, CodedSentence[], CodedSentence[]][] = [
		['one more', code('s'), code('ss')],
		['one less', code('ss'), code('s')],
		['another document', code('s'), code('s', 'other')],
		['another order', code('ss'), code('ss').reverse()]
	];
	it.each(others)('refuses codings of other sentences: %s', (_, first, second) => {
		expect(() => agreementByKind(first, second, ['source'])).toThrow(
			'The two codings do not list the same sentences.'
		);
	});
});
