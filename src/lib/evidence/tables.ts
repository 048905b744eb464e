import type { Library } from '../content/read-library.ts';
import { absenceTable } from './absences.ts';
import { claimTable, claimTrails } from './claims.ts';
import { sharedTable } from './compare.ts';
import { framings, framingTable } from './framing.ts';
import { glossaryTable } from './glossary.ts';
import { checkTable, quantityTable, statistics } from './statistics.ts';
import type { Table } from './table.ts';
import { symmetryTable, usTable } from './us-response.ts';
import { spoken, voiceTable } from './voices.ts';

/** Every table of the desk, by id: what its pages show and what can be downloaded. */
export function tables(library: Library): Map<string, Table> {
	const all = [
		quantityTable(statistics(library)),
		checkTable(library.evidence!.checks),
		voiceTable(spoken(library)),
		usTable(library),
		symmetryTable(library),
		framingTable(framings(library)),
		claimTable(claimTrails(library)),
		sharedTable(library),
		absenceTable(library),
		glossaryTable(library)
	];
	return new Map(all.map((table) => [table.id, table]));
}
