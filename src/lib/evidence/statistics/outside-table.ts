import { namedPlace, PLACE_KINDS, SHOWS } from '../../codebook/references.ts';
import { inOneCell, SEVERAL } from '../../parts/table/in-one-cell.ts';
import { SOURCE } from '../../parts/table/source-column.ts';
import { makeTable, type Table } from '../../parts/table/table.ts';
import { TEXT } from '../../parts/table/text-column.ts';
import { whyUnlinked } from '../../parts/why-unlinked.ts';
import type { OutsideHeld } from './outside-figures.ts';

/** The place of a figure from outside on the page. */
export const outsideId = (figure: { id: string }) => `outside_${figure.id}`;

/** Every figure that stands in no text, with its source and what it was held against. */
export const outsideTable = (outside: readonly OutsideHeld[]): Table =>
	makeTable({
		id: 'outside',
		title: 'Figures from outside',
		columns: [
			{
				id: 'printed',
				label: 'Figure',
				definition: 'As the source prints it.',
				value: ({ figure }) => figure.printed
			},
			{
				id: 'counts',
				label: 'Of what',
				definition: 'What it counts, in our words.',
				value: ({ figure }) => figure.counts
			},
			{
				id: 'value',
				label: 'Value',
				definition: 'The number.',
				value: ({ figure }) => figure.value
			},
			{
				id: 'up_to',
				label: 'Up to',
				definition: 'The high end, where the words give two ends.',
				value: ({ figure }) => figure.upTo ?? null
			},
			{
				id: 'unit',
				label: 'Unit',
				definition: 'What is counted, in the singular; % for a share.',
				value: ({ figure }) => figure.unit
			},
			{
				id: 'period',
				label: 'Period',
				definition: 'The time that it is for; empty where the source gives none.',
				value: ({ figure }) => figure.period ?? null
			},
			{ ...SOURCE, value: ({ reference }) => reference.source },
			{
				id: 'carried_by',
				label: 'Carried by',
				definition: 'Where we saw it, if another site reposts the source.',
				value: ({ reference }) => reference.carriedBy ?? null
			},
			{
				id: 'place',
				label: 'Kind of place',
				definition: `What the address opens: ${Object.values(PLACE_KINDS).join(', ')}.`,
				value: ({ reference }) => kindOf(reference)
			},
			{
				id: 'source_address',
				label: 'Address',
				definition: 'The place that the page links or names, the best first.',
				value: ({ reference }) => {
					const place = namedPlace(reference);
					return place?.url ?? place?.address ?? null;
				}
			},
			{
				id: 'shows',
				label: 'Shows',
				definition: `How far what we saw there bears the figure out: ${Object.values(SHOWS).join(', ')}.`,
				value: ({ reference }) => {
					const shows = namedPlace(reference)?.shows;
					return shows ? SHOWS[shows] : null;
				}
			},
			{
				id: 'seen',
				label: 'Seen',
				definition: 'The day on which we saw it, as year-month-day.',
				value: ({ reference }) => namedPlace(reference)?.seen ?? null
			},
			{
				id: 'unlinked',
				label: 'Not linked',
				definition: 'Why it is named and not linked; empty where it is linked.',
				value: ({ reference }) => whyUnlinked(reference) ?? null
			},
			{
				id: 'held_against',
				label: 'Held against',
				definition: `The comparisons that rest on it, those with a text’s figure alone where there are any; ${SEVERAL}.`,
				value: ({ heldAgainst }) => inOneCell(heldAgainst.map(({ title }) => title))
			},
			{
				...TEXT,
				definition: `${TEXT.definition} Those whose figures it was held against; empty where it is none.`,
				value: (one) => inOneCell(textsOf(one).map(({ slug }) => slug))
			},
			{
				id: 'document',
				label: 'Text',
				definition: 'Short titles of these texts.',
				value: (one) => inOneCell(textsOf(one).map(({ title }) => title))
			}
		],
		rows: outside,
		path: ({ figure }) => `/evidence/statistics/#${outsideId(figure)}`
	});

const textsOf = ({ heldAgainst }: OutsideHeld) => heldAgainst.flatMap(({ texts }) => texts);

const kindOf = (reference: OutsideHeld['reference']): string | null => {
	const place = namedPlace(reference);
	return place ? PLACE_KINDS[place.kind] : null;
};
