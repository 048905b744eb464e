import { describe, it } from 'vitest';
import { expectOnlyProblem, type ProblemRow } from './made/expect-only-problem.ts';
import {
	madeAnnotation,
	madeAnnotations,
	madeDocument,
	madeProblems,
	madeReference,
	MADE_NOTE,
	type MadeFiles
} from './made/made-library.ts';
import { madeYaml } from './made/made-yaml.ts';
import { expect } from 'vitest';

const notes = 'annotations/text.yaml';
const references = 'annotations/references.yaml';
const noted = (fields: object): MadeFiles => ({ [notes]: madeAnnotations(madeAnnotation(fields)) });
const referred = (fields: object, id = 'further'): MadeFiles => ({
	[references]: madeYaml({
		checked: '2026-11-22',
		references: { 'made-origin': madeReference(), [id]: madeReference(fields) }
	})
});
const placed = (fields: object): MadeFiles =>
	referred({ places: [{ kind: 'original', shows: 'yes', ...fields }] });

describe('checkContacts', () => {
	const rows: ProblemRow[] = [
		['digits in a title', noted({ title: 'Dial 911 for it' }), notes, 9, undefined, /"911"/],
		[
			'digits in a note',
			noted({ note: `${MADE_NOTE} Call 4711.` }),
			notes,
			10,
			undefined,
			/"4711"/
		],
		[
			'digits in a question',
			noted({ question: 'Who has 4915112345?' }),
			notes,
			11,
			undefined,
			/seven digits/
		],
		[
			'an e-mail address in a rival',
			noted({ rival: 'Ask a@b.example.' }),
			notes,
			11,
			undefined,
			/mail address/
		],
		[
			'a street in a note',
			noted({ note: `${MADE_NOTE} See 14 Harbour Street.` }),
			notes,
			10,
			undefined,
			/street address/
		],
		['digits in an id', noted({ id: 'call-4711' }), notes, 5, undefined, /"4711"/],
		[
			'digits in the id of a reference',
			referred({}, 'hotline-12308'),
			references,
			12,
			undefined,
			/"12308"/
		],
		[
			'digits in the source of a reference',
			referred({ source: 'The register, phone 4711' }),
			references,
			14,
			undefined,
			/"4711"/
		],
		[
			'digits in an address',
			placed({ address: 'made.example/the-12339-hotline', unlinked: 'It is made up.' }),
			references,
			19,
			undefined,
			/"12339"/
		],
		[
			'digits in front matter',
			{ 'documents/text.md': madeDocument('One two three.', { rights: 'Call 4711.' }) },
			'documents/text.md',
			11,
			undefined,
			/"4711"/
		]
	];
	it.each(rows)('tells %s', (...row) => expectOnlyProblem(...row));

	it('takes a number that a text prints, and words of a text', async () => {
		const body = 'Call 4711, two of them.';
		const files = {
			'documents/text.md': madeDocument(body),
			...noted({ quote: body, note: `${MADE_NOTE} The hotline 4711 is printed.` })
		};
		expect(await madeProblems(files)).toEqual([]);
	});
});

describe('an address of a reference', () => {
	const url = (address: string) => placed({ url: address });
	const rows: ProblemRow[] = [
		[
			'of the carrier of a text',
			url('https://example.org/x'),
			references,
			19,
			'further',
			/leads to "example\.org", which carries a text/
		],
		[
			'below that carrier',
			url('https://www.example.org/x'),
			references,
			19,
			'further',
			/carries a text/
		],
		[
			'with a name before its host',
			url('https://me@made.example/'),
			references,
			19,
			undefined,
			/name with @ before its host/
		],
		['that runs', url('javascript:alert(1)'), references, 19, undefined, /no address of the web/],
		['without https://', url('made.example/x'), references, 19, undefined, /no address of the web/],
		['with a space', url('https://made.example/the x'), references, 19, undefined, /holds a space/],
		[
			'with a direction override',
			url('https://made.example/\u202ex'),
			references,
			19,
			undefined,
			/right-to-left override/
		],
		[
			'beside one that is named',
			placed({ url: 'https://made.example/a', address: 'made.example/a' }),
			references,
			17,
			'further',
			/linked and named/
		],
		[
			'that is named, and written as a link',
			placed({ address: 'https://made.example/', unlinked: 'It is made up.' }),
			references,
			19,
			'further',
			/written as a link/
		]
	];
	it.each(rows)('is refused: %s', (...row) => expectOnlyProblem(...row));

	it.each(['https://made.example/page/202305/1290365.shtml', 'https://notexample.org/x'])(
		'is taken: %s',
		async (address) => expect(await madeProblems(url(address))).toEqual([])
	);
});
