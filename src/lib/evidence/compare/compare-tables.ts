import type { AnnotatedDocument } from '../../library/document.ts';
import { blockPath } from '../../parts/block-path.ts';
import { makeTable, type Column, type Table } from '../../parts/table/table.ts';
import { TEXT } from '../../parts/table/text-column.ts';
import { likenessOf, sentenceWords } from './sentence-words.ts';
import { comparePath, type Comparison } from './comparison.ts';

const OTHER_TEXT: Column = { ...TEXT, id: 'other_text', label: 'Other text' };

/** What every pair of documents has in common, in numbers. */
export const pairTable = (comparisons: readonly Comparison[]): Table =>
	makeTable({
		id: 'pairs',
		title: 'Pairs of texts',
		columns: [
			{ ...TEXT, value: ({ a }) => a.slug },
			{ ...OTHER_TEXT, value: ({ b }) => b.slug },
			{
				id: 'document',
				label: 'Text',
				definition: 'Short title of the first document.',
				value: ({ a }) => a.frontMatter.shortTitle
			},
			{
				id: 'other',
				label: 'Other text',
				definition: 'Short title of the second document.',
				value: ({ b }) => b.frontMatter.shortTitle
			},
			{
				id: 'sentences',
				label: 'Shared sentences',
				definition: 'Sentences of the first that have a like one in the second.',
				value: ({ shared }) => shared.length
			},
			{
				id: 'claims',
				label: 'Shared claims',
				definition: 'Claims of the claim trail that both make.',
				value: ({ claims }) => claims.length
			},
			{
				id: 'words',
				label: 'Words in common, whole texts, %',
				definition:
					'Of all different words of the two, in per cent, those that both use (Jaccard index); sentences of five words and fewer and lines of the page that carries a text left out. Texts in one language share its small words: twenty per cent say little.',
				value: ({ a, b }) => Math.round(likenessOf(wordsOfText(a), wordsOfText(b)) * 100)
			}
		],
		rows: comparisons,
		path: ({ a, b }) => comparePath(a, b)
	});

export const sharedTable = (comparisons: readonly Comparison[]): Table =>
	makeTable({
		id: 'shared-sentences',
		title: 'Sentences that two texts share',
		columns: [
			{ ...TEXT, value: ({ a }) => a.slug },
			{ ...OTHER_TEXT, value: ({ b }) => b.slug },
			{
				id: 'document',
				label: 'Text',
				definition: 'Short title of the first document.',
				value: ({ a }) => a.frontMatter.shortTitle
			},
			{
				id: 'printed',
				label: 'As printed',
				definition: 'The sentence there.',
				value: ({ a, shared }) => textOf(a, shared.a)
			},
			{
				id: 'other',
				label: 'Other text',
				definition: 'Short title of the second document.',
				value: ({ b }) => b.frontMatter.shortTitle
			},
			{
				id: 'other_printed',
				label: 'As printed',
				definition: 'The sentence there.',
				value: ({ b, shared }) => textOf(b, shared.b)
			},
			{
				id: 'likeness',
				label: 'Words in common, %',
				definition:
					'Of all words of the two, in per cent (Jaccard index); 60 or more count as shared.',
				value: ({ shared }) => Math.round(shared.likeness * 100)
			}
		],
		rows: comparisons.flatMap(({ a, b, shared }) => shared.map((shared) => ({ a, b, shared }))),
		path: ({ a, shared }) => blockPath(a, shared.a.block)
	});

const wordsOfText = (text: AnnotatedDocument) =>
	new Set(sentenceWords(text).flatMap(({ words }) => [...words]));

const textOf = (
	{ projection }: AnnotatedDocument,
	{ start, end }: { start: number; end: number }
) => projection.text.slice(start, end);
