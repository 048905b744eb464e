import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { madeCheck, madeChecks, statistic } from '../lib/library/made/made-check.ts';
import {
	madeAnnotations,
	madeDocument,
	madeLibrary,
	madeQuantity
} from '../lib/library/made/made-library.ts';
import Statistics from '../lib/evidence/statistics/Statistics.svelte';
import { statisticsPage } from '../lib/evidence/statistics/statistics-page.ts';

const LENGTH = Number(process.env.LEN ?? 2000);

describe('20,000 checks, each of which rests on the one before', () => {
	it('are carried out and printed', { timeout: 120_000 }, async () => {
		const checks = Array.from({ length: LENGTH }, (_, i) =>
			madeCheck({
				id: `c${i}`,
				title: `C${i}`,
				kind: 'growth',
				from: i === 0 ? 'text#words' : `check#c${i - 1}`,
				rate: 'text#share'
			})
		);
		// Doubled so often, the number is beyond all that a machine can hold.
		const printed = '100%';
		const quantities = [
			madeQuantity({ id: 'words', printed: 'two words' }),
			madeQuantity({ id: 'share', printed, value: 100, unit: '%' })
		];
		const t0 = performance.now();
		const library = await madeLibrary({
			'documents/text.md': madeDocument(`It has two words, ${printed} of them.`),
			'annotations/text.yaml': madeAnnotations(
				statistic({ quote: `two words, ${printed}`, quantities })
			),
			'annotations/checks.yaml': madeChecks(checks)
		});
		expect(library.checks).toHaveLength(LENGTH);
		const t1 = performance.now();
		const props = statisticsPage(library);
		const t2 = performance.now();
		const { body } = render(Statistics, { props });
		require('node:fs').appendFileSync(
			'/tmp/chain.txt',
			[process.env.LEN, t1 - t0, t2 - t1, performance.now() - t2, body.length].join(' ') + '\n'
		);
		expect(body.split('class="check').length).toBeGreaterThan(LENGTH);
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
