import {
	CHANGES,
	DIRECTIONS,
	NO_VOICES,
	type Change,
	type Claim,
	type Telling
} from '../../annotation/claim.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import type { Reference } from '../../codebook/references.ts';
import type { Library } from '../../library/library.ts';
import { blockPath } from '../../parts/block-path.ts';
import { SOURCE, sourcesIn } from '../../parts/table/source-column.ts';
import { makeTable, type Table } from '../../parts/table/table.ts';
import { TEXT } from '../../parts/table/text-column.ts';
import { commonWords, diffWords, type Run } from '../../text/diff-words.ts';
import { blockAt } from '../../text/projection.ts';
import { countWords } from '../../text/words.ts';

/** A telling as a page needs it. */
export interface Told extends Omit<Telling, 'changed'> {
	/** Who speaks, by name. */
	voiceName: string;
	/** Nothing for the first. */
	changed?: Changed;
	/** Short title of the document. */
	title: string;
	/** The passage that it stands in. */
	path: string;
}

/** What changed, against which telling. */
export interface Changed {
	kind: Change;
	how: string;
	direction?: string;
	/** The place, from 1, of the telling that it is held against. */
	from: number;
	/** The words of both; nothing where few are the same. */
	words?: Run[];
}

export interface ClaimTrail extends Omit<Claim, 'passages' | 'references'> {
	passages: Told[];
	references: Reference[];
}

export interface ClaimsPage {
	trails: ClaimTrail[];
	/** How many tellings all claims have. */
	tellings: number;
	changes: {
		id: Change;
		definition: string;
		number: number;
		/** Those that occur, of a change that has a direction. */
		directions: { id: string; definition: string; number: number }[];
	}[];
	table: Table;
}

/** All claims, each telling with its address. */
export const claimTrails = ({ documents, claims, codebook }: Library): ClaimTrail[] =>
	claims.map((claim) => ({
		...claim,
		references: claim.references.map(codebook.reference),
		passages: claim.passages.flatMap(({ changed, ...telling }, index): Told[] => {
			const document = documents.get(telling.document);
			if (!document) return [];
			const block = blockAt(document.projection, telling.position.start);
			return [
				{
					...telling,
					voiceName: nameOf(telling.voice, codebook),
					...(changed && { changed: changedFrom(claim, index, changed) }),
					title: document.frontMatter.shortTitle,
					path: blockPath(document, block)
				}
			];
		})
	}));

const nameOf = (voice: string, codebook: Codebook): string =>
	voice === 'own' || voice === 'unnamed' ? NO_VOICES[voice] : codebook.voice(voice).name;

/** With fewer words in common, or less than a quarter of the longer telling, marks on nearly all words would show nothing. */
const FEWEST = 3;
const LEAST_SHARE = 1 / 4;

function changedFrom(
	{ passages }: Claim,
	index: number,
	changed: NonNullable<Telling['changed']>
): Changed {
	const { kind, how, from = index } = changed;
	const [earlier, later] = [passages[from - 1]?.quote ?? '', passages[index]?.quote ?? ''];
	const words = diffWords(earlier, later);
	const longer = Math.max(countWords(earlier), countWords(later));
	const alike = commonWords(words);
	return {
		...{ kind, how, from },
		...('direction' in changed && { direction: changed.direction }),
		...(alike >= FEWEST && alike >= longer * LEAST_SHARE && { words })
	};
}

export function claimsPage(library: Library): ClaimsPage {
	const trails = claimTrails(library);
	const tellings = trails.flatMap(({ passages }) => passages);
	return {
		trails,
		tellings: tellings.length,
		changes: (Object.entries(CHANGES) as [Change, string][]).map(([id, definition]) => ({
			id,
			definition,
			number: tellings.filter(({ changed }) => changed?.kind === id).length,
			directions: directionsIn(tellings, id)
		})),
		table: claimTable(trails)
	};
}

const directionsIn = (tellings: readonly Told[], kind: Change) =>
	Object.entries(new Map(Object.entries(DIRECTIONS)).get(kind) ?? {}).flatMap(
		([id, definition]) => {
			const number = tellings.filter(
				({ changed }) => changed?.kind === kind && changed.direction === id
			).length;
			return number > 0 ? { id, definition, number } : [];
		}
	);

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
				definition: 'Whom the text credits it to, in our words.',
				value: ({ credit }) => credit
			},
			{
				id: 'voice',
				label: 'Voice',
				definition: 'Who speaks, by the rule of the page on voices, or in these words alone.',
				value: ({ voiceName }) => voiceName
			},
			{
				id: 'differs',
				label: 'Another voice than the sentence’s',
				definition: 'Why these words are not in the voice of their sentence; empty where they are.',
				value: ({ differs }) => differs ?? null
			},
			{
				id: 'change',
				label: 'Change',
				definition:
					'figure, hedge, attribution, scope, wording, omission or nothing; empty for the first telling.',
				value: ({ changed }) => changed?.kind ?? null
			},
			{
				id: 'direction',
				label: 'Direction',
				definition:
					'Of a figure up, down or other; of a hedge gained, lost or replaced; of an attribution gained, lost or moved; empty for other changes.',
				value: ({ changed }) => changed?.direction ?? null
			},
			{
				id: 'from',
				label: 'Against telling',
				definition:
					'The place of the telling that it is held against; empty for the first telling.',
				value: ({ changed }) => changed?.from ?? null
			},
			{
				id: 'how',
				label: 'What changed',
				definition: 'Against that telling, in our words.',
				value: ({ changed }) => changed?.how ?? null
			},
			{ ...SOURCE, value: ({ references }) => sourcesIn(references) }
		],
		rows: trails.flatMap(({ title, references, passages }) =>
			passages.map((telling, index) => ({ ...telling, claim: title, references, place: index + 1 }))
		),
		path: ({ path }) => path
	});
