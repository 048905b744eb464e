import { Tokenizer } from 'htmlparser2';

/** A piece of HTML as written, from `start` to `end` (UTF-16 units, `end` exclusive). */
export type Token = { start: number; end: number } & (
	| { type: 'open'; name: string; attributes: Record<string, string> }
	| { type: 'close'; name: string }
	| { type: 'comment'; data: string }
	| { type: 'text' }
	| { type: 'other' }
);

/**
 * Tags, comments and text of `html` in the order in which they stand, by the rules of HTML: what looks like a tag
 * in an attribute’s value, in a script, a style or a title is none. Values of attributes are as written, with their
 * entities.
 */
export function htmlTokens(html: string): Token[] {
	const tokens: Token[] = [];
	let attributes: Record<string, string> = {};
	let attribute = '';
	let name = '';
	let start = 0;
	const nameAt = (from: number, to: number) => html.slice(from, to).toLowerCase();
	const openTag = (last: number) =>
		void tokens.push({ type: 'open', name, attributes, start, end: last + 1 });
	const other = (from: number, last: number) =>
		void tokens.push({ type: 'other', start: from, end: last + 1 });

	const tokenizer = new Tokenizer(
		{ decodeEntities: false },
		{
			onopentagname(from, to) {
				start = from - '<'.length;
				name = nameAt(from, to);
				attributes = {};
			},
			onattribname(from, to) {
				attribute = nameAt(from, to);
				attributes[attribute] = '';
			},
			onattribdata(from, to) {
				attributes[attribute] += html.slice(from, to);
			},
			onattribend() {},
			onattribentity() {},
			onopentagend: openTag,
			onselfclosingtag: openTag,
			onclosetag(from, to) {
				const end = html.indexOf('>', to) + 1 || html.length;
				tokens.push({ type: 'close', name: nameAt(from, to), start: from - '</'.length, end });
			},
			ontext: (from, to) => void tokens.push({ type: 'text', start: from, end: to }),
			ontextentity() {},
			oncomment(from, last, offset) {
				const data = html.slice(from, last - offset);
				tokens.push({ type: 'comment', data, start: from - '<!--'.length, end: last + 1 });
			},
			oncdata: other,
			ondeclaration: other,
			onprocessinginstruction: other,
			onend() {}
		}
	);
	tokenizer.write(html);
	tokenizer.end();
	return tokens;
}
