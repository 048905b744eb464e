import type { Reference } from '../../codebook/references.ts';
import type { Library } from '../../library/library.ts';
import { formatDate } from '../../parts/format.ts';
import { noteLink, type NoteLink } from '../../parts/note-link.ts';
import type { Report } from './reports.ts';

/** A day of the sequence: what records tell of it, and what the texts report as said on it. */
export interface Day<T> {
	/** Such as “20 July 2023”. */
	day: string;
	/** What a record tells, and the notes of the texts that lean on it. */
	records: { reference: Reference; notes: NoteLink[] }[];
	reported: T[];
}

/** What records tell beside the ledger, day by day, with what the ledger has for these and other days; what has no day stands in the ledger alone. */
export function sequence<T>(
	library: Pick<Library, 'codebook' | 'documents'>,
	reports: readonly Report[],
	link: (report: Report) => T
): Day<T>[] {
	const records = [...library.codebook.references.values()].filter(({ on }) => on !== undefined);
	const days = new Set([...records.map(({ on }) => on), ...reports.map(({ said }) => said)]);
	return [...days]
		.filter((day) => day !== undefined)
		.sort()
		.map((day) => ({
			day: formatDate(day),
			records: records
				.filter(({ on }) => on === day)
				.map((reference) => ({ reference, notes: notesOn(reference, library) })),
			reported: reports.filter(({ said }) => said === day).map(link)
		}));
}

const notesOn = ({ id }: Reference, { documents }: Pick<Library, 'documents'>) =>
	[...documents.values()].flatMap((document) =>
		document.annotations
			.filter(({ references }) => references.includes(id))
			.map((note) => noteLink(document, note))
	);
