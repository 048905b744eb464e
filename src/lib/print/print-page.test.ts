import { describe, expect, it } from 'vitest';
import { PAPERS } from '../annotation/paper.ts';
import { madeLibrary } from '../library/made/made-library.ts';
import { madeTexts } from '../library/made/made-texts.ts';
import { printPage } from './print-page.ts';

const library = await madeLibrary(
	madeTexts({
		later: { body: 'One is. Two is. Three is.', frontMatter: { order: 2 } },
		first: { body: 'One is.', frontMatter: { order: 1 } }
	})
);
const later = library.documents.get('later');
if (!later) throw new Error('The made library has the text.');
const part = (id: string, from: number, to: number) => ({
	...{ id, from, to },
	title: `Part ${id}`,
	why: 'It is.'
});
const parts = [part('begin', 1, 2), part('end', 2, 3)];
const documents = new Map([...library.documents, ['later', { ...later, parts }]]);
const page = printPage({ ...library, documents });

/** Of papers whose pages nobody has counted. */
const papersAt = (folder: string, part = '') =>
	PAPERS.map((paper) => ({ paper, path: `/print/${folder}/${paper}/${part}` }));

describe('printPage', () => {
	it('has the texts in their order, with the number of their sentences, and all papers of each', () => {
		expect(
			page.texts.map(({ slug, document, sentences, papers }) => ({
				...{ slug, sentences, papers },
				title: document.shortTitle
			}))
		).toEqual([
			{ slug: 'first', sentences: 1, papers: papersAt('first'), title: 'first' },
			{ slug: 'later', sentences: 3, papers: papersAt('later'), title: 'later' }
		]);
	});

	it('has all papers of each part, and nothing of why it is one', () => {
		expect(page.texts.map(({ parts }) => parts)).toStrictEqual([
			[],
			[
				{
					...{ id: 'begin', title: 'Part begin', from: 1, to: 2 },
					papers: papersAt('later', 'begin/')
				},
				{
					...{ id: 'end', title: 'Part end', from: 2, to: 3 },
					papers: papersAt('later', 'end/')
				}
			]
		]);
	});

	it('has what is printed of all texts together, of a library without texts too', () => {
		const paths = [
			{ id: 'calls', path: '/print/calls/' },
			{ id: 'readings', path: '/print/readings/' }
		];
		for (const { collections } of [page, printPage({ ...library, documents: new Map() })]) {
			expect(collections.map(({ id, path }) => ({ id, path }))).toEqual(paths);
		}
	});
});
