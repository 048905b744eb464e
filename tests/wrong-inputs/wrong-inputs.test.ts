import { afterAll, describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/lib/source/problem.ts';
import { mutations, named, touchedBy } from './all-inputs.ts';
import { controls } from './cases/controls.ts';
import { CLASSES } from './judge.ts';
import { renderEveryPage } from './render-every-page.ts';
import { nameOf, sources } from './sources.ts';
import { Trial, type Outcome } from './try-input.ts';
import type { WrongInput } from './wrong-input.ts';

const trial = new Trial();
afterAll(() => trial.remove());

const results: { input: WrongInput; outcome: Outcome }[] = [];

/** What stands in a page where code forgot a word. */
const FORGOTTEN = />\s*(undefined|NaN|\[object Object\])\s*<|="(undefined|NaN)"/;

describe('what is tried', () => {
	const all = [...named, ...mutations];

	it('is five hundred inputs or more, two hundred of them by chance', () => {
		expect(named.length).toBeGreaterThanOrEqual(300);
		expect(mutations.length).toBeGreaterThanOrEqual(200);
	});

	it('is of one kind ten times at most', () => {
		const kinds = Map.groupBy(all, ({ kind }) => kind);
		expect([...kinds].filter(([, inputs]) => inputs.length > 10).map(([kind]) => kind)).toEqual([]);
	});

	it('has each input once', () => {
		const contents = all.map(({ changes }) =>
			JSON.stringify(changes, (_, value) => (value === undefined ? 'left out' : value))
		);
		expect(new Set(contents).size).toBe(all.length);
	});

	it('makes every field of every file wrong', () => {
		const touched = touchedBy(all);
		const fields = sources.flatMap(({ file, fields }) =>
			fields.map(({ path }) => nameOf(file, path))
		);
		expect([...new Set(fields)].filter((name) => !touched.has(name))).toEqual([]);
	});
});

describe('a harmless change', () => {
	it.each(controls)('$name: is taken, and every page is printed', async ({ changes }) => {
		const { crash, library, problems = [] } = await trial.read(changes);
		expect(crash).toBeUndefined();
		expect(library, formatProblems(problems)).toBeDefined();
		if (!library) return;
		const pages = renderEveryPage(library);
		expect([...pages].filter(([, html]) => FORGOTTEN.test(html)).map(([path]) => path)).toEqual([]);
	});
});

describe.each([
	['a case', named],
	['a mutation', mutations]
])('%s', (_, inputs) => {
	it.each(inputs)('$kind: $name', { timeout: 60_000 }, async (input) => {
		const outcome = await trial.try(input);
		results.push({ input, outcome });
		const { why, problems = [] } = outcome;
		expect(outcome.class, [why, formatProblems(problems)].join('\n').slice(0, 3000)).toBe('clear');
	});
});

describe('all together', () => {
	it('is told clearly', () => {
		const rows = [
			['cases', named] as const,
			['mutations', mutations] as const,
			['together', [...named, ...mutations]] as const
		].map(([what, inputs]) => {
			const classes = results
				.filter(({ input }) => inputs.includes(input))
				.map(({ outcome }) => outcome.class);
			return [
				what,
				classes.length,
				...CLASSES.map((one) => classes.filter((it) => it === one).length)
			];
		});
		const head = ['', 'tried', ...CLASSES];
		console.log(
			[head, ...rows]
				.map((cells) =>
					cells
						.map((cell, place) => (place ? String(cell).padStart(10) : String(cell).padEnd(10)))
						.join('')
				)
				.join('\n')
		);
		const missed = results.filter(({ outcome }) => outcome.class !== 'clear');
		expect(missed.map(({ input }) => `${input.kind}: ${input.name}`)).toEqual([]);
	});
});
