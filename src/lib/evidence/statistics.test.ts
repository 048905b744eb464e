import { expect, it } from 'vitest';
import { readLibrary } from '../content/read-library.ts';
import { statistics, contradictions, verdictWords } from './statistics.ts';
import { symmetry, officials, reports } from './us-response.ts';
import { tables } from './tables.ts';
import { pairs, sharedSentences } from './compare.ts';
import { shares, spoken } from './voices.ts';
import { voiceRanges } from '../content/voice-ranges.ts';
import { resolveChecks } from '../annotation/resolve-checks.ts';
const library = await readLibrary('.');
it('x', () => {
	const q = (id: string, value: number, bound = 'exact', unit = 'report') =>
		({
			slug: 'text',
			note: 'n',
			quantity: { id, printed: 'x', value, bound, unit, counts: 'c' }
		}) as never;
	console.log(
		JSON.stringify(
			resolveChecks(
				{
					outside: [],
					checks: [
						{ id: 'rate', title: 't', note: 'n', kind: 'growth', from: 'text#a', to: 'text#b' },
						{
							id: 'held',
							title: 't',
							note: 'n',
							kind: 'growth',
							from: 'text#c',
							rate: 'check#rate'
						}
					]
				} as never,
				[q('a', 500, 'over'), q('b', 900), q('c', 40)]
			).problems
		)
	);
	for (const { check, result: r } of library.evidence!.checks)
		console.log(
			check.id,
			check.kind,
			r.verdict,
			r.computed.value,
			JSON.stringify(r.computed.range),
			r.computed.unit,
			r.computed.per,
			r.printed?.value,
			JSON.stringify(r.factor),
			r.literally
		);
	console.log(JSON.stringify(symmetry(library), null, 1));
	for (const d of library.documents.values())
		console.log(
			d.slug,
			d.frontMatter.shortTitle,
			d.sentences.length,
			d.annotations.length,
			['us-statement', 'chinese-reply'].map((s) => reports(d, s as never).length),
			voiceRanges(d, library.codebook!).length,
			JSON.stringify(shares(spoken(library).filter((s) => s.document === d)))
		);
	for (const [a, b] of pairs(library))
		console.log(
			a.slug,
			b.slug,
			sharedSentences(a, b).map((s) => [s.a.number, s.b.number, s.likeness])
		);
	for (const t of tables(library).values())
		console.log(t.id, t.columns.length, t.rows.length, t.rows[0]?.path);
	expect(1).toBe(1);
	void [statistics, contradictions, verdictWords, officials];
});
