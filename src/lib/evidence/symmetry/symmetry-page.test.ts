import { expect, it } from 'vitest';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts, madeVoices } from '../../library/made/made-texts.ts';
import { symmetryPage } from './symmetry-page.ts';

it('leads from each count to its notes', async () => {
	const said = (id: string, speaker: string, attribution: string, quote: string) => ({
		id,
		title: `About ${id}`,
		kind: 'official-source',
		speaker,
		attribution,
		quote
	});
	const library = await madeLibrary({
		...madeVoices({
			'us-authority': { embassy: 'Embassy' },
			'chinese-authority': { ministry: 'Ministry' }
		}),
		...madeTexts({
			text: {
				body: 'One. Two. Six.',
				notes: [
					said('one', 'embassy', 'direct', 'One.'),
					said('two', 'ministry', 'direct', 'Two.'),
					said('six', 'ministry', 'indirect', 'Six.')
				]
			}
		})
	});
	const { us, china, rows } = symmetryPage(library);
	const linked = (id: string) => ({
		path: `/documents/text/#${id}`,
		title: `About ${id}`,
		document: 'text'
	});
	expect([us, china]).toEqual([1, 2]);
	expect(rows[0]).toMatchObject({
		question: 'Passages',
		us: { shown: '1', notes: [linked('one')] },
		china: { shown: '2', notes: [linked('two'), linked('six')] }
	});
	expect(rows[1]).toMatchObject({
		us: { shown: '1 of 1', notes: [linked('one')] },
		china: { shown: '1 of 2', notes: [linked('two')] }
	});
	const words = rows.find(({ question }) => question.startsWith('Words in the marked'));
	expect(words?.china).toEqual({ shown: '1', notes: [] });
});
