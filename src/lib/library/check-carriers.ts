import type { Codebook } from '../codebook/codebook.ts';
import type { PlacedProblem } from '../source/problem.ts';
import { quoteForMessage } from '../source/quote-for-message.ts';
import type { SourceDocument } from './document.ts';

/** Sites that carry a text are named, and not linked. Paths lead into references.yaml. */
export function checkCarriers(
	documents: Iterable<SourceDocument>,
	{ references }: Codebook
): PlacedProblem[] {
	const carriers = new Set(
		Array.from(documents, ({ frontMatter }) => frontMatter.carrier.toLowerCase())
	);
	return [...references.values()].flatMap(({ id, places }) =>
		places.flatMap(({ url }, index) => {
			if (url === undefined) return [];
			const host = new URL(url).hostname.toLowerCase();
			const carrier = [...carriers].find((one) => isOfSite(host, one) || isOfSite(one, host));
			if (carrier === undefined) return [];
			return {
				path: ['references', id, 'places', index, 'url'],
				subject: id,
				what: `The address leads to ${quoteForMessage(carrier)}, which carries a text.`,
				remedy:
					'Write it as `address`, without https://, and add `unlinked: It carries one of these texts.` Such sites are named, and not linked.'
			};
		})
	);
}

const isOfSite = (host: string, site: string) => host === site || host.endsWith(`.${site}`);
