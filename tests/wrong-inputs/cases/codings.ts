import { edits, soundText, type WrongInput } from '../wrong-input.ts';

const FILE = 'annotations/coding/settled.tsv';
const A = 'annotations/coding/coder-a.tsv';
const tabs = (words: string) => words.replaceAll('·', '\t');
const row = (name: string, from: string, to: string, what: RegExp, more = {}) =>
	[name, tabs(from), tabs(to), what, more] as const;

const cells = edits('a cell of a coding', FILE, [
	row('a two', 'harbour·5·0·1·0', 'harbour·5·0·2·0', /code|0 or 1/),
	row('a word', 'harbour·5·0·1·0', 'harbour·5·0·yes·0', /code|0 or 1/),
	row('nothing among codes', 'harbour·5·0·1·0', 'harbour·5·0··0', /code|0 or 1|empty/),
	row('a space', 'harbour·5·0·1·0', 'harbour·5·0· 1·0', /code|0 or 1/),
	row('a sentence of zero', 'harbour·5·', 'harbour·0·', /sentence/),
	row('a sentence with a zero before it', 'harbour·5·', 'harbour·05·', /sentence/),
	row('a sentence in words', 'harbour·5·', 'harbour·five·', /sentence/),
	row('a tab too many', 'harbour·5·0·1·0', 'harbour·5··0·1·0', /cell/),
	row('a tab too few', 'harbour·5·0·1·0', 'harbour·5·0 1·0', /cell/),
	row(
		'a control character in a remark',
		'Coder b had framing',
		'Coder b\u0007 had framing',
		/U\+0007|control/
	)
]);

const kinds = edits('a coding that the notes do not bear out', FILE, [
	row('a kind too many', 'harbour·9·0·0', 'harbour·9·0·1', /no note marks/),
	row('a kind too few', 'harbour·5·0·1', 'harbour·5·0·0', /coding does not/),
	row('a signal of no codebook', 'typo', 'typos', /typos/),
	row('a signal of no kind', 'harbour·9·0·0·0·0·0·0··', 'harbour·9·0·0·0·0·0·0·typo·', /signal/),
	row('a kind without its signal', '1·0·typo', '1·0·', /signal/),
	row('another signal than the note', '1·0·typo', '1·0·discrepancy', /signal|typo|discrepancy/),
	row('a signal twice', '1·0·typo', '1·0·typo;typo', /twice|signal/),
	row('signals with a comma', '1·0·typo', '1·0·typo,discrepancy', /typo,discrepancy|signal/),
	row(
		'a signal where nobody has coded',
		'quay·1········',
		'quay·1·······typo·',
		/signal|cell|empty/
	),
	row('a text half coded', 'quay·1······', 'quay·1·0·0·0·0·0·0', /half|empty|coded/, {
		on: 'quay\t1'
	})
]);

const lines = edits('lines of a coding', FILE, [
	row('one is missing', 'harbour·9·0·0·0·0·0·0··\n', '', /sentences|order/),
	row(
		'one stands twice',
		'harbour·9·0·0·0·0·0·0··\n',
		'harbour·9·0·0·0·0·0·0··\nharbour·9·0·0·0·0·0·0··\n',
		/sentences|order|twice/
	),
	row(
		'two have changed places',
		'letter·6·0·0·0·0·0·0··\nletter·7·0·0·0·0·0·0··\n',
		'letter·7·0·0·0·0·0·0··\nletter·6·0·0·0·0·0·0··\n',
		/order|moved/
	),
	row('one of no text', 'letter·6·', 'later·6·', /no such document|"later"/),
	row(
		'one of a sentence beyond the last',
		'letter·8·0·0·0·0·1·0·typo·\n',
		'letter·8·0·0·0·0·1·0·typo·\nletter·9·0·0·0·0·0·0··\n',
		/8 sentences/
	),
	row('the last is missing', 'letter·8·0·0·0·0·1·0·typo·\n', '', /7 of its 8|sentences/, {
		on: 'letter\t7'
	}),
	row('a blank one', 'letter·6·', '\nletter·6·', /blank|empty|cell/),
	row('spaces for tabs', 'letter·6·0·0·0·0·0·0··', 'letter 6 0 0 0 0 0 0', /cell|tab/),
	row(
		'spaces at its end',
		'letter·6·0·0·0·0·0·0··',
		'letter·6·0·0·0·0·0·0··  ',
		/space|remark|blank/
	)
]);

const headers = edits('the header of a coding', A, [
	row('a column with a slip', 'text-signal', 'text-signals', /column/i),
	row(
		'two columns in another order',
		'official-source·state-media-framing',
		'state-media-framing·official-source',
		/column/i
	),
	row('a column is missing', '·remark', '', /column/i),
	row('a column too many', 'remark', 'remark·by', /column/i),
	row('no header', `${soundText(A).split('\n')[0]}\n`, '', /column/i),
	row(
		'commas',
		`${soundText(A).split('\n')[0]}`,
		`${soundText(A).split('\n')[0]?.replaceAll('\t', ',')}`,
		/column/i
	),
	row('in capitals', 'document·sentence', 'Document·Sentence', /column/i),
	row('a blank line before it', 'document·', '\ndocument·', /column/i),
	row('a space at its end', 'remark', 'remark ', /column/i)
]);

const coders = edits('a coding by one coder', A, [
	row('half a text', 'letter·1·0·0·0·0·0·0', 'letter·1······', /half|codes|coded/, {
		on: 'letter\t1'
	}),
	row('a line is missing', 'letter·7·0·0·0·0·0·0···\n', '', /sentences|order/),
	row('a signal of no codebook', 'typo', 'tipo', /tipo/),
	row(
		'a signal without its kind',
		'letter·7·0·0·0·0·0·0···',
		'letter·7·0·0·0·0·0·0·typo··',
		/signal/
	),
	row('a kind without its signal', 'letter·8·0·0·0·0·1·0·typo', 'letter·8·0·0·0·0·1·0·', /signal/),
	row('a three', 'letter·7·0·0', 'letter·7·3·0', /code|0 or 1/),
	row(
		'half a text by one kind',
		'letter·1·0·0·0·0·0·0',
		'letter·1·0·0·0·0·0·',
		/codes for corroborated are empty/
	),
	row('a column that nobody knows', 'strength', 'strengths', /column 10 is "strengths"/),
	row(
		'what else was written down before the signal',
		'signal·strength',
		'strength·signal',
		/column 9/
	),
	row('what else was written down, twice', 'signal·strength', 'signal·strength·strength', /column/)
]);

const whole = edits('what was settled is not whole', FILE, [
	row('no column for a kind', '·corroborated', '', /column 8 is "signal"/),
	row(
		'a text half judged by a kind',
		'letter·1·0·0·0·0·0·0',
		'letter·1·0·0·0·0·0·',
		/for corroborated/
	),
	row(
		'a note of a kind that it does not give',
		'harbour·2·1·0·1·0·0·1',
		'harbour·2·1·0·1·0·0·0',
		/as corroborated/
	),
	row(
		'a kind that no note has',
		'harbour·3·1·0·1·0·0·0',
		'harbour·3·1·0·1·0·0·1',
		/says corroborated/
	),
	row('a signal with its old name', '1·0·discrepancy', '1·0·contradiction', /"contradiction"/)
]);

export const codings: WrongInput[] = [
	...cells,
	...kinds,
	...lines,
	...headers,
	...coders,
	...whole
];
