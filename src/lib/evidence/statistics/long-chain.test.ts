import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { madeCheck, madeChecks, statistic } from '../../library/made/made-check.ts';
import {
	madeAnnotations,
	madeDocument,
	madeLibrary,
	madeQuantity
} from '../../library/made/made-library.ts';
import Statistics from './Statistics.svelte';
import { statisticsPage } from './statistics-page.ts';

const LENGTH = 20_000;

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
		const library = await madeLibrary({
			'documents/text.md': madeDocument(`It has two words, ${printed} of them.`),
			'annotations/text.yaml': madeAnnotations(
				statistic({ quote: `two words, ${printed}`, quantities })
			),
			'annotations/checks.yaml': madeChecks(checks)
		});
		expect(library.checks).toHaveLength(LENGTH);
		const { body } = render(Statistics, { props: statisticsPage(library) });
		expect(body.split('class="check').length).toBeGreaterThan(LENGTH);
		expect(body).not.toMatch(/NaN|undefined|Infinity/);
	});
});
