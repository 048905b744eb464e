/** Names of the coding files, without their ending. */
export const CODINGS = { first: 'coder-a', second: 'coder-b', settled: 'settled' } as const;

/** A folder in which files of a library lie. */
export interface Place {
	folder: string;
	/** The files that are read: by their whole names, or by how they end. */
	names?: readonly string[];
	endings?: readonly string[];
	/** Names that may lie there beside them. */
	beside?: readonly string[];
	/** Whether nothing else may lie there: what nobody reads is a mistake in its name. */
	watched?: boolean;
}

/** Where a library’s files lie; its look and what readers said of it stand in the project around it. */
export const PLACES: readonly Place[] = [
	{ folder: 'documents', endings: ['.md', '.txt'], watched: true },
	{
		folder: 'annotations',
		endings: ['.yaml'],
		names: ['annotations.schema.json'],
		beside: ['coding'],
		watched: true
	},
	{
		folder: 'annotations/coding',
		names: Object.values(CODINGS).map((name) => `${name}.tsv`),
		watched: true
	},
	{ folder: 'docs/readings', endings: ['.tsv'] },
	{ folder: 'src/lib/site', names: ['kinds.css'] }
];

/** Names that begin with a dot are those of the system and of programs that edit. */
export const isHidden = (name: string) => name.startsWith('.');

/** Whether a file of that name is read there. */
export const isRead = ({ names = [], endings = [] }: Place, name: string) =>
	!isHidden(name) && (names.includes(name) || endings.some((ending) => name.endsWith(ending)));
