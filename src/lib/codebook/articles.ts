/** An article of a law. */
export interface Article {
	/** Name and year, such as “Counter-Espionage Law (2023)”. */
	law: string;
	/** As printed behind “Art.”: 7(2), 17–20. */
	article: string;
	/** The number by which it is sorted and looked for. */
	number: number;
}

/** What stands before the articles, and the articles. */
const NAMED = /^(.*?),?\s*\bArts?\.?\s+(\d.*)$/u;
const YEAR = /\b(?:19|20)\d\d\b/u;
const ONE = /^\d+(?:\(\d+\))*(?:[–-]\d+)?/u;

/**
 * The articles that a reference’s source names. It is written as “name, year, Arts 3, 7(2), 17–20”; behind a semicolon
 * a further source, or another year of the same law, may follow. What has no year is no law, and names none.
 */
export function articlesIn(source: string): Article[] {
	let name = '';
	return source.split(/;\s*/u).flatMap((part) => {
		const [, head = '', tail = ''] = NAMED.exec(part) ?? [];
		const [year] = YEAR.exec(head) ?? [];
		if (year === undefined) return [];
		name = nameOf(head) || name;
		const law = `${name} (${year})`;
		return tail
			.replace(/ \(.*$/u, '')
			.replaceAll(/\bArts?\.?\s+/gu, '')
			.split(/,\s*/u)
			.flatMap((given) => {
				const [article] = ONE.exec(given) ?? [];
				return article === undefined ? [] : { law, article, number: Number.parseInt(article, 10) };
			});
	});
}

/** The article that a note names as the place of the words, such as “Art. 16(2)”; `undefined` where it names another part. */
export function articleIn(part: string): Omit<Article, 'law'> | undefined {
	const [, article] = /^Art\.? (\d+(?:\(\d+\))*)$/u.exec(part) ?? [];
	return article === undefined ? undefined : { article, number: Number.parseInt(article, 10) };
}

/** The name alone; nothing where only a year stands. */
const nameOf = (head: string): string =>
	(/^[^,(]*/u.exec(head)?.[0] ?? '')
		.replace(' of the PRC', '')
		.replace(/^\s*(?:19|20)\d\d\s*$/u, '')
		.trim();
