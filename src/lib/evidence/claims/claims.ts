import type { Claim, Telling } from '../../annotation/claim.ts';
import { blockAt } from '../../text/projection.ts';
import type { Library } from '../../library/read-library.server.ts';
import type { Table } from '../../parts/table/table.ts';
import { blockPath } from '../voices/voices.ts';

/** A telling as a page needs it. */
export interface Told extends Telling {
	/** Short title of the document. */
	title: string;
	/** The passage that it stands in. */
	path: string;
}

export interface ClaimTrail extends Omit<Claim, 'passages'> {
	passages: Told[];
}

/** All claims, each telling with its address. */
export function claimTrails({ documents, evidence }: Library): ClaimTrail[] {
	return evidence!.claims.map((claim) => ({
		...claim,
		passages: claim.passages.map((telling): Told => {
			const document = documents.get(telling.document)!;
			const block = blockAt(document.projection, telling.position.start);
			return {
				...telling,
				title: document.frontMatter.shortTitle,
				path: blockPath(document, block)
			};
		})
	}));
}

export function claimTable(trails: readonly ClaimTrail[]): Table {
	return {
		id: 'claims',
		title: 'Claims, telling by telling',
		columns: [
			{ id: 'claim', label: 'Claim', definition: 'The question that the tellings answer.' },
			{ id: 'telling', label: 'Telling', definition: 'Its place in the trail, from 1.' },
			{ id: 'document', label: 'Text', definition: 'Short title of the document.' },
			{ id: 'printed', label: 'As printed', definition: 'The words of the text.' },
			{ id: 'says', label: 'Says', definition: 'What this telling says, in our words.' },
			{ id: 'credit', label: 'Credited to', definition: 'Whom the text credits it to.' },
			{
				id: 'change',
				label: 'Change',
				definition:
					'figure, hedge, attribution, scope, wording, omission or nothing; empty for the first telling.'
			},
			{ id: 'how', label: 'What changed', definition: 'Against the tellings before, in our words.' }
		],
		rows: trails.flatMap(({ title, passages }) =>
			passages.map(({ title: document, quote, says, credit, changed, path }, index) => ({
				path,
				cells: [
					title,
					index + 1,
					document,
					quote,
					says,
					credit,
					changed?.kind ?? null,
					changed?.how ?? null
				]
			}))
		)
	};
}
