import type { Library } from '../content/read-library.ts';
import { absenceTable } from './absences.ts';
import { claimTable, claimTrails } from './claims.ts';
import { compare, pairs, pairTable, sharedTable } from './compare.ts';
import { framings, framingTable } from './framing.ts';
import { glossaryTable } from './glossary.ts';
import { checkTable, quantityTable, statistics } from './statistics.ts';
import type { Table } from './table.ts';
import { symmetryTable, usTable } from './us-response.ts';
import { shareTable, spoken, voiceTable } from './voices.ts';

/** Every table of the desk, by id: what its pages show and what can be downloaded. */
export function tables(library: Library): Map<string, Table> {
	const sentences = spoken(library);
	const trails = claimTrails(library);
	const all = [
		quantityTable(statistics(library)),
		checkTable(library.evidence!.checks),
		shareTable(sentences),
		voiceTable(sentences),
		usTable(library),
		symmetryTable(library),
		framingTable(framings(library)),
		claimTable(trails),
		pairTable(pairs(library).map((pair) => compare(pair, trails))),
		sharedTable(library),
		absenceTable(library),
		glossaryTable(library)
	];
	return new Map(all.map((table) => [table.id, table]));
}
