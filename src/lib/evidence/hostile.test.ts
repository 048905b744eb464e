import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { madeYaml } from '../library/made/made-yaml.ts';
import { describe, expect, it } from 'vitest';
import { changingMarkup } from '../library/made/hostile-strings.ts';
import { madeChange } from '../library/made/made-claim.ts';
import { madeLibrary } from '../library/made/made-library.ts';
import { madeReferences, madeTexts, madeVoices, madeWords } from '../library/made/made-texts.ts';
import Claims from './claims/Claims.svelte';
import { claimsPage } from './claims/claims-page.ts';
import Compare from './compare/Compare.svelte';
import { comparePage, pairPage } from './compare/compare-page.ts';
import Pair from './compare/Pair.svelte';
import Framing from './framing/Framing.svelte';
import { framingPage } from './framing/framing-page.ts';
import Glossary from './glossary/Glossary.svelte';
import { glossaryPage } from './glossary/glossary-page.ts';
import Overview from './overview/Overview.svelte';
import { overviewPage } from './overview/overview-page.ts';
import Reach from './reach/Reach.svelte';
import { reachPage } from './reach/reach-page.ts';
import Signals from './signals/Signals.svelte';
import { signalsPage } from './signals/signals-page.ts';
import Statistics from './statistics/Statistics.svelte';
import { statisticsPage } from './statistics/statistics-page.ts';
import Symmetry from './symmetry/Symmetry.svelte';
import { symmetryPage } from './symmetry/symmetry-page.ts';
import UsResponse from './us-response/UsResponse.svelte';
import { usPage } from './us-response/us-page.ts';
import Voices from './voices/Voices.svelte';
import { voicesPage } from './voices/voices-page.ts';
import WhatHolds from './what-holds/WhatHolds.svelte';
import { whatHoldsPage } from './what-holds/what-holds-page.ts';

/** Stands in whatever an editor can write; no part of an id. */
const WORDS = 'plainWORDS';

const figure = (value: number, fields: object = {}) => ({
	printed: `${value} ${WORDS}`,
	value,
	bound: 'exact',
	unit: `unit ${WORDS}`,
	counts: WORDS,
	...fields
});
const given = { period: WORDS, method: WORDS, originator: WORDS, of: WORDS };
const check = (id: string, kind: string, roles: object) => ({
	id,
	kind,
	title: `${id} ${WORDS}`,
	note: WORDS,
	...roles
});
const telling = (document: string, quote: string, kind?: string) => ({
	document,
	quote,
	says: WORDS,
	credit: WORDS,
	voice: 'own',
	...(kind ? { changed: madeChange(kind, WORDS) } : { differs: WORDS })
});
const noted = {
	title: WORDS,
	question: WORDS,
	rival: WORDS,
	references: ['source', 'made-origin']
};
const frontMatter = {
	title: WORDS,
	publisher: WORDS,
	carrier: WORDS,
	stateOutlet: 'made-origin',
	rights: WORDS,
	unknown: [WORDS]
};

const library = await madeLibrary({
	...madeWords({
		absences: [{ id: 'author', label: WORDS, definition: WORDS }],
		glossary: [
			{ id: 'one', term: WORDS, forms: ['one'], definition: WORDS, references: ['source'] }
		]
	}),
	...madeReferences({ source: WORDS }, `100 ${WORDS}`),
	...madeVoices({
		'us-authority': { embassy: `An embassy ${WORDS}` },
		'chinese-authority': { ministry: [`A ministry ${WORDS}`] },
		medium: { wire: `A wire ${WORDS}` }
	}),
	...madeTexts({
		first: {
			body: `One ${WORDS} two three four five six. Seven ${WORDS}. 2 ${WORDS}, over 20 ${WORDS}. Eleven ${WORDS}. Twelve ${WORDS}.`,
			frontMatter: { ...frontMatter, shortTitle: `The first ${WORDS}` },
			about: { absences: [{ lacks: 'author', note: WORDS }] },
			notes: [
				{
					kind: 'official-source',
					speaker: 'ministry',
					channel: ['wire'],
					attribution: 'direct',
					trace: 'unnamed',
					quote: `One ${WORDS}`,
					...noted
				},
				{
					kind: 'state-media-framing',
					technique: 'omission',
					frame: 'legality',
					speaker: 'ministry',
					plain: WORDS,
					quote: `Seven ${WORDS}`,
					...noted
				},
				{
					kind: 'unverifiable-statistic',
					credit: 'vague',
					'checkable-by': WORDS,
					quote: `2 ${WORDS}, over 20 ${WORDS}.`,
					quantities: [
						{ id: 'two', ...figure(2, given) },
						{
							id: 'twenty',
							...figure(20, { printed: `over 20 ${WORDS}`, per: WORDS, bound: 'over' })
						}
					],
					...noted
				},
				{
					kind: 'corroborated',
					extent: 'part',
					independence: 'law',
					quote: `two three`,
					...noted
				},
				...['us-statement', 'chinese-reply'].map((side, place) => ({
					kind: 'us-response',
					side,
					actor: place ? 'ministry' : 'embassy',
					channel: ['wire'],
					words: 'paraphrased',
					trace: 'unnamed',
					answers: WORDS,
					'left-out': WORDS,
					quote: `${place ? 'Eleven' : 'Twelve'} ${WORDS}`,
					...noted
				}))
			]
		},
		second: {
			body: `Title ${WORDS}.\n\n- One ${WORDS} two three four five six.\n- 40 ${WORDS}, 10% ${WORDS}.`,
			frontMatter: { ...frontMatter, shortTitle: `The second ${WORDS}` },
			notes: [
				...['Title', 'four'].map((quote, place) => ({
					id: `signal-${place}`,
					kind: 'text-signal',
					signal: 'discrepancy',
					strength: 'strict',
					conflicts: [`signal-${1 - place}`],
					try: { do: `Look at ${quote}.`, for: WORDS, against: WORDS },
					quote,
					...noted
				})),
				{
					kind: 'unverifiable-statistic',
					credit: 'none',
					quote: `40 ${WORDS}, 10% ${WORDS}.`,
					quantities: [
						{ id: 'forty', ...figure(40, { per: WORDS }) },
						{ id: 'ten', ...figure(10, { unit: '%', printed: `10% ${WORDS}` }) }
					]
				}
			]
		}
	}),
	'annotations/checks.yaml': madeYaml({
		outside: [{ id: 'outside', reference: 'source', ...figure(100) }],
		checks: [
			check('apart', 'same-number', { quantities: ['first#twenty', 'second#forty'] }),
			check('within', 'part-within-whole', { part: 'first#two', whole: 'outside#outside' }),
			check('share', 'share-of', { whole: 'outside#outside', share: 'second#ten' }),
			check('implied', 'same-number', { quantities: ['check#share', 'first#two'] }),
			check('sum', 'sum', { parts: ['first#two', 'first#two'], total: 'outside#outside' })
		]
	}),
	'annotations/claims.yaml': madeYaml({
		claims: [
			{
				id: 'claim',
				title: WORDS,
				note: WORDS,
				references: ['source'],
				passages: [
					telling('first', `Seven ${WORDS}`),
					telling('second', `Title ${WORDS}`, 'figure')
				]
			}
		]
	})
});

/** The markup of a plot, in either width. */
const DRAWN = new Set(['svg', 'narrow']);

/** What a page is given, with `words` wherever an editor’s words are. Plots are left out; they have tests of their own. */
function replaced<T>(value: T, words: string): T;
function replaced(value: unknown, words: string): unknown {
	if (typeof value === 'string') return value.replaceAll(WORDS, () => words);
	if (Array.isArray(value)) return value.map((one) => replaced(one, words));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [key, DRAWN.has(key) ? '' : replaced(one, words)])
	);
}

// Each component has props of its own; beside it stands what makes them.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const pages: [string, Component<any>, object | undefined][] = [
	['overview', Overview, overviewPage(library)],
	['statistics', Statistics, statisticsPage(library)],
	['voices', Voices, voicesPage(library)],
	['us-response', UsResponse, usPage(library)],
	['symmetry', Symmetry, symmetryPage(library)],
	['what-holds', WhatHolds, whatHoldsPage(library)],
	['signals', Signals, signalsPage(library)],
	['framing', Framing, framingPage(library)],
	['claims', Claims, claimsPage(library)],
	['compare', Compare, comparePage(library)],
	['compare', Pair, pairPage(library, { a: 'first', b: 'second' })],
	['reach', Reach, reachPage(library)],
	['glossary', Glossary, glossaryPage(library)]
];
/** They print columns of tables, which are ours, and numbers by kind; no words of an editor but names of kinds. */
const WITHOUT_WORDS = ['data', 'reliability'];

it('every page of the desk is tried', () => {
	const folders = Object.keys(import.meta.glob('./*/*-page.ts')).map((path) => path.split('/')[1]);
	const tried = new Set([...pages.map(([folder]) => folder), ...WITHOUT_WORDS]);
	expect(folders.filter((folder) => !tried.has(String(folder)))).toEqual([]);
});

// Hundreds of strings through a whole page take seconds where the machine is busy.
describe('no string of an editor becomes markup', { timeout: 30_000 }, () => {
	it.each(pages)('%s', (_, page, props = {}) => {
		const print = (words: string) => {
			const { head, body } = render(page, { props: replaced(props, words) });
			return head + body;
		};
		expect(print('plain').split('plain').length).toBeGreaterThan(5);
		expect(changingMarkup(print)).toEqual([]);
	});
});
