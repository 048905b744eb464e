import type { Linter } from 'eslint';
import boundaries from 'eslint-plugin-boundaries';
import globals from 'globals';
import { fileURLToPath } from 'node:url';
import { PARSERS, PURE, ROOMS, type Room } from './rooms.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const PLACES = [
	// Made libraries are for tests: no room may import them.
	{ category: 'made', pattern: 'src/lib/library/made/**', exclusive: true },
	{ category: 'way-in', pattern: 'src/lib/library/open-library.server{,.ts}' },
	{ category: 'routes', pattern: ['src/routes/**', 'src/hooks.*'] },
	...Object.keys(ROOMS)
		.filter((room) => room !== 'routes')
		.map((room) => ({ category: room, pattern: `src/lib/${room}/**` }))
];

const rooms = (...categories: string[]) => ({ file: { categories } });
const packages = (source?: readonly string[]) => ({ module: { origin: 'external', source } });

/** Of several that speak of one import, the last one counts. */
const policies = (name: string, { imports = [], types = [], packages: kept, node }: Room) =>
	[
		{ allow: { to: rooms(name, ...imports) } },
		types.length > 0 && { allow: { to: rooms(...types), dependency: { kind: 'type' } } },
		node && { allow: { to: { module: { origin: 'core' } } } },
		kept?.length !== 0 && { allow: { to: packages(kept) } },
		!kept && { disallow: { to: packages(PARSERS) } }
	]
		.filter((policy) => typeof policy === 'object')
		.map((policy) => ({ from: rooms(name), ...policy }));

const unseen = {
	selector: 'ImportExpression:not([source.type="Literal"])',
	message: 'No wall sees where this leads: name the module in plain quotes.'
};

const betweenRooms: Linter.Config = {
	plugins: { boundaries },
	settings: {
		'import/resolver': { [fromRoot('src/walls/resolve-import.ts')]: {} },
		'boundaries/root-path': fromRoot(''),
		'boundaries/files': PLACES,
		'boundaries/elements': [],
		'boundaries/legacy-templates': false,
		'boundaries/flag-as-external': {
			unresolvableAlias: true,
			customSourcePatterns: ['$app/**', '$env/**', '$service-worker']
		},
		'boundaries/additional-dependency-nodes': [
			{ selector: 'TSImportType Literal', kind: 'type', name: 'import-type' },
			{ selector: 'TSExternalModuleReference > Literal', kind: 'value', name: 'import-equals' }
		]
	},
	rules: {
		'boundaries/no-unknown-files': 'error',
		'boundaries/dependencies': [
			'error',
			{
				default: 'disallow',
				checkAllOrigins: true,
				checkUnknownLocals: true,
				message:
					'{{from.file.categories}}/ may not import {{dependency.source}} ({{dependency.kind}}): src/walls/rooms.ts says what a room may import.',
				policies: Object.entries(ROOMS).flatMap(([name, room]) => policies(name, room))
			}
		],
		'no-restricted-syntax': [
			'error',
			unseen,
			{
				selector: 'MemberExpression[object.type="MetaProperty"][property.name="glob"]',
				message: 'No wall sees where this leads: name each file, or let library/ read the folder.'
			}
		]
	}
};

const pureFiles = `src/lib/{${PURE.join(',')}}/**`;

const hostNames = Object.keys({ ...globals.browser, ...globals.worker, ...globals.node }).filter(
	(name) => !(name in globals.builtin)
);

const inPureRooms: Linter.Config = {
	files: [`${pureFiles}/*.ts`],
	rules: {
		'no-restricted-globals': [
			'error',
			...[...hostNames, 'globalThis'].map((name) => ({
				name,
				message: 'A pure room knows no browser and no Node.'
			}))
		],
		'@typescript-eslint/triple-slash-reference': [
			'error',
			{ lib: 'never', path: 'never', types: 'never' }
		],
		'no-restricted-syntax': [
			'error',
			unseen,
			{ selector: 'MetaProperty', message: 'A pure room knows no bundler.' }
		]
	}
};

const noSvelteInPureRooms: Linter.Config = {
	files: [`${pureFiles}/*.svelte`, `${pureFiles}/*.svelte.ts`],
	rules: {
		'no-restricted-syntax': [
			'error',
			{ selector: 'Program', message: 'A pure room knows no Svelte: parts/ and the pages do.' }
		]
	}
};

/** The walls between rooms, around all that ships: tests may import what they test. */
export const walls: Linter.Config[] = [betweenRooms, inPureRooms, noSvelteInPureRooms].map(
	(config) => ({
		files: ['src/**/*.{ts,svelte}'],
		ignores: ['**/*.test.ts', 'src/lib/library/made/**', 'src/walls/**', 'src/*.d.ts'],
		...config
	})
);
