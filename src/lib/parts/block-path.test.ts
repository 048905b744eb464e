import { expect, it } from 'vitest';
import { madeLibrary } from '../library/made/made-library.ts';
import { madeTexts } from '../library/made/made-texts.ts';
import { blockPath } from './block-path.ts';

it('leads to the passage of a block; the items of a list are one', async () => {
	const { documents } = await madeLibrary(
		madeTexts({ made: { body: '## Title\n\nOne.\n\n- Two.\n- Six.\n\nTen.' } })
	);
	const document = documents.get('made');
	const paths = document?.projection.blocks.map((_, block) => blockPath(document, block));
	expect(paths).toEqual([
		'/documents/made/#p_0',
		'/documents/made/#p_1',
		'/documents/made/#p_2',
		'/documents/made/#p_2',
		'/documents/made/#p_3'
	]);
});
