/** What a room may import, beside itself. Packages count by their first name, without a path into them. */
export interface Room {
	/** Rooms below it. */
	imports?: readonly string[];
	/** Rooms of which it knows the types alone. */
	types?: readonly string[];
	/** The packages it may use; without a list all but those that read YAML or Markdown. */
	packages?: readonly string[];
	/** Whether it may use what Node brings. */
	node?: boolean;
}

/** Rooms that know no Svelte, no browser and no Node; `tsconfig.pure.json` compiles them alone. */
export const PURE = ['source', 'text', 'figures', 'codebook', 'annotation'] as const;

/** What reads YAML or Markdown: only `source/` may. */
export const PARSERS = [
	'yaml',
	'js-yaml',
	'mdsvex',
	'gray-matter',
	'marked',
	'markdown-it',
	'unified',
	'{mdast,micromark,rehype,remark}*'
] as const;

/** A page or a group of pages each; those without a folder yet are named, so that they begin behind a wall. */
const FEATURES = [
	'home',
	'reader',
	'evidence',
	'about',
	'print',
	'practice',
	'class',
	'teach',
	'start'
];

const feature: Room = { imports: ['parts', ...PURE], types: ['library'] };

/** The rooms of `src/lib`, lowest first, and `routes`, which puts them together. */
export const ROOMS: Readonly<Record<string, Room>> = {
	source: { packages: ['approx-string-match', 'hast', 'js-yaml', 'mdsvex', 'yaml', 'zod'] },
	text: { packages: [] },
	figures: { packages: [] },
	codebook: { imports: ['source'], packages: ['zod'] },
	annotation: { imports: ['source', 'text', 'figures', 'codebook'], packages: ['fflate', 'zod'] },
	library: { imports: PURE, node: true },
	parts: { imports: PURE, types: ['library'] },
	site: { imports: ['parts'] },
	...Object.fromEntries(FEATURES.map((name) => [name, feature])),
	// Of the library, routes may have the way in alone.
	routes: { imports: ['parts', 'site', 'way-in', ...FEATURES] }
};
