import type { Library } from '../../library/library.ts';
import { agreementOf } from '../../parts/agreement.ts';
import { makeTable, type Table } from '../../parts/table/table.ts';
import { TEXT } from '../../parts/table/text-column.ts';
import { facetAgreements } from './reliability-page.ts';

/** A row of the download: a kind, or a facet of one. */
interface Row {
	kind: string;
	facet: string | null;
	first: number | null;
	second: number | null;
	both: number | null;
	judged: number | null;
	alike: number | null;
	given: number | null;
	same: number | null;
	alpha: number | null;
	kappa: number | null;
}

const PATH = '/evidence/reliability/';
/** Ten-thousandths: more would be noise of the arithmetic. */
const rounded = (value: number | undefined) =>
	value === undefined ? null : Math.round(value * 10_000) / 10_000;

/** Agreement of the two codings: on each kind, then on facets. */
export function agreementTable(library: Library): Table {
	const kinds = agreementOf(library).map(
		({ label, first, second, both, judged, alike, alpha, kappa }): Row => ({
			kind: label,
			facet: null,
			first: first ?? null,
			second: second ?? null,
			both: both ?? null,
			judged,
			alike,
			given: null,
			same: null,
			alpha: rounded(alpha),
			kappa: rounded(kappa)
		})
	);
	const facets = facetAgreements(library).map(
		({ kindLabel, label, both, given, same, alpha, kappa }): Row => ({
			kind: kindLabel,
			facet: label,
			first: null,
			second: null,
			both,
			judged: null,
			alike: null,
			given,
			same,
			alpha: rounded(alpha),
			kappa: rounded(kappa)
		})
	);
	const column = (id: keyof Row, label: string, definition: string) => ({
		id,
		label,
		definition,
		value: (row: Row) => row[id]
	});
	return makeTable<Row>({
		id: 'agreement',
		title: 'Agreement of the two codings',
		columns: [
			{
				...TEXT,
				definition: `${TEXT.definition} Empty: all texts are counted together.`,
				value: () => null
			},
			{
				id: 'document',
				label: 'Text',
				definition: '“all texts”: what is counted is counted in all of them.',
				fileOnly: true,
				value: () => 'all texts'
			},
			column('kind', 'Kind', 'The kind that is judged.'),
			column(
				'facet',
				'Facet',
				'What is said of a sentence of the kind; empty for the kind itself.'
			),
			column('first', 'Coding A', 'Sentences to which coding A gave the kind.'),
			column('second', 'Coding B', 'Sentences to which coding B gave the kind.'),
			column('both', 'Both', 'Sentences to which both gave the kind.'),
			column('judged', 'Judged', 'Sentences that both judged by the kind, with or without it.'),
			column('alike', 'Judged alike', 'Of these, sentences that both judged alike.'),
			column('given', 'With a value', 'Sentences of both for which both wrote down a value.'),
			column('same', 'Same value', 'Of these, sentences for which both wrote down the same.'),
			column('alpha', 'alpha', 'Krippendorff’s for nominal data; empty where it is not defined.'),
			column('kappa', 'kappa', 'Cohen’s; empty where it is not defined.')
		],
		rows: [...kinds, ...facets],
		path: () => PATH
	});
}
