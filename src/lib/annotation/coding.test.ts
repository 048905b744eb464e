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
		further: {},
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

	const count = (cells: string) => `The line has ${cells}, not 6; cells are parted by tabs.`;
	const code = (kind: string, given: string) => `The code for ${kind} is ${given}.`;
	const number = (given: string) => `The number of the sentence is "${given}".`;
	/** name, line, what is told of it */
	const rows: [string, string, string[]][] = [
		['a cell too few', 'text 1 0 0 ', [count('5 cells')]],
		['a cell too many', 'text 1 0 0   ', [count('7 cells')]],
		['an empty line', '', ['The line is empty.']],
		['a code that is no code', 'text 1 2 0  ', [code('source', '"2"')]],
		['a code in words', 'text 1 yes 0  ', [code('source', '"yes"')]],
		['a code that is a space', 'text 1 \u00a0 0  ', [code('source', '"⟨U+00A0⟩"')]],
		['a sentence that is no number', 'text x 0 0  ', [number('x')]],
		['a sentence 0', 'text 0 0 0  ', [number('0')]],
		['a sentence with empty cells that is no number', 'text x    ', [number('x')]],
		[
			'all that is amiss',
			'text x 2 3  ',
			[number('x'), code('source', '"2"'), code('framing', '"3"')]
		],
		[
			'a control character in a remark',
			'text 1 0 0  a\u0007',
			['The remark holds a control character (U+0007).']
		]
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
			{ whole: true }
		);
		expect(problems).toEqual([]);
		expect(columns).toHaveLength(7);
		expect(sentences).toMatchObject([{ kinds: ['source'], signals: ['typo'], remark: 'Why' }]);
	});

	/** name, header, kinds, what is told, and whether each kind needs a column */
	const headers: [string, string, string[], string, boolean?][] = [
		[
			'lacks a kind',
			header.replace('\trumour', ''),
			['source', 'framing', 'rumour'],
			'column 5 is "signal"; it has to be "rumour"',
			true
		],
		[
			'has a column twice',
			header.replace('rumour', 'framing'),
			['source', 'framing'],
			'column 5 is "framing"; it has to be "signal"'
		],
		[
			'has a column that nobody knows',
			header.replace('remark', 'mood'),
			['source', 'framing', 'rumour'],
			'column 7 is "mood"; it has to be "remark"'
		],
		[
			'has a kind too many',
			header,
			['source', 'framing'],
			'column 5 is "rumour"; it has to be "signal"'
		],
		[
			'has them in another order',
			header,
			['framing', 'source', 'rumour'],
			'column 3 is "source"; it has to be "framing"'
		],
		[
			'is missing',
			'text\t1\t0\t0\t1\t\t',
			['source', 'framing', 'rumour'],
			'column 1 is "text"; it has to be "document"'
		],
		['is empty', '', ['source'], 'column 1 is ""; it has to be "document"'],
		[
			'ends too early',
			'document\tsentence',
			['source'],
			'column 3 is missing; it has to be "source"'
		],
		[
			'goes on',
			`${header}\tby`,
			['source', 'framing', 'rumour'],
			'column 8 is "by"; it has one too many'
		]
	];
	it.each(headers)('refuses a file whose header %s', (_, header, kinds, what, whole) => {
		expect(parseCoding('a.tsv', `${header}\n`, kinds, { whole })).toMatchObject({
			sentences: [],
			problems: [
				{
					file: 'a.tsv',
					line: 1,
					what: `In the header, ${what}.`,
					remedy: `Write the header, with a tab between names: document, sentence, ${kinds.join(', ')}, signal, remark.`
				}
			]
		});
	});

	/** name, line, what is told of its signals */
	const signals: [string, string, RegExp | undefined][] = [
		['a signal of its kind', 'text 1 0 1 typo ', undefined],
		['several signals', 'text 1 0 1 typo;garbled ', undefined],
		['no signal, and not its kind', 'text 1 1 0  ', undefined],
		['a kind without its signal', 'text 1 0 1  ', /framing is 1, but no signal is named/],
		['a signal without its kind', 'text 1 0 0 typo ', /"typo", but the code for framing is not 1/],
		['a signal where nobody has coded', 'text 1   typo ', /"typo", but the code/],
		['a signal of no codebook', 'text 1 0 1 tipo ', /"tipo" is not in the vocabulary/],
		['signals with a comma', 'text 1 0 1 typo,garbled ', /"typo,garbled" is not in/],
		['a signal twice', 'text 1 0 1 typo;typo ', /typo is named twice/]
	];
	it.each(signals)('of signals: %s', (_, line, what) => {
		const text = ['document sentence source framing signal remark', line]
			.map((one) => `${one.replaceAll(' ', '\t')}\n`)
			.join('');
		const signalled = { kind: 'framing', signals: ['typo', 'garbled'] };
		const { problems } = parseCoding('a.tsv', text, ['source', 'framing'], { signalled });
		expect(problems).toMatchObject(what ? [{ line: 2, what: expect.stringMatching(what) }] : []);
		expect(problems).toHaveLength(what ? 1 : 0);
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
			further: {},
			remark: ''
		}));
	const none = { first: 0, second: 0, both: 0, alpha: undefined, kappa: undefined };
	/** Of so many sentences that both judged, so many alike. */
	const alike = (alike: number, judged: number) => ({ judged, alike });
	const near = (number: number) => expect.closeTo(number, 10);
	// Of four sentences one coder gives the kind to two and the other to one of them: by chance they agree in half
	// (kappa), and of eight values three are yes (alpha: 1 − 7 × 2 ÷ 30).
	const half = {
		...{ first: 2, second: 1, both: 1, alpha: near(8 / 15), kappa: near(0.5) },
		...alike(3, 4)
	};

	/** name, two codings, then how far they agree on source and on framing */
	const rows: [string, string, string, object, object][] = [
		['a kind that nobody gives', 'ss--', 's---', half, { ...none, ...alike(4, 4) }],
		[
			'each kind for itself',
			'bbff',
			'bfff',
			half,
			{ ...none, first: 4, second: 4, both: 4, ...alike(4, 4) }
		],
		[
			'full agreement',
			's-f',
			's-f',
			{ first: 1, second: 1, both: 1, alpha: 1, kappa: 1, ...alike(3, 3) },
			{ first: 1, second: 1, both: 1, alpha: 1, kappa: 1, ...alike(3, 3) }
		],
		['what the first has not coded', 'ss-- ', 's---s', half, { ...none, ...alike(4, 4) }],
		['what the second has not coded', 'ss--s', 's--- ', half, { ...none, ...alike(4, 4) }],
		['what neither has coded', ' ss--', ' s---', half, { ...none, ...alike(4, 4) }],
		[
			'nothing that both have coded',
			's ',
			' s',
			{ ...none, ...alike(0, 0) },
			{ ...none, ...alike(0, 0) }
		],
		['nothing at all', '', '', { ...none, ...alike(0, 0) }, { ...none, ...alike(0, 0) }]
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
				...alike(0, 0),
				alpha: undefined,
				kappa: undefined
			},
			{ kind: 'framing', ...none, ...alike(3, 3) }
		]);
	});

	/** name, two codings, then how far they agree on source */
	const others: [string, CodedSentence[], CodedSentence[], object][] = [
		['one more', code('ss--'), code('s---s'), half],
		['one less', code('ss--s'), code('s---'), half],
		['another document', code('s'), code('s', 'other'), { ...none, ...alike(0, 0) }],
		['another order', code('ss--'), code('s---').reverse(), half]
	];
	it.each(others)('counts what both list: %s', (_, first, second, source) => {
		expect(agreementByKind(first, second, ['source'])).toEqual([{ kind: 'source', ...source }]);
	});
});
