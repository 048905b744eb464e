import { describe, expect, it } from 'vitest';
import { madeCoding } from '../library/made/made-coding.ts';
import { madeLibrary } from '../library/made/made-library.ts';
import { madeTexts } from '../library/made/made-texts.ts';
import { overviewPage } from './overview/overview-page.ts';
import { usPage } from './us-response/us-page.ts';
import { spoken } from './voices/spoken.ts';
import { voicesPage } from './voices/voices-page.ts';

describe('a text that nobody has coded', async () => {
	const empty = ' '.repeat(8);
	const coding = madeCoding([`new 1${empty}`, `new 2${empty}`]);
	const library = await madeLibrary({
		...madeTexts({
			old: { body: 'One two three.' },
			new: { body: 'One. Two.', frontMatter: { title: 'The new one' } }
		}),
		'annotations/coding/coder-a.tsv': coding,
		'annotations/coding/coder-b.tsv': coding,
		'annotations/coding/settled.tsv': coding
	});

	it('has no voice, not even its own', () => {
		expect(spoken(library).map(({ document }) => document.slug)).toEqual(['old']);
		const { texts, uncoded, flow, all } = voicesPage(library);
		expect({ texts, uncoded }).toEqual({ texts: 'one text', uncoded: ['The new one'] });
		expect(flow.rows.map(({ path }) => path)).toEqual(['/documents/old/']);
		expect(all.map(({ words, share }) => [words, share])).toEqual([[3, 1]]);
	});

	it('is neither silent about the US, nor complete', () => {
		const { us, documents, uncoded } = overviewPage(library);
		expect(us).toMatchObject({ texts: 1, silent: 1, after: { texts: 0, passages: 0 } });
		expect(documents).toEqual([{ slug: 'old', title: 'old', lacks: [] }]);
		expect(uncoded).toEqual(['The new one']);
	});

	it('is in the ledger as one in which nobody has looked', () => {
		const { documents, table } = usPage(library);
		expect(documents.map(({ us }) => us.coded)).toEqual([true, false]);
		expect(table.rows.map(({ cells }) => cells.side)).toEqual([
			'none reported',
			'not looked for yet'
		]);
	});
});
