import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../library/read-library.server.ts';
import { groupLabel, isQuoted, OWN, shares, speakerOf, spoken, voiceTable } from './voices.ts';

const library = await readLibrary('.');
const documents = [...library.documents.values()];
const { voices, groups } = library.codebook!.voices;
const sentences = spoken(library);
const words = (text: string) => text.split(/\s+/).filter(Boolean).length;
const withoutWhite = (text: string) => text.replace(/\s+/g, '');
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

describe('spoken', () => {
	it('has every sentence of every text once, in order', () => {
		expect(
			sentences.map(({ document, sentence }) => `${document.slug} ${sentence.number}`)
		).toEqual(
			documents.flatMap(({ slug, sentences }) => sentences.map((_, i) => `${slug} ${i + 1}`))
		);
	});

	it('chooses of the notes that touch a sentence, and only such as name a speaker', () => {
		for (const { sentence, annotation, voice } of sentences) {
			expect(voice === undefined).toBe(annotation === undefined);
			if (!annotation) continue;
			expect(speakerOf(annotation)).toBe(voice);
			const touches = annotation.positions.some(
				({ start, end }) => start < sentence.end && end > sentence.start
			);
			expect(touches).toBe(true);
		}
		expect(sentences.some(({ voice }) => voice !== undefined)).toBe(true);
		expect(sentences.some(({ voice }) => voice === undefined)).toBe(true);
	});

	it('leaves no sentence to the text itself that a speaker’s note touches', () => {
		const lost = sentences.filter(
			({ document, sentence, voice }) =>
				voice === undefined &&
				document.annotations.some(
					(annotation) =>
						speakerOf(annotation) !== undefined &&
						annotation.positions.some(
							({ start, end }) => start < sentence.end && end > sentence.start
						)
				)
		);
		expect(lost).toEqual([]);
	});

	it('ends every chain with publisher and carrier, and begins it with the voice', () => {
		for (const { document, voice, annotation, chain } of sentences) {
			const { publisher, carrier } = document.frontMatter;
			expect(chain.at(-1)).toBe(carrier);
			expect(chain.at(-2)).toBe(publisher === 'unknown' ? 'an unknown publisher' : publisher);
			const relays = [annotation?.facets.channel ?? []].flat().map((id) => voices[id]!.name);
			expect(chain.slice(0, -2)).toEqual(
				voice === undefined ? [] : [voices[voice]!.name, ...relays]
			);
		}
		expect(sentences.some(({ chain }) => chain.length > 3)).toBe(true);
	});
});

describe.each(documents.map((document) => [document.slug, document] as const))(
	'%s',
	(_, document) => {
		const theirs = sentences.filter((one) => one.document === document);
		const found = shares(theirs);

		it('is the sum of its sentences', () => {
			const { text } = document.projection;
			const printed = theirs.map(({ sentence }) => text.slice(sentence.start, sentence.end));
			expect(withoutWhite(printed.join(''))).toBe(withoutWhite(text));
		});

		it('gives all its words to voices, and none twice', () => {
			expect(sum(found.map(({ words }) => words))).toBe(words(document.projection.text));
			expect(sum(found.map(({ sentences }) => sentences))).toBe(document.sentences.length);
		});

		it('has shares that make up the whole, the largest first', () => {
			expect(sum(found.map(({ share }) => share))).toBeCloseTo(1, 12);
			const total = words(document.projection.text);
			for (const { share, words } of found) expect(share).toBeCloseTo(words / total, 12);
			expect(found.map(({ words }) => words)).toEqual(
				found.map(({ words }) => words).toSorted((a, b) => b - a)
			);
		});

		it('has every voice once, by name and group', () => {
			expect(new Set(found.map(({ voice }) => voice)).size).toBe(found.length);
			for (const { voice, name, group } of found) {
				expect([name, group]).toEqual(
					voice === undefined ? [OWN, 'own'] : [voices[voice]!.name, voices[voice]!.group]
				);
			}
		});
	}
);

it('the shares of all texts together are those of all their words', () => {
	const total = sum(documents.map(({ projection }) => words(projection.text)));
	expect(sum(shares(sentences).map(({ words }) => words))).toBe(total);
});

it('names every group, and the text itself', () => {
	expect(groups.map(({ id }) => groupLabel(id))).toEqual(groups.map(({ label }) => label));
	expect(groupLabel('own')).toBe(OWN);
});

it('voiceTable has the words of every sentence', () => {
	const { columns, rows } = voiceTable(sentences);
	const place = columns.findIndex(({ id }) => id === 'words');
	expect(rows.map(({ cells }) => cells[place])).toEqual(
		sentences.map(({ document, sentence }) =>
			words(document.projection.text.slice(sentence.start, sentence.end))
		)
	);
});

describe('isQuoted', () => {
	it.each([
		[{ words: 'quoted' }, true],
		[{ words: 'paraphrased' }, false],
		[{ attribution: 'direct' }, true],
		[{ attribution: 'mixed' }, true],
		[{ attribution: 'indirect' }, false],
		[{ attribution: 'document' }, false],
		[{}, false]
	])('%o: %s', (facets, expected) => {
		expect(isQuoted({ facets: facets as Record<string, string> } as never)).toBe(expected);
	});
});
