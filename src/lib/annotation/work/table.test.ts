import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWork, madeAnswer, madePlace, madeWork } from './made-work.test.ts';
import { toTsv } from './table.ts';
import type { Answer } from './work.ts';

const cellsOf = (tsv: string) => tsv.split('\n').map((line) => line.split('\t'));

const reasonOf = (reason: string) =>
	cellsOf(toTsv(madeWork({ answers: [madeAnswer({ reason })] })))[1]?.[6];

describe('toTsv', () => {
	it('writes an answer a line', () => {
		const answers: Answer[] = [
			madeAnswer({
				kinds: ['official-source', 'to-come'],
				sure: 3,
				lookup: 'holder',
				reason: 'It says so.',
				after: { stand: 'agree', because: 'Yes.' }
			}),
			madeAnswer({ at: madePlace(2), round: 2, kinds: [], blind: false }),
			{ at: madePlace(3), round: 1, unsure: true, blind: true, shown: false }
		];
		expect(toTsv(madeWork({ answers }))).toBe(
			[
				'sentence\tround\tkinds\tunsure\tsure\tlookup\treason\tblind\tstand\tbecause\twords',
				'1\t1\tofficial-source;to-come\tfalse\t3\tholder\tIt says so.\ttrue\tagree\tYes.\tSentence 1 says so.',
				'2\t2\tnone\tfalse\t\t\t\tfalse\t\t\tSentence 2 says so.',
				'3\t1\t\ttrue\t\t\t\ttrue\t\t\tSentence 3 says so.\n'
			].join('\n')
		);
	});

	it.each([
		['a formula', '=1+1', "'=1+1"],
		['a sum', '+1', "'+1"],
		['a dash', '-1', "'-1"],
		['a function', '@SUM(A1)', "'@SUM(A1)"],
		['a tab and a formula', '\t=1', "' =1"],
		['a carriage return', '\rx', "' x"],
		['a space and a formula', ' =1', "' =1"],
		['what cannot be seen and a formula', '\u200f=1', "'\u200f=1"],
		['a formula in full width', '＝1', "'＝1"],
		['a quoted cell', '"=1', `'"=1`],
		['line breaks of all kinds', 'a\r\nb\u2028c\vd', 'a b c d'],
		['controls that turn the line', '\u202eabc\u202c \u2066d\u2069', 'abc d'],
		['markup, which is text', '<b>x</b>', '<b>x</b>'],
		['a formula behind words', 'so =1', 'so =1']
	])('guards against %s', (_, reason, cell) => {
		expect(reasonOf(reason)).toBe(cell);
	});

	it('has eleven cells a line, whatever was written, and none that runs', () => {
		fc.assert(
			fc.property(anyWork(), ({ work }) => {
				const [, ...rows] = cellsOf(toTsv(work).slice(0, -1));
				expect(rows).toHaveLength(work.answers.length);
				for (const cells of rows) {
					expect(cells).toHaveLength(11);
					expect(cells.filter((cell) => /^\s*[=+\-@"]/.test(cell))).toEqual([]);
				}
			})
		);
	});

	it('writes 20,000 answers', () => {
		const answers = Array.from({ length: 20_000 }, (_, at) =>
			madeAnswer({ at: madePlace(at + 1) })
		);
		expect(cellsOf(toTsv(madeWork({ answers })))).toHaveLength(20_002);
	});
});
