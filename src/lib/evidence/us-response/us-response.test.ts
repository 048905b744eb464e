import { describe, expect, it } from 'vitest';
import type { AnchoredAnnotation } from '../../annotation/annotation.ts';
import { project } from '../../text/projection.ts';
import { sentences } from '../../text/sentence.ts';
import type { AnnotatedDocument } from '../../library/document.ts';
import { readLibrary } from '../../library/read-library.server.ts';
import { officials, reports, symmetry, symmetryTable, usTable } from './us-response.ts';

describe('reports', () => {
	const BLOCKS = ['One is. Two is it. Six is.', 'Ten is.'];
	/** name, side, quotes, then sentence, words and what comes next */
	const rows: [string, string, string[], [number, number, string | undefined]][] = [
		['a sentence', 'us-statement', ['Two is it.'], [2, 3, 'Six is.']],
		['a part of one', 'us-statement', ['is it'], [2, 2, 'Six is.']],
		['several sentences', 'us-statement', ['One is. Two is it.'], [1, 5, 'Six is.']],
		['several targets', 'us-statement', ['One', 'is it'], [1, 3, 'Six is.']],
		['the last of a paragraph', 'us-statement', ['Six is.'], [3, 2, 'Ten is.']],
		['the last of the text', 'us-statement', ['Ten is.'], [4, 2, undefined]]
	];
	const document = (side: string, quotes: string[]) => {
		const projection = project(BLOCKS);
		const positions = quotes.map((quote) => {
			const start = projection.text.indexOf(quote);
			return { start, end: start + quote.length };
		});
		return {
			projection,
			sentences: sentences(projection),
			annotations: [{ kind: 'us-response', facets: { side }, positions }]
		} as unknown as AnnotatedDocument;
	};
	it.each(rows)('%s', (_, side, quotes, expected) => {
		const [report, ...others] = reports(document(side, quotes), 'us-statement');
		expect(others).toEqual([]);
		expect([report!.sentence.number, report!.words, report!.next]).toEqual(expected);
	});

	it('keeps the sides apart', () => {
		const made = document('chinese-reply', ['Two is it.']);
		expect(reports(made, 'us-statement')).toEqual([]);
		expect(reports(made, 'chinese-reply')).toHaveLength(1);
	});
});

const library = await readLibrary('.');
const documents = [...library.documents.values()];
const notes = documents.flatMap(({ annotations }) => annotations);
const { voices } = library.codebook!.voices;
const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

describe('usTable', () => {
	const { columns, rows } = usTable(library);
	const cell = (name: string) => {
		const place = columns.findIndex(({ id }) => id === name);
		return rows.map(({ cells }) => cells[place]);
	};

	it('says of three texts that none is reported', () => {
		const silent = documents.filter(
			({ annotations }) => !annotations.some(({ kind }) => kind === 'us-response')
		);
		const told = rows.filter(({ cells }) => cells.includes('none reported'));
		expect(told.map(({ cells }) => cells[0])).toEqual(
			silent.map(({ frontMatter }) => frontMatter.shortTitle)
		);
		expect(told).toHaveLength(3);
		for (const { cells } of told) {
			expect(cells.slice(2).filter((one) => one !== null)).toEqual([]);
		}
	});

	it('has a row for every report, and every text', () => {
		const responses = notes.filter(({ kind }) => kind === 'us-response');
		expect(rows).toHaveLength(responses.length + 3);
		expect(new Set(cell('document'))).toEqual(
			new Set(documents.map(({ frontMatter }) => frontMatter.shortTitle))
		);
		expect(cell('passage').filter((one) => one !== null)).toHaveLength(responses.length);
	});

	it('quotes passage and next sentence verbatim, in the text that it names', () => {
		const byTitle = new Map(documents.map((one) => [one.frontMatter.shortTitle, one]));
		let seen = 0;
		cell('next').forEach((next, row) => {
			if (typeof next !== 'string') return;
			seen += 1;
			const { text } = byTitle.get(String(cell('document')[row]))!.projection;
			const passages = String(cell('passage')[row]).split(' … ');
			for (const passage of passages) expect(text).toContain(passage);
			expect(text.indexOf(next)).toBeGreaterThan(text.indexOf(passages.at(-1)!));
		});
		expect(seen).toBeGreaterThan(0);
	});
});

describe('every report', () => {
	const all = documents.flatMap((document) =>
		(['us-statement', 'chinese-reply'] as const).flatMap((side) => reports(document, side))
	);

	it('is one of the notes on a US response', () => {
		const ids = all.map(({ document, annotation }) => `${document.slug}#${annotation.id}`);
		expect(ids.toSorted()).toEqual(
			documents
				.flatMap(({ slug, annotations }) =>
					annotations
						.filter(({ kind }) => kind === 'us-response')
						.map((annotation) => `${slug}#${annotation.id}`)
				)
				.toSorted()
		);
	});

	it.each(all.map((report) => [report.annotation.id, report] as const))(
		'%s: what follows stands verbatim behind it, with no other sentence between',
		(_, { document, annotation, next, words: counted }) => {
			const { text } = document.projection;
			expect(counted).toBe(annotation.quotes.reduce((total, { exact }) => total + words(exact), 0));
			const end = Math.max(...annotation.positions.map((position) => position.end));
			if (next === undefined) {
				expect(document.sentences.filter(({ start }) => start >= end)).toEqual([]);
				return;
			}
			const at = text.indexOf(next, end);
			expect(at).toBeGreaterThanOrEqual(end);
			const between = document.sentences.filter(({ start }) => start >= end && start < at);
			expect(between).toEqual([]);
		}
	);
});

/** Who speaks in a note of the two kinds that report officials. */
const speaker = ({ kind, facets }: AnchoredAnnotation) =>
	kind === 'official-source' ? facets.speaker : kind === 'us-response' ? facets.actor : undefined;
const ofGroups = (...groups: string[]) =>
	notes.filter((note) => {
		const id = speaker(note);
		return id !== undefined && groups.includes(voices[String(id)]!.group);
	});

describe('officials', () => {
	it('are those of named and unnamed authorities', () => {
		expect(officials(library, 'us')).toEqual(ofGroups('us-authority'));
		expect(officials(library, 'china')).toEqual(ofGroups('chinese-authority', 'unnamed-authority'));
	});

	it('stand on one side only', () => {
		const us = new Set(officials(library, 'us'));
		const china = officials(library, 'china');
		expect(china.filter((note) => us.has(note))).toEqual([]);
		expect(Math.min(us.size, china.length)).toBeGreaterThan(0);
	});

	it('are no laws', () => {
		const laws = ofGroups('chinese-law');
		expect(laws.length).toBeGreaterThan(0);
		const sides = [...officials(library, 'us'), ...officials(library, 'china')];
		expect(laws.filter((law) => sides.includes(law))).toEqual([]);
	});
});

describe('symmetry', () => {
	const sides = {
		us: ofGroups('us-authority'),
		china: ofGroups('chinese-authority', 'unnamed-authority')
	};
	type Count = (all: AnchoredAnnotation[]) => number;
	const number =
		(test: (note: AnchoredAnnotation) => boolean): Count =>
		(all) =>
			all.filter(test).length;
	const average =
		(texts: (note: AnchoredAnnotation) => string[]): Count =>
		(all) => {
			const lengths = all.map((note) => words(texts(note).join(' ')));
			return Math.round(lengths.reduce((a, b) => a + b, 0) / lengths.length);
		};
	const independent: [string, Count][] = [
		['Passages', (all) => all.length],
		[
			'Words quoted, wholly or in part',
			number(({ kind, facets }) =>
				kind === 'us-response'
					? facets.words === 'quoted'
					: ['direct', 'mixed'].includes(String(facets.attribution))
			)
		],
		['A person is named', number((note) => voices[String(speaker(note))]!.person)],
		[
			'Can be traced to a named document',
			number(({ facets }) => facets.trace === 'named-document')
		],
		[
			'Can be traced to a named body, no document',
			number(({ facets }) => facets.trace === 'named-body')
		],
		['Can be traced to nobody with a name', number(({ facets }) => facets.trace === 'unnamed')],
		[
			'Words in the marked passage, on average',
			average(({ quotes }) => quotes.map(({ exact }) => exact))
		],
		['The note offers another reading', number((note) => 'rival' in note && !!note.rival)],
		['The note asks the reader something', number((note) => 'question' in note && !!note.question)],
		['The note holds a reference against the words', number(({ references: [first] }) => !!first)],
		['Words in the note, on average', average(({ note }) => [note])]
	];
	const { passages, rows } = symmetry(library);

	it('asks the same questions of both', () => {
		expect([passages, ...rows].map(({ question }) => question)).toEqual(
			independent.map(([question]) => question)
		);
	});

	it.each(independent)('%s', (question, count) => {
		const found = [passages, ...rows].find((row) => row.question === question)!;
		expect({ us: found.us, china: found.china }).toEqual({
			us: count(sides.us),
			china: count(sides.china)
		});
	});

	it('counts no more than there are passages, where it counts passages', () => {
		for (const row of rows.filter(({ ofPassages }) => ofPassages)) {
			expect(row.us).toBeLessThanOrEqual(passages.us);
			expect(row.china).toBeLessThanOrEqual(passages.china);
		}
		expect(rows.filter(({ ofPassages }) => !ofPassages).map(({ question }) => question)).toEqual([
			'Words in the marked passage, on average',
			'Words in the note, on average'
		]);
	});

	it('is what its table says', () => {
		expect(symmetryTable(library).rows.map(({ cells }) => cells.slice(0, 3))).toEqual(
			[passages, ...rows].map(({ question, us, china }) => [question, us, china])
		);
	});

	it('of sides with no passage is nothing, not a division by zero', () => {
		const none = symmetry({ documents: new Map(), problems: [] });
		for (const { us, china } of [none.passages, ...none.rows]) expect([us, china]).toEqual([0, 0]);
	});
});
