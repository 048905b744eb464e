import { plotShares } from '$lib/evidence/plots';
import { isQuoted, shares, spoken, voiceTable, groupLabel } from '$lib/evidence/voices/voices';
import { groups } from '$lib/parts/codebook';
import { openLibrary } from '$lib/library/open-library.server';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const library = await openLibrary();
	const sentences = spoken(library);
	const documents = [...library.documents.values()].map((document) => {
		const theirs = sentences.filter((one) => one.document === document);
		return {
			document,
			title: document.frontMatter.shortTitle,
			shares: shares(theirs),
			chains: [...Map.groupBy(theirs, ({ chain }) => chain.join(' → '))].map(([key, all]) => ({
				key,
				chain: all[0]!.chain,
				sentences: all.length,
				words: all.reduce((sum, { words }) => sum + words, 0)
			}))
		};
	});
	const shown = [...groups, { id: 'own', label: groupLabel('own') }].filter(({ id }) =>
		documents.some(({ shares }) => shares.some(({ group }) => group === id))
	);
	const speaking = [...library.documents.values()].flatMap(({ slug, annotations }) =>
		annotations
			.filter(({ facets }) => facets.attribution !== undefined || facets.words !== undefined)
			.map((annotation) => ({ slug, annotation }))
	);
	const quoted = Map.groupBy(speaking, ({ annotation }) => isQuoted(annotation));
	const nobody = [...library.documents.values()].flatMap(({ slug, annotations }) =>
		annotations
			.filter(({ facets }) => facets.trace === 'unnamed' || facets.credit === 'vague')
			.map((annotation) => ({ slug, annotation }))
	);
	const caption = 'Whose words the texts are, by group of voices';
	return {
		all: shares(sentences),
		documents,
		groups: shown,
		table: voiceTable(sentences),
		quoted: quoted.get(true) ?? [],
		paraphrased: quoted.get(false) ?? [],
		nobody,
		plot: {
			caption,
			svg: plotShares(caption, documents, shown),
			columns: ['Text', 'Voice', 'Group', 'Words', 'Sentences', 'Per cent'],
			rows: documents.flatMap(({ title, shares }) =>
				shares.map(({ name, group, words, sentences, share }) => [
					title,
					name,
					groupLabel(group),
					words,
					sentences,
					(share * 100).toFixed(1)
				])
			)
		}
	};
};
