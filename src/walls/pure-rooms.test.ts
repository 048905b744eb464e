import { ESLint } from 'eslint';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test, vi } from 'vitest';
import { PURE } from './rooms.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const eslint = new ESLint({ cwd: root });

// The first case waits for the tools to load.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** Words of the host, each in a line that would compile where it is known. */
const HOST = [
	'export const x = document.title;',
	'export const x = window.name;',
	'export const x = process.env.HOME;',
	"export const x = Buffer.from('');",
	"export const x = fetch('/');",
	"export const x = localStorage.getItem('');",
	'export const x = globalThis.document;',
	"export const x = globalThis['process'];",
	'export const x = self;',
	'export const x = navigator.language;',
	"export const x = new URL('https://example.org');",
	'export const x = setTimeout(() => {}, 1);',
	'export const x = console.log;'
];

/** Types of the host: the compiler refuses them, lint does not look. */
const HOST_TYPES = [
	'export const x = (element: HTMLElement) => element.id;',
	'export const x = (error: NodeJS.ErrnoException) => error.code;'
];

/** Words that look like the host’s and are the language’s own, or the file’s. */
const LANGUAGE = [
	"export const x = new Intl.Segmenter('en', { granularity: 'sentence' });",
	'export const x: ReadonlySet<number> = new Set([1]);',
	'export const x = Object.groupBy([1], String);',
	'export const x = (name: string, event: string) => name + event;',
	'export const document = { title: 1 };',
	'interface Range { start: number } export const x = ({ start }: Range) => start;'
];

async function lint(file: string, code: string): Promise<string[]> {
	const [result] = await eslint.lintText(`${code}\n`, { filePath: join(root, file) });
	return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

describe.each(PURE)('%s/', (room) => {
	test.each(HOST)('lint refuses %s', async (code) => {
		expect(await lint(`src/lib/${room}/a.ts`, code)).toContain('no-restricted-globals');
	});

	test.each(LANGUAGE)('lint admits %s', async (code) => {
		expect(await lint(`src/lib/${room}/a.ts`, code)).toEqual([]);
	});

	test.each([
		[
			'the browser brought in by reference',
			'a.ts',
			'/// <reference lib="dom" />\nexport {};',
			'@typescript-eslint/triple-slash-reference'
		],
		[
			'Node brought in by reference',
			'a.ts',
			'/// <reference types="node" />\nexport {};',
			'@typescript-eslint/triple-slash-reference'
		],
		['what Vite knows', 'a.ts', 'export const x = import.meta.env;', 'no-restricted-syntax'],
		['a component', 'A.svelte', '<p></p>', 'no-restricted-syntax'],
		['runes', 'a.svelte.ts', 'export const x = $state(1);', 'no-restricted-syntax']
	])('lint refuses %s', async (_, file, code, rule) => {
		expect(await lint(`src/lib/${room}/${file}`, code)).toContain(rule);
	});
});

describe('tsconfig.pure.json', () => {
	const config = ts.getParsedCommandLineOfConfigFile(
		join(root, 'tsconfig.pure.json'),
		{},
		{
			...ts.sys,
			onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
				throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
			}
		}
	);
	const roomOf = (file: string) => file.slice(`${root}/src/lib/`.length).split('/')[0];

	test('holds the pure rooms and nothing else', () => {
		expect(new Set(config?.fileNames.map(roomOf))).toEqual(new Set(PURE));
	});

	// Beside the files that are there, because a package that one of them imports could bring the host in.
	test.each([
		['refuses', [...HOST, ...HOST_TYPES], true],
		['admits', LANGUAGE, false]
	])('%s', (_, lines, refused) => {
		const made = new Map(lines.map((code, i) => [join(root, `src/lib/text/made-${i}.ts`), code]));
		const options = config?.options ?? {};
		const host = ts.createCompilerHost(options);
		const { fileExists, readFile } = host;
		host.fileExists = (file) => made.has(file) || fileExists(file);
		host.readFile = (file) => made.get(file) ?? readFile(file);
		const program = ts.createProgram([...(config?.fileNames ?? []), ...made.keys()], options, host);
		const found = [...made].filter(
			([file]) => program.getSemanticDiagnostics(program.getSourceFile(file)).length > 0
		);
		expect(found.map(([, code]) => code)).toEqual(refused ? lines : []);
	});
});
