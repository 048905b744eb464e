import { hashOf } from '../parts/hash-of.ts';
import { LIMITS, OWN } from '../annotation/work/terms.ts';
import { project } from '../text/projection.ts';
import { sentences } from '../text/sentence.ts';
import { countWords } from '../text/words.ts';
import { toGaps, type TextToCode } from './text-to-code.ts';

/** Words of the longest text that can be brought along. */
const MOST_WORDS = 20_000;

/**
 * A text that a reader pasted, cut into sentences by the browser’s own rules, which can differ from those of other browsers
 * and of this site. Every line that is not empty is a paragraph. Problems are said in a sentence each.
 */
export function ownText(title: string, pasted: string): { text: TextToCode } | { problem: string } {
	const lines = pasted
		.replace(/\r\n?/g, '\n')
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
	if (lines.length === 0) return { problem: 'There are no words yet. Paste a text first.' };
	const words = countWords(lines.join('\n'));
	if (words > MOST_WORDS) {
		return {
			problem: `This text has ${words.toLocaleString('en')} words; there is room for ${MOST_WORDS.toLocaleString('en')}. Paste a part of it.`
		};
	}
	const projection = project(lines);
	const body = projection.text;
	if (body.length > LIMITS.body) {
		return {
			problem: `This text has ${body.length.toLocaleString('en')} characters; there is room for ${LIMITS.body.toLocaleString('en')}. Paste a part of it.`
		};
	}
	return {
		text: {
			slug: OWN,
			sha256: hashOf(body),
			coded: false,
			title: title.trim() || `${body.slice(0, 40).replace(/\n[^]*/, '')} …`,
			origin: 'A text of your own; sentences were cut by this browser',
			lang: 'und',
			dir: isRightToLeft(body) ? 'rtl' : 'ltr',
			text: body,
			paragraphs: lines.map(() => ({ tagName: 'p', blocks: 1 })),
			sentences: toGaps(sentences(projection, 'en')),
			runs: [],
			parts: [],
			which: false,
			terms: [],
			own: { title: title.trim(), body }
		}
	};
}

/** By its first letter that has a direction, as `dir="auto"` does. */
function isRightToLeft(text: string): boolean {
	const [letter = ''] = /\p{L}/u.exec(text) ?? [];
	return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
		letter
	);
}
