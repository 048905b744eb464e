const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Where each term first stands in a text, in order: whole words, upper and lower case alike. Of forms
 * that begin together the longest is meant, so that “MSS” is not found inside a longer form.
 */
export function findTerms(
	text: string,
	glossary: readonly { id: string; forms: readonly string[] }[]
): { term: string; start: number; end: number }[] {
	const termOf = new Map(
		glossary.flatMap(({ id, forms }) => forms.map((form) => [form.toLowerCase(), id] as const))
	);
	if (termOf.size === 0) return [];
	const forms = [...termOf.keys()].sort((a, b) => b.length - a.length);
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${forms.map(escape).join('|')})(?![\\p{L}\\p{N}])`,
		'giu'
	);
	const first = new Map<string, { term: string; start: number; end: number }>();
	for (const { 0: form, index } of text.matchAll(pattern)) {
		const term = termOf.get(form.toLowerCase());
		if (term === undefined || first.has(term)) continue;
		first.set(term, { term, start: index, end: index + form.length });
		if (first.size === glossary.length) break;
	}
	return [...first.values()];
}
