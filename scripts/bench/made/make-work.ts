import { createHash } from 'node:crypto';
import { FORMAT, VERSION } from '../../../src/lib/annotation/work/terms.ts';
import { placesOf } from '../../../src/lib/annotation/work/unit.ts';
import type { Answer, Place, Work } from '../../../src/lib/annotation/work/work.ts';
import type { Codes, PreparedText } from '../../../src/lib/practice/text-to-code.ts';

const MOMENT = '2026-08-01T09:30:00.000Z';

/**
 * A work on the sentences `from` to `to` of a text, with nothing answered, or every sentence: one of `kinds` by turns, sure, and with
 * a reason. Its id follows from `name`.
 */
export function makeWork(
	name: string,
	text: PreparedText,
	[from, to]: [from: number, to: number],
	kinds: Codes['kinds'] = []
): Work {
	const places = placesOf(text.projection, text.units).filter(({ n }) => from <= n && n <= to);
	return {
		format: FORMAT,
		version: VERSION,
		id: createHash('sha256').update(name).digest('hex').slice(0, 32),
		revision: 0,
		activity: 'code',
		text: { slug: text.slug, sha256: text.sha256, ...(text.own && { own: text.own }) },
		part: [from, to],
		started: MOMENT,
		revised: MOMENT,
		minutes: 0,
		rounds: 1,
		answers: kinds.length ? places.map((at) => answerTo(at, kinds)) : [],
		left: []
	};
}

const answerTo = (at: Place, kinds: Codes['kinds']): Answer => ({
	at,
	round: 1,
	kinds: kinds.filter((_, index) => index === at.n % kinds.length).map(({ id }) => id),
	unsure: false,
	sure: 2,
	reason: `Nobody is named who says what sentence ${at.n} says`,
	blind: true,
	shown: false
});
