import type { FrontMatter } from '../library/front-matter.ts';
import { formatDate } from './format.ts';

/** Who published a text, who carries it, and when, in a line. */
export function originOf({
	publisher,
	carrier,
	published
}: Pick<FrontMatter, 'publisher' | 'carrier' | 'published'>): string {
	const whose =
		publisher === 'unknown'
			? `Unsigned, publisher unknown · found at ${carrier}`
			: `${publisher}, as reposted by ${carrier}`;
	return `${whose} · ${published === 'unknown' ? 'undated' : formatDate(published)}`;
}
