import type { Library } from '../../library/library.ts';
import type { Table } from '../../parts/table/table.ts';
import { claimTable, claimTrails } from '../claims/claims-page.ts';
import { comparisons } from '../compare/compare-page.ts';
import { pairTable, sharedTable } from '../compare/compare-tables.ts';
import { framings, framingTable } from '../framing/framing-page.ts';
import { glossaryTable, placedTerms } from '../glossary/glossary-page.ts';
import { absenceTable } from '../overview/absence-table.ts';
import { reached, reachTable } from '../reach/reached.ts';
import { unowned, unownedTable } from '../reach/unowned.ts';
import { agreementTable } from '../reliability/agreement-table.ts';
import { codingTable } from '../reliability/coding-table.ts';
import { signalTable } from '../signals/signal-table.ts';
import { statistics } from '../statistics/statistics.ts';
import { quantityTable } from '../statistics/quantity-table.ts';
import { outsideFigures } from '../statistics/outside-figures.ts';
import { outsideTable } from '../statistics/outside-table.ts';
import { checkTable } from '../statistics/check-table.ts';
import { officialsTable, symmetryTable } from '../symmetry/symmetry-table.ts';
import { usTable } from '../us-response/us-table.ts';
import { flowTable } from '../voices/flow.ts';
import { heldTable } from '../what-holds/held-table.ts';
import { lawTable } from '../what-holds/law-table.ts';
import { shareTable } from '../voices/shares.ts';
import { spoken } from '../voices/spoken.ts';
import { voiceTable } from '../voices/voice-table.ts';

/** Every table of the desk, by id: what its pages show and what can be downloaded. */
export function tables(library: Library): Map<string, Table> {
	const sentences = spoken(library);
	const pairs = comparisons(library);
	const all = [
		quantityTable(statistics(library), library.codebook),
		checkTable(library),
		outsideTable(outsideFigures(library)),
		shareTable(sentences),
		flowTable(sentences),
		voiceTable(sentences, library.codebook),
		reachTable(reached(library)),
		unownedTable(unowned(library)),
		usTable(library),
		symmetryTable(library),
		officialsTable(library),
		heldTable(library),
		lawTable(library),
		signalTable(library),
		framingTable(framings(library)),
		claimTable(claimTrails(library)),
		pairTable(pairs),
		sharedTable(pairs),
		absenceTable(library),
		glossaryTable(placedTerms(library)),
		agreementTable(library),
		codingTable(library, 'first'),
		codingTable(library, 'second')
	];
	return new Map(all.map((table) => [table.id, table]));
}
