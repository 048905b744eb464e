import { join } from 'node:path';
import { anchor } from '../text/anchor.ts';
import { explainAnchoring } from '../annotation/explain-anchoring.ts';
import { checksFileSchema, type FiguresPlot } from '../annotation/checks-file.ts';
import {
	claimsFileSchema,
	type Claim,
	type ClaimsFile,
	type Telling
} from '../annotation/claim.ts';
import { nearestWord } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import type { ResolvedCheck } from '../figures/resolve-checks.ts';
import { findTerms } from '../text/find-terms.ts';
import { parseYaml } from '../source/yaml.ts';
import { carryOutChecks } from './carry-out-checks.ts';
import type { AnnotatedDocument } from './document.ts';
import { explainReference, voicesOf, type Codebook } from './read-annotations.ts';
import { readText } from './read-text.server.ts';
import { duplicates, readYaml, type ReadYaml } from './read-yaml.ts';

/** What the evidence desk has besides the notes. */
export interface Evidence {
	claims: Claim[];
	checks: ResolvedCheck[];
	plots: FiguresPlot[];
}

type Documents = ReadonlyMap<string, AnnotatedDocument>;

/** Reads claims.yaml and checks.yaml, and holds them, the voices and the glossary against the documents. */
export async function readEvidence(
	root: string,
	documents: Documents,
	codebook: Codebook
): Promise<{ evidence?: Evidence; problems: Problem[] }> {
	const problems = [
		...(await checkVoices(root, documents, codebook)),
		...(await checkGlossary(root, documents, codebook))
	];
	const claims = await readYaml(root, 'claims.yaml', claimsFileSchema);
	const checks = await readYaml(root, 'checks.yaml', checksFileSchema);
	problems.push(...claims.problems, ...checks.problems);
	if (!claims.read || !checks.read) return { problems };

	const placed = placeClaims(claims.read, documents, codebook);
	const { problems: found, ...carriedOut } = carryOutChecks(
		checks.read,
		documents.values(),
		codebook.references
	);
	problems.push(...placed.problems, ...found);
	return { evidence: { claims: placed.claims, ...carriedOut }, problems };
}

function placeClaims(
	claims: ReadYaml<ClaimsFile>,
	documents: Documents,
	{ references }: Codebook
): { claims: Claim[]; problems: Problem[] } {
	const problems = duplicates(claims, 'claims');
	const placed = claims.value.claims.map((claim, index): Claim => {
		const report = (path: PropertyKey[], problem: Pick<Problem, 'what' | 'nearest' | 'remedy'>) =>
			problems.push({
				file: claims.file,
				line: claims.yaml.lineAt(['claims', index, ...path]),
				subject: claim.id,
				...problem
			});
		claim.references.forEach((reference, place) => {
			if (!Object.hasOwn(references.references, reference)) {
				report(['references', place], explainReference(reference, references));
			}
		});
		const passages = claim.passages.flatMap(({ prefix, suffix, ...passage }, place): Telling[] => {
			const path = ['passages', place];
			const document = documents.get(passage.document);
			if (!document) {
				report([...path, 'document'], {
					what: `There is no document "${passage.document}".`,
					nearest: nearestWord(passage.document, [...documents.keys()]),
					remedy: 'Write the slug of a file in documents/.'
				});
				return [];
			}
			if ((passage.changed === undefined) !== (place === 0)) {
				report(path, {
					what:
						place === 0
							? 'The first telling has nothing to differ from.'
							: 'What changed against the tellings before is missing.',
					remedy:
						place === 0
							? 'Remove `changed`.'
							: 'Add `changed`, with kind and how; “nothing” is a kind too.'
				});
			}
			const quote = {
				exact: passage.quote,
				...(prefix !== undefined && { prefix }),
				...(suffix !== undefined && { suffix })
			};
			const anchoring = anchor(document.projection, quote);
			if (anchoring.state === 'anchored') return [{ ...passage, position: anchoring.position }];
			report([...path, 'quote'], explainAnchoring(anchoring, document.projection, quote, true));
			return [];
		});
		return { ...claim, passages };
	});
	return { claims: placed, problems };
}

/** Every voice speaks, or relays, somewhere, and belongs to a group that exists. */
async function checkVoices(
	root: string,
	documents: Documents,
	{ vocabulary, voices: { groups, voices } }: Codebook
): Promise<Problem[]> {
	const used = new Set(
		[...documents.values()].flatMap(({ annotations }) =>
			annotations.flatMap((annotation) => voicesOf(annotation, vocabulary).map(({ id }) => id))
		)
	);
	const known = groups.map(({ id }) => id);
	const amiss = Object.entries(voices).flatMap(([id, { group }]) => {
		const mute = {
			path: ['voices', id],
			subject: id,
			what: 'The voice has no passage: no note names it.',
			remedy: 'Name it in the notes whose words are its own, or remove it.'
		};
		const homeless = {
			path: ['voices', id, 'group'],
			subject: id,
			what: `There is no group "${group}".`,
			nearest: nearestWord(group, known),
			remedy: 'Use an id from `groups`, or add the group there.'
		};
		return [...(used.has(id) ? [] : [mute]), ...(known.includes(group) ? [] : [homeless])];
	});
	return located(root, 'voices.yaml', amiss);
}

/** Every term stands in a text, and its references exist. */
async function checkGlossary(
	root: string,
	documents: Documents,
	{ vocabulary: { glossary }, references }: Codebook
): Promise<Problem[]> {
	const found = new Set<string>();
	for (const { projection } of documents.values()) {
		if (found.size === glossary.length) break;
		for (const { term } of findTerms(projection.text, glossary)) found.add(term);
	}
	const amiss = glossary.flatMap((term, index) => [
		...(found.has(term.id) || documents.size === 0
			? []
			: [
					{
						path: ['glossary', index, 'forms'],
						subject: term.id,
						what: 'The term stands in none of the texts.',
						remedy: 'Give a form as a text has it, or remove the term.'
					}
				]),
		...term.references.flatMap((reference, place) =>
			Object.hasOwn(references.references, reference)
				? []
				: {
						path: ['glossary', index, 'references', place],
						subject: term.id,
						...explainReference(reference, references)
					}
		)
	]);
	return located(root, 'vocabulary.yaml', amiss);
}

/** Looks up lines, which is worth the time only when something is wrong. */
async function located(
	root: string,
	name: string,
	amiss: (Omit<Problem, 'file' | 'line'> & { path: PropertyKey[] })[]
): Promise<Problem[]> {
	if (amiss.length === 0) return [];
	const { file, text } = await readText(root, join(root, 'annotations', name));
	const yaml = parseYaml(file, text!);
	return amiss.map(({ path, ...problem }) => ({ file, line: yaml.lineAt(path), ...problem }));
}
