import type { Library } from '../../library/read-library.server.ts';
import { absenceTable } from '../overview/absences.ts';
import { claimTable, claimTrails } from '../claims/claims.ts';
import { compare, pairs, pairTable, sharedTable } from '../compare/compare.ts';
import { framings, framingTable } from '../framing/framing.ts';
import { glossaryTable } from '../glossary/glossary.ts';
import { checkTable, quantityTable, statistics } from '../statistics/statistics.ts';
import type { Table } from '../../parts/table/table.ts';
import { symmetryTable, usTable } from '../us-response/us-response.ts';
import { shareTable, spoken, voiceTable } from '../voices/voices.ts';

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
