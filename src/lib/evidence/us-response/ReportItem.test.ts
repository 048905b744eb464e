import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts, madeVoices } from '../../library/made/made-texts.ts';
import ReportItem from './ReportItem.svelte';
import { usPage } from './us-page.ts';

/** A report whose note leans on these references, in words. */
async function printed(references: string[]): Promise<string> {
	const library = await madeLibrary({
		...madeVoices({ office: { embassy: 'The embassy' } }),
		...madeTexts({
			one: {
				body: 'The embassy was concerned.',
				notes: [
					{
						kind: 'us-response',
						side: 'us-statement',
						actor: 'embassy',
						words: 'paraphrased',
						trace: 'named-body',
						answers: 'The event',
						quote: 'The embassy was concerned.',
						references
					}
				]
			}
		})
	});
	const [report] = usPage(library).documents[0]?.statements ?? [];
	if (!report) throw new Error('No report was made.');
	const { body } = render(ReportItem, { props: { report } });
	return body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe('a report', () => {
	it('names the references of its note', async () => {
		expect(await printed(['made-origin'])).toMatch(/References of the note/);
	});
	it('has no empty line for them where there are none', async () => {
		expect(await printed([])).not.toMatch(/References of the note/);
	});
});
