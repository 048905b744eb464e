import { KINDS } from '../../codebook/kind.ts';
import { vocabularySchema } from '../../codebook/vocabulary.ts';

const choice = (id: string, ...values: string[]) => ({
	id,
	label: id,
	definition: id,
	form: 'choice' as const,
	values: values.map((value) => ({ id: value, label: value, definition: value }))
});
const text = (id: string) => ({ id, label: id, definition: id, form: 'text' as const });

const facets = {
	'official-source': [text('speaker'), choice('attribution', 'direct', 'indirect')],
	'state-media-framing': [choice('technique', 'ordering', 'omission')],
	'unverifiable-statistic': [
		choice('credit', 'none', 'vague'),
		{ ...text('quantities'), form: 'quantities' as const }
	],
	'us-response': [choice('side', 'us-statement', 'chinese-reply')],
	'text-signal': [choice('signal', 'typo', 'contradiction')]
};

/** A small vocabulary for tests, so that they don’t depend on the codebook’s wording. */
export const testVocabulary = vocabularySchema.parse({
	kinds: KINDS.map((id) => ({
		id,
		label: id,
		glyph: '§',
		origin: 'brief',
		summary: id,
		test: id,
		mark: [],
		leave: [],
		facets: facets[id]
	}))
});
