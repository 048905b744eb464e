import { expect, it } from 'vitest';
import { madeCoding } from '../../library/made/made-coding.ts';
import { madeLibrary } from '../../library/made/made-library.ts';
import { madeTexts } from '../../library/made/made-texts.ts';
import { usCounts } from './us-counts.ts';

const BODY = 'One. Two. Six. Ten.';
const said = (quote: string, stands?: string) => ({
	kind: 'us-response',
	side: 'us-statement',
	quote,
	...(stands && { stands })
});
const reply = (quote: string) => ({
	kind: 'us-response',
	side: 'chinese-reply',
	stands: 'response',
	quote
});

it('tells responses from what was said before the event, and replies from both', async () => {
	const library = await madeLibrary({
		...madeTexts({
			before: { body: BODY, notes: [said('One', 'before-event'), reply('Two')] },
			both: {
				body: BODY,
				notes: [said('One', 'response'), said('Two', 'response'), said('Six', 'before-event')]
			},
			unclear: { body: BODY, notes: [said('One', 'unclear'), said('Two')] },
			silent: { body: BODY },
			'not-coded': { body: 'One.' }
		}),
		'annotations/coding/settled.tsv': madeCoding(['not-coded 1        '])
	});
	expect(usCounts(library)).toEqual({
		texts: 4,
		after: { texts: 1, passages: 2 },
		before: { texts: 2, passages: 2 },
		unclear: { texts: 1, passages: 2 },
		replies: { texts: 1, passages: 1 },
		silent: 1
	});
});
