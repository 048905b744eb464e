import type { Component } from 'svelte';
import { render } from 'svelte/server';
import About from '../../src/lib/about/About.svelte';
import { aboutPage } from '../../src/lib/about/about-page.ts';
import Claims from '../../src/lib/evidence/claims/Claims.svelte';
import { claimsPage } from '../../src/lib/evidence/claims/claims-page.ts';
import Compare from '../../src/lib/evidence/compare/Compare.svelte';
import { comparePage, pairPage } from '../../src/lib/evidence/compare/compare-page.ts';
import { comparePath } from '../../src/lib/evidence/compare/comparison.ts';
import Pair from '../../src/lib/evidence/compare/Pair.svelte';
import { pairs } from '../../src/lib/evidence/compare/pairs.ts';
import Data from '../../src/lib/evidence/data/Data.svelte';
import { dataPage } from '../../src/lib/evidence/data/data-page.ts';
import { tables } from '../../src/lib/evidence/data/tables.ts';
import Framing from '../../src/lib/evidence/framing/Framing.svelte';
import { framingPage } from '../../src/lib/evidence/framing/framing-page.ts';
import Reach from '../../src/lib/evidence/reach/Reach.svelte';
import { reachPage } from '../../src/lib/evidence/reach/reach-page.ts';
import Glossary from '../../src/lib/evidence/glossary/Glossary.svelte';
import { glossaryPage } from '../../src/lib/evidence/glossary/glossary-page.ts';
import Overview from '../../src/lib/evidence/overview/Overview.svelte';
import { overviewPage } from '../../src/lib/evidence/overview/overview-page.ts';
import Reliability from '../../src/lib/evidence/reliability/Reliability.svelte';
import { reliabilityPage } from '../../src/lib/evidence/reliability/reliability-page.ts';
import Signals from '../../src/lib/evidence/signals/Signals.svelte';
import { signalsPage } from '../../src/lib/evidence/signals/signals-page.ts';
import Statistics from '../../src/lib/evidence/statistics/Statistics.svelte';
import { statisticsPage } from '../../src/lib/evidence/statistics/statistics-page.ts';
import Symmetry from '../../src/lib/evidence/symmetry/Symmetry.svelte';
import { symmetryPage } from '../../src/lib/evidence/symmetry/symmetry-page.ts';
import UsResponse from '../../src/lib/evidence/us-response/UsResponse.svelte';
import { usPage } from '../../src/lib/evidence/us-response/us-page.ts';
import Voices from '../../src/lib/evidence/voices/Voices.svelte';
import { voicesPage } from '../../src/lib/evidence/voices/voices-page.ts';
import WhatHolds from '../../src/lib/evidence/what-holds/WhatHolds.svelte';
import { whatHoldsPage } from '../../src/lib/evidence/what-holds/what-holds-page.ts';
import Home from '../../src/lib/home/Home.svelte';
import { homePage } from '../../src/lib/home/home-page.ts';
import type { Library } from '../../src/lib/library/library.ts';
import { textsInWords } from '../../src/lib/parts/in-words.ts';
import { toCsv } from '../../src/lib/parts/table/csv.ts';
import { toJson } from '../../src/lib/parts/table/table.ts';
import { toAnnotationPage } from '../../src/lib/annotation/json-ld.ts';
import { collectionPath } from '../../src/lib/annotation/paper.ts';
import Calls from '../../src/lib/print/Calls.svelte';
import { callsPage, readingsPage } from '../../src/lib/print/collection-page.ts';
import { paperPage } from '../../src/lib/print/paper-page.ts';
import PaperOf from '../../src/lib/print/PaperOf.svelte';
import Print from '../../src/lib/print/Print.svelte';
import { printPage } from '../../src/lib/print/print-page.ts';
import Readings from '../../src/lib/print/Readings.svelte';
import Reading from '../../src/lib/reader/Reading.svelte';
import { readingPage } from '../../src/lib/reader/reading-page.ts';
import { startPage } from '../../src/lib/start/start-page.ts';
import Start from '../../src/lib/start/Start.svelte';
import { teachPage } from '../../src/lib/teach/teach-page.ts';
import Teach from '../../src/lib/teach/Teach.svelte';
import NotFound from '../../src/lib/site/NotFound.svelte';

const SITE = 'https://reader.example';

// Each component has props of its own; beside it stands what makes them.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Page = [path: string, component: Component<any>, props: object | undefined];

function* pagesOf(library: Library): Generator<Page> {
	const slugs = [...library.documents.keys()];
	yield ['/', Home, homePage(library)];
	yield ['/about/', About, aboutPage(library)];
	yield ['/404', NotFound, { texts: textsInWords(slugs.length) }];
	for (const slug of slugs) yield [`/documents/${slug}/`, Reading, readingPage(library, slug)];
	const { texts } = printPage(library);
	yield ['/print/', Print, printPage(library)];
	yield [collectionPath('calls'), Calls, callsPage(library)];
	yield [collectionPath('readings'), Readings, readingsPage(library)];
	for (const { slug, papers, parts } of texts) {
		for (const { paper, path } of papers)
			yield [path, PaperOf, paperPage(library, { slug, paper })];
		for (const { id, papers } of parts) {
			for (const { paper, path } of papers) {
				yield [path, PaperOf, paperPage(library, { slug, paper, part: id })];
			}
		}
	}
	yield ['/start/', Start, startPage(library)];
	yield ['/teach/', Teach, teachPage(library)];
	yield ['/evidence/', Overview, overviewPage(library)];
	yield ['/evidence/statistics/', Statistics, statisticsPage(library)];
	yield ['/evidence/voices/', Voices, voicesPage(library)];
	yield ['/evidence/us-response/', UsResponse, usPage(library)];
	yield ['/evidence/symmetry/', Symmetry, symmetryPage(library)];
	yield ['/evidence/what-holds/', WhatHolds, whatHoldsPage(library)];
	yield ['/evidence/signals/', Signals, signalsPage(library)];
	yield ['/evidence/reliability/', Reliability, reliabilityPage(library)];
	yield ['/evidence/framing/', Framing, framingPage(library)];
	yield ['/evidence/claims/', Claims, claimsPage(library)];
	yield ['/evidence/compare/', Compare, comparePage(library)];
	yield ['/evidence/reach/', Reach, reachPage(library)];
	yield ['/evidence/glossary/', Glossary, glossaryPage(library)];
	yield ['/evidence/data/', Data, dataPage(library)];
	for (const [a, b] of pairs(library)) {
		yield [comparePath(a, b), Pair, pairPage(library, { a: a.slug, b: b.slug })];
	}
}

/**
 * Every page and file of a library, by its path, as a build would write it but for the shell around pages.
 *
 * @throws where a page cannot be printed, as a build would
 */
export function renderEveryPage(library: Library): Map<string, string> {
	const rendered = new Map<string, string>();
	for (const [path, component, props] of pagesOf(library)) {
		if (!props) throw new Error(`${path} has nothing to print.`);
		const { head, body } = render(component, { props });
		rendered.set(path, head + body);
	}
	for (const [slug, document] of library.documents) {
		rendered.set(`/documents/${slug}/text.txt`, document.projection.text);
		if (document.annotations.length === 0) continue;
		rendered.set(
			`/documents/${slug}/annotations.jsonld`,
			JSON.stringify(toAnnotationPage(document, SITE))
		);
	}
	for (const [id, table] of tables(library)) {
		rendered.set(`/evidence/data/${id}.csv`, toCsv(table, SITE));
		rendered.set(`/evidence/data/${id}.json`, toJson(table, SITE));
	}
	return rendered;
}
