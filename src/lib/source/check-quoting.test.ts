import { describe, expect, it } from 'vitest';
import { checkQuoting } from './check-quoting.ts';
import { parseYaml } from './yaml.ts';

const check = (text: string) => checkQuoting('made.md', text, ['title', 'unknown'], 1);

describe('checkQuoting', () => {
	/** name, a headline as it was pasted, the line that it should be */
	const rows: [string, string, string][] = [
		['a colon', 'Spies: a warning', "title: 'Spies: a warning'"],
		['a colon at the end', 'He said:', "title: 'He said:'"],
		['quotation marks at its head', '"No" says minister', `title: '"No" says minister'`],
		['single ones', "'No' says minister's aide", "title: '''No'' says minister''s aide'"],
		['a quotation mark alone', '"No', `title: '"No'`],
		['brackets', '[Update] Talks', "title: '[Update] Talks'"],
		['braces', '{Update} Talks', "title: '{Update} Talks'"],
		['a hash at its head', '#1 in the world', "title: '#1 in the world'"],
		['a hash that would cut it off', 'Who is #1', "title: 'Who is #1'"],
		['a star', '*Updated* talks', "title: '*Updated* talks'"],
		['an ampersand', '& then', "title: '& then'"],
		['an exclamation mark', '!Viva', "title: '!Viva'"],
		['a per cent sign', '%20 up', "title: '%20 up'"],
		['an at sign', '@ministry', "title: '@ministry'"],
		['a grave accent', '`so`', "title: '`so`'"],
		['a hyphen', '- a start', "title: '- a start'"],
		['a bar', '| one', "title: '| one'"]
	];
	it.each(rows)('shows how a headline with %s is written', (_, headline, nearest) => {
		const { mended, problems } = check(`order: 1\ntitle: ${headline}\nlang: en`);
		expect(problems).toEqual([
			{
				file: 'made.md',
				line: 3,
				what: expect.stringContaining(`title would not be read as it stands: "${headline}" `),
				nearest,
				remedy: 'Put the words into quotation marks, as shown.'
			}
		]);
		const value = { order: 1, title: headline, lang: 'en' };
		expect(parseYaml('made.md', mended).value).toEqual(value);
		expect(check(mended).problems).toEqual([]);
	});

	it.each([
		'title: Plain words, “so” it’s – no#1',
		'title: "Quoted: # [so]"',
		"title: 'It''s: so'",
		'title: "Quoted: so" # a comment',
		'title: at 12:30 o’clock, http://x.org#y',
		'title: >-\n  Folded: words\n  go on',
		'title: words\n  that: go on',
		'unknown: []',
		'unknown:\n  - who wrote it\n  - "when: then"',
		'carrier: x # a comment on another field',
		'characters: [U+00A0] # two',
		'# a comment: alone\ntitle: so'
	])('leaves %j alone', (text) => {
		expect(check(text)).toEqual({ mended: text, problems: [] });
	});

	it('looks into lists', () => {
		const { problems } = check('unknown:\n  - who: him\n  - [what]\ntitle: a: b');
		expect(problems.map(({ line, nearest }) => [line, nearest])).toEqual([
			[3, "- 'who: him'"],
			[4, "- '[what]'"],
			[5, "title: 'a: b'"]
		]);
	});
});
