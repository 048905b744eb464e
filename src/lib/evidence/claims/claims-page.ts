import { CHANGES, type Change, type Claim, type Telling } from '../../annotation/claim.ts';
import type { Reference } from '../../codebook/references.ts';
import type { Library } from '../../library/library.ts';
import { blockPath } from '../../parts/block-path.ts';
import { SOURCE, sourcesIn } from '../../parts/table/source-column.ts';
import { makeTable, type Table } from '../../parts/table/table.ts';
import { TEXT } from '../../parts/table/text-column.ts';
import { blockAt } from '../../text/projection.ts';

/** A telling as a page needs it. */
export interface Told extends Telling {
	/** Short title of the document. */
	title: string;
	/** The passage that it stands in. */
	path: string;
}

export interface ClaimTrail extends Omit<Claim, 'passages' | 'references'> {
	passages: Told[];
	references: Reference[];
}

export interface ClaimsPage {
	trails: ClaimTrail[];
	/** How many tellings all claims have. */
	tellings: number;
	changes: { id: Change; definition: string; number: number }[];
	table: Table;
}

/** All claims, each telling with its address. */
export const claimTrails = ({ documents, claims, codebook }: Library): ClaimTrail[] =>
	claims.map((claim) => ({
		...claim,
		references: claim.references.map(codebook.reference),
		passages: claim.passages.flatMap((telling): Told[] => {
			const document = documents.get(telling.document);
			if (!document) return [];
			const block = blockAt(document.projection, telling.position.start);
			return [
				{
					...telling,
					title: document.frontMatter.shortTitle,
					path: blockPath(document, block)
				}
			];
		})
	}));

export function claimsPage(library: Library): ClaimsPage {
	const trails = claimTrails(library);
	const tellings = trails.flatMap(({ passages }) => passages);
	return {
		trails,
		tellings: tellings.length,
		changes: (Object.entries(CHANGES) as [Change, string][]).map(([id, definition]) => ({
			id,
			definition,
			number: tellings.filter(({ changed }) => changed?.kind === id).length
		})),
		table: claimTable(trails)
	};
}

export const claimTable = (trails: readonly ClaimTrail[]): Table =>
	makeTable({
		id: 'claims',
		title: 'Claims, telling by telling',
		columns: [
			{ ...TEXT, value: ({ document }) => document },
			{
				id: 'claim',
				label: 'Claim',
				definition: 'The question that the tellings answer.',
				value: ({ claim }) => claim
			},
			{
				id: 'telling',
				label: 'Telling',
				definition: 'Its place in the trail, from 1.',
				value: ({ place }) => place
			},
			{
				id: 'document',
				label: 'Text',
				definition: 'Short title of the document.',
				value: ({ title }) => title
			},
			{
				id: 'printed',
				label: 'As printed',
				definition: 'The words of the text.',
				value: ({ quote }) => quote
			},
			{
				id: 'says',
				label: 'Says',
				definition: 'What this telling says, in our words.',
				value: ({ says }) => says
			},
			{
				id: 'credit',
				label: 'Credited to',
				definition: 'Whom the text credits it to.',
				value: ({ credit }) => credit
			},
			{
				id: 'change',
				label: 'Change',
				definition:
					'figure, hedge, attribution, scope, wording, omission or nothing; empty for the first telling.',
				value: ({ changed }) => changed?.kind ?? null
			},
			{
				id: 'how',
				label: 'What changed',
				definition: 'Against the tellings before, in our words.',
				value: ({ changed }) => changed?.how ?? null
			},
			{ ...SOURCE, value: ({ references }) => sourcesIn(references) }
		],
		rows: trails.flatMap(({ title, references, passages }) =>
			passages.map((telling, index) => ({ ...telling, claim: title, references, place: index + 1 }))
		),
		path: ({ path }) => path
	});
