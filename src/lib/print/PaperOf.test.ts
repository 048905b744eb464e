import { parseHTML } from 'linkedom';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { PAPERS, type PaperId } from '../annotation/paper.ts';
import type { AnnotatedDocument } from '../library/document.ts';
import { madeLibrary } from '../library/made/made-library.ts';
import { madeTexts } from '../library/made/made-texts.ts';
import { paperPage } from './paper-page.ts';
import PaperOf from './PaperOf.svelte';

const library = await madeLibrary(
	madeTexts({
		text: {
			body: 'One is. Two is.\n\nThree is. Four is.',
			frontMatter: { stateOutlet: 'made-origin' },
			notes: [
				{
					id: 'asks',
					kind: 'state-media-framing',
					technique: 'omission',
					plain: 'In plain words.',
					quote: 'One is.',
					title: 'The note that asks',
					question: 'Is it one?',
					rival: 'It may be two.'
				},
				{ kind: 'text-signal', signal: 'typo', quote: 'Three', title: 'The note that does not' }
			]
		},
		bare: { body: 'One is.' },
		arabic: { body: 'من يقول؟', frontMatter: { shortTitle: 'سؤال', lang: 'ar', dir: 'rtl' } }
	})
);

interface Asked {
	slug?: string;
	part?: string;
	/** Of the text, what its files do not give. */
	fields?: Partial<AnnotatedDocument>;
}

/** The page of a paper. */
function print(paper: PaperId, { slug = 'text', part, fields }: Asked = {}): Document {
	const document = library.documents.get(slug);
	if (!document) throw new Error(`There is no ${slug}.`);
	const documents = new Map([[slug, { ...document, ...fields }]]);
	const props = paperPage({ ...library, documents }, { slug, paper, part });
	if (!props) throw new Error(`There is no ${paper}.`);
	return parseHTML(`<html><body>${render(PaperOf, { props }).body}</body></html>`).document;
}
const find = (page: Document, selector: string) =>
	Array.from(page.querySelectorAll(selector), ({ textContent }) =>
		(textContent ?? '').replace(/\s+/g, ' ').trim()
	);

const questions = [{ ask: 'Who says so?', from: 1, to: 2, look: 'Nobody is named.' }];
const parts = [{ id: 'end', title: 'The end', why: 'It ends.', from: 4, to: 4 }];

describe('a paper', () => {
	/** paper, whether it is written on */
	const written: [PaperId, boolean][] = [
		['sheet', true],
		['key', false],
		['copy', false],
		['questions', true],
		['rewrite', true]
	];
	it.each(written)('has a line for a name where it is written on: %s', (paper, isWrittenOn) => {
		expect(find(print(paper), '.name')).toHaveLength(isWrittenOn ? 1 : 0);
	});

	it.each(PAPERS)('says in what language its title and the words of the text are: %s', (paper) => {
		const page = print(paper, { slug: 'arabic' });
		expect(find(page, 'h1[lang=ar][dir=rtl]')).toEqual(['سؤال']);
		const isOfText = paper === 'sheet' || paper === 'key' || paper === 'copy';
		expect(find(page, 'p[lang=ar][dir=rtl]')).toEqual(isOfText ? ['من يقول؟'] : []);
		expect(find(print(paper), 'article [lang], article [dir]')).toEqual([]);
	});

	it('says which sentences a part has, and nowhere why it is one', () => {
		const page = print('sheet', { part: 'end', fields: { parts } });
		expect(find(page, '.origin')[0]).toMatch(/^Sentences 4 to 4: The end\./);
		expect(find(page, 'body')[0]).not.toContain('It ends.');
	});
});

describe('a sheet', () => {
	it('has a line for each sentence, of a part for each of its own', () => {
		expect(find(print('sheet'), '.lines li')).toEqual(['1', '2', '3', '4']);
		const page = print('sheet', { part: 'end', fields: { parts } });
		expect(find(page, '.numbered')).toEqual(['Three is. Four is.']);
		expect(find(page, '.lines li')).toEqual(['4']);
	});

	it('asks its questions and gives nothing away: no answer, note, mark or number of one', () => {
		const page = print('sheet', { fields: { questions } });
		expect(find(page, '.questions li')).toEqual(['Who says so?']);
		expect(find(page, 'body')[0]).not.toMatch(/Nobody is named|Look for|The note that/);
		expect(find(page, '[role=comment], [role=doc-noteref], [aria-details], .codes')).toEqual([]);
	});
});

describe('a key', () => {
	it('has what to look for in answers', () => {
		const page = print('key', { fields: { questions } });
		expect(find(page, '.questions li')).toEqual(['Who says so? Look for: Nobody is named.']);
	});

	it('has the kinds of each sentence, or says that nobody has judged them', () => {
		const judged = find(print('key'), '.codes li');
		expect(judged).toEqual(['1 § [1]', '2 –', '3 § [2]', '4 –']);
		const page = print('key', { fields: { coded: false } });
		expect(find(page, '.codes')).toEqual([]);
		expect(find(page, 'p')).toContain('Nobody has judged the sentences of this text yet.');
	});

	it('has a note with its step and its plain words', () => {
		const [note] = find(print('key'), '#n_1');
		expect(note).toContain('The note that asks');
		expect(note).toContain('Another reading: It may be two.');
		expect(note).toContain('Try: Read it again. For: It stands. Against: It does not.');
		expect(note).toContain('Plainly: In plain words.');
	});
});

describe('a copy', () => {
	it('has the first reading beside the text, and the other notes after it', () => {
		const [asks, other] = library.documents.get('text')?.annotations ?? [];
		if (!asks || !other) throw new Error('The made text has two notes.');
		const many = Array.from({ length: 7 }, (_, index) => ({ ...other, id: `other-${index}` }));
		const annotations = [{ ...asks, first: 'It asks.' }, ...many];
		const page = print('copy', { fields: { annotations } });
		expect(find(page, '.row .note strong')).toEqual(['The note that asks']);
		expect(find(page, '.others .note strong')).toEqual(many.map(({ title }) => title));
		expect(find(page, 'h2')).toContain('7 further notes');
	});

	it('leaves to the key what a step may find, and the plain words', () => {
		expect(find(print('copy'), 'body')[0]).not.toMatch(/Try:|Plainly:|In plain words/);
	});

	it('says where there is no note', () => {
		const page = print('copy', { slug: 'bare' });
		expect(find(page, 'p')).toContain('Nobody has written a note on this text yet.');
		expect(find(print('copy'), 'p')).not.toContain('Nobody has written a note on this text yet.');
	});
});

describe('questions', () => {
	it('ask what a note asks, or its step, and leave out what asks nothing', () => {
		expect(find(print('questions'), 'ol li')).toEqual(['1 Is it one?']);
		const annotations = (library.documents.get('text')?.annotations ?? []).map((one) => {
			const unasked = { ...one };
			delete unasked.question;
			return unasked;
		});
		expect(find(print('questions', { fields: { annotations } }), 'ol li')).toEqual([
			'1 Read it again.'
		]);
	});

	it('say where nothing is asked', () => {
		expect(find(print('questions', { slug: 'bare' }), 'ol li')).toEqual([
			'No note of this text asks anything yet.'
		]);
	});
});

describe('rewriting', () => {
	it('has the sentence as printed, what is framed underlined, and not our plain words', () => {
		const page = print('rewrite');
		expect(find(page, '.as-printed')).toEqual(['1 One is.']);
		expect(find(page, '.as-printed u')).toEqual(['One is.']);
		expect(find(page, 'body')[0]).not.toContain('In plain words');
	});

	it('says where there is nothing to rewrite', () => {
		const page = print('rewrite', { slug: 'bare' });
		expect(find(page, '.how')[0]).toMatch(/^No passage here is marked/);
		expect(find(page, 'section')).toEqual([]);
	});
});
