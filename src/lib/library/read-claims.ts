import {
	claimsFileSchema,
	type Claim,
	type ClaimsFile,
	type Telling
} from '../annotation/claim.ts';
import { explainAnchoring } from '../annotation/explain-anchoring.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { nearestWord } from '../source/nearest.ts';
import type { PlacedProblem, Problem } from '../source/problem.ts';
import { placeProblems } from '../source/parse-with.ts';
import { anchor } from '../text/anchor.ts';
import type { AnnotatedDocument } from './document.ts';
import { checkTellingVoices, listSpeeches } from './check-telling-voices.ts';
import type { Files } from './files.ts';
import { findRepeatedIds } from '../source/find-repeated-ids.ts';
import { misusedReference } from './explain-reference.ts';

type Documents = ReadonlyMap<string, AnnotatedDocument>;
type Passage = ClaimsFile['claims'][number]['passages'][number];

/** Reads annotations/claims.yaml and finds the place of every telling. */
export function readClaims(
	files: Files,
	documents: Documents,
	codebook: Codebook
): { claims: Claim[]; problems: Problem[] } {
	const parsed = files.yaml('annotations/claims.yaml', claimsFileSchema);
	if (!parsed.value) return { claims: [], problems: parsed.problems };
	const problems = placeProblems(parsed, findRepeatedIds(parsed.value.claims, ['claims']));
	const named = new Set(
		parsed.value.claims.flatMap(({ passages }) => passages.map(({ document }) => document))
	);
	const speeches = listSpeeches(
		[...documents.values()].filter(({ slug }) => named.has(slug)),
		codebook
	);
	const claims = parsed.value.claims.map((claim, index): Claim => {
		const told = claim.passages.map((passage, place) => placeTelling(passage, place, documents));
		const found: PlacedProblem[] = [
			...claim.references.flatMap((reference, place) => {
				const misused = misusedReference(reference, codebook.references);
				return misused ? { path: ['references', place], ...misused } : [];
			}),
			...told.flatMap((one) => one.problems),
			...checkTwins(told.map(({ telling }) => telling)),
			...checkTellingVoices(
				told.map(({ telling }) => telling),
				speeches,
				codebook
			)
		];
		problems.push(
			...placeProblems(
				parsed,
				found.map(({ path, ...problem }) => ({
					subject: claim.id,
					...problem,
					path: ['claims', index, ...path]
				}))
			)
		);
		return { ...claim, passages: told.flatMap(({ telling }) => telling ?? []) };
	});
	return { claims, problems };
}

/** Each telling is another passage. */
const checkTwins = (tellings: readonly (Telling | undefined)[]): PlacedProblem[] =>
	tellings.flatMap((telling, place) => {
		const first = tellings.findIndex(
			(one) =>
				one?.document === telling?.document &&
				one?.position.start === telling?.position.start &&
				one?.position.end === telling?.position.end
		);
		if (!telling || first === place) return [];
		return {
			path: ['passages', place, 'quote'],
			what: `The claim is told twice by the same passage, first as number ${first + 1}.`,
			remedy: 'Remove one of the two, or quote the other passage.'
		};
	});

function placeTelling(
	{ prefix, suffix, ...passage }: Passage,
	place: number,
	documents: Documents
): { telling?: Telling; problems: PlacedProblem[] } {
	const path = ['passages', place];
	const document = documents.get(passage.document);
	if (!document) {
		return {
			problems: [
				{
					path: [...path, 'document'],
					what: `There is no document "${passage.document}".`,
					nearest: nearestWord(passage.document, documents.keys()),
					remedy: 'Write the slug of a file in documents/.'
				}
			]
		};
	}
	const problems: PlacedProblem[] = [];
	if (place === 0 && passage.changed) {
		problems.push({
			path,
			what: 'The first telling has nothing to differ from.',
			remedy: 'Remove `changed`.'
		});
	}
	if (place > 0 && !passage.changed) {
		problems.push({
			path,
			what: 'What changed against the tellings before is missing.',
			remedy: 'Add `changed`, with kind and how; “nothing” is a kind too.'
		});
	}
	const { from = place } = passage.changed ?? {};
	if (place > 0 && from > place) {
		problems.push({
			path: [...path, 'changed', 'from'],
			what: `The telling is number ${place + 1}, and is held against number ${from}.`,
			remedy: 'Give the place of a telling before it, from 1.'
		});
	}
	const quote = {
		exact: passage.quote,
		...(prefix !== undefined && { prefix }),
		...(suffix !== undefined && { suffix })
	};
	const anchoring = anchor(document.projection, quote);
	if (anchoring.state === 'anchored') {
		return { telling: { ...passage, position: anchoring.position }, problems };
	}
	problems.push({
		path: [...path, anchoring.state === 'other-context' ? anchoring.side : 'quote'],
		...explainAnchoring(anchoring, document.projection, quote, true)
	});
	return { problems };
}
