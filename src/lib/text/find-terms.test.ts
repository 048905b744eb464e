import { describe, expect, it } from 'vitest';
import { findTerms } from './find-terms.ts';

describe('findTerms', () => {
	/** name, text, forms by term, then what was found where */
	const rows: [string, string, Record<string, string[]>, string][] = [
		['a word', 'The MSS said.', { mss: ['MSS'] }, 'mss 4 “MSS”'],
		['upper and lower case alike', 'The mss said.', { mss: ['MSS'] }, 'mss 4 “mss”'],
		['a form in lower case', 'THE LAW.', { law: ['the law'] }, 'law 0 “THE LAW”'],
		['the first place only', 'law, Law, LAW', { law: ['law'] }, 'law 0 “law”'],
		[
			'the first place only, while another is still looked for',
			'law, law and act',
			{ law: ['law'], act: ['act'] },
			'law 0 “law”, act 13 “act”'
		],
		['the first place of any form', 'acts and law', { law: ['law', 'acts'] }, 'law 0 “acts”'],
		['not the end of a word', 'outlaw', { law: ['law'] }, ''],
		['not the beginning of a word', 'laws', { law: ['law'] }, ''],
		['not before a digit', 'law2', { law: ['law'] }, ''],
		['not after a letter with an accent', 'élaw', { law: ['law'] }, ''],
		['a whole word after a part of one', 'outlaws law', { law: ['law'] }, 'law 8 “law”'],
		['beside a hyphen', 'counter-espionage', { spy: ['espionage'] }, 'spy 8 “espionage”'],
		['between quotation marks', 'the “law”', { law: ['law'] }, 'law 5 “law”'],
		['at both ends of the text', 'law', { law: ['law'] }, 'law 0 “law”'],
		['next to a line feed', 'The\nlaw\nis', { law: ['law'] }, 'law 4 “law”'],
		['several words', 'a state organ of', { organ: ['state organ'] }, 'organ 2 “state organ”'],
		[
			'the longest form wins',
			'The MSS account, and the MSS.',
			{ mss: ['MSS'], account: ['MSS account'] },
			'account 4 “MSS account”, mss 25 “MSS”'
		],
		[
			'the longest form wins, however they are ordered',
			'The MSS account.',
			{ account: ['MSS account'], mss: ['MSS'] },
			'account 4 “MSS account”'
		],
		[
			'the longest form that is a whole word',
			'The MSS accounts.',
			{ mss: ['MSS'], account: ['MSS account'] },
			'mss 4 “MSS”'
		],
		[
			'in the order of the text',
			'One, two, three.',
			{ three: ['three'], one: ['one'], two: ['two'] },
			'one 0 “One”, two 5 “two”, three 10 “three”'
		],
		['a full stop is no wildcard', 'UxS and U.S', { us: ['U.S'] }, 'us 8 “U.S”'],
		[
			'brackets and signs',
			'A (b) c+ d* [e] f|g h\\i $j ^k l? {m}',
			{
				round: ['(b)'],
				plus: ['c+'],
				star: ['d*'],
				square: ['[e]'],
				bar: ['f|g'],
				backslash: ['h\\i'],
				dollar: ['$j'],
				caret: ['^k'],
				question: ['l?'],
				curly: ['{m}']
			},
			'round 2 “(b)”, plus 6 “c+”, star 9 “d*”, square 12 “[e]”, bar 16 “f|g”, backslash 20 “h\\i”, dollar 24 “$j”, caret 27 “^k”, question 30 “l?”, curly 33 “{m}”'
		],
		['a plus is no repetition', 'cc', { plus: ['c+'] }, ''],
		[
			'a curly apostrophe',
			'the people’s line',
			{ line: ['people’s line'] },
			'line 4 “people’s line”'
		],
		['a straight apostrophe is another', "the people's line", { line: ['people’s line'] }, ''],
		['before a curly apostrophe', 'China’s law', { china: ['China'] }, 'china 0 “China”'],
		['Chinese characters', '国家安全部 said', { mss: ['国家安全部'] }, 'mss 0 “国家安全部”'],
		['an accent in either case', 'ÉLAN', { elan: ['élan'] }, 'elan 0 “ÉLAN”'],
		['a term that is absent', 'Nothing.', { law: ['law'] }, ''],
		['an empty text', '', { law: ['law'] }, ''],
		['an empty glossary', 'The law.', {}, '']
	];
	it.each(rows)('%s', (_, text, forms, expected) => {
		const glossary = Object.entries(forms).map(([id, forms]) => ({
			id,
			term: id,
			forms,
			definition: id,
			references: []
		}));
		const found = findTerms(text, glossary);
		expect(
			found.map(({ term, start, end }) => `${term} ${start} “${text.slice(start, end)}”`).join(', ')
		).toBe(expected);
	});
});
