import type { PlacedProblem } from '../source/problem.ts';
import type { Place, Reference, ReferencesFile } from './references.ts';

const MOST_PLACES = 3;
const UNLINKED_WORDS = 12;
/** One reference in so many may have no place. */
const ONE_IN = 10;

type Entry = Omit<Reference, 'id'>;

/** What every reference has to give, so that a reader can open it or is told why not. Paths lead into references.yaml. */
export function checkReferenceList({ references }: ReferencesFile): PlacedProblem[] {
	const entries = Object.entries(references);
	const found = entries.flatMap(([id, entry]) =>
		[
			...checkClaim(entry),
			...checkPlaces(entry),
			...entry.places.flatMap((place, index) =>
				checkPlace(place, entry).map(({ path, ...problem }) => ({
					path: ['places', index, ...path],
					...problem
				}))
			)
		].map(({ path, ...problem }) => ({
			path: ['references', id, ...path],
			subject: id,
			...problem
		}))
	);
	return [...found, ...checkShare(entries)];
}

function checkClaim({ fact, look, notes }: Entry): PlacedProblem[] {
	if (fact !== undefined && look === undefined && notes !== undefined) {
		return [
			{
				path: ['notes'],
				what: 'The reference is a fact, and lists notes for which it is a place to look.',
				remedy: 'Name it in `references` of these notes, and remove `notes`.'
			}
		];
	}
	if ((fact === undefined) !== (look === undefined)) return [];
	return [
		fact === undefined
			? {
					path: [],
					what: 'The reference gives neither a fact nor a place to look.',
					remedy: 'Add `fact`, as it was checked, or `look`, what to look for there.'
				}
			: {
					path: ['look'],
					what: 'The reference gives both a fact and a place to look.',
					remedy: 'Keep `fact` where it was checked; keep `look` where nobody has checked yet.'
				}
	];
}

function checkPlaces({ places, without }: Entry): PlacedProblem[] {
	if (places.length > MOST_PLACES) {
		const what = `The reference has ${places.length} places; it has at most ${MOST_PLACES}.`;
		return [{ path: ['places'], what, remedy: 'Keep the best of them, best first.' }];
	}
	if (places.length > 0 !== (without !== undefined)) return [];
	return [
		without === undefined
			? {
					path: ['places'],
					what: 'The reference has no place, and does not say why.',
					remedy: 'Add a place, or `without` with the reason in a line.'
				}
			: {
					path: ['without'],
					what: 'The reference has a place and says why it has none.',
					remedy: 'Remove `without`, or the places.'
				}
	];
}

function checkPlace(place: Place, { look }: Entry): PlacedProblem[] {
	const { url, address, unlinked, shows, finds } = place;
	const problems: PlacedProblem[] = [];
	if ((url === undefined) === (address === undefined)) {
		const what = url === undefined ? 'The place has no address.' : 'The place is linked and named.';
		const remedy =
			'Give `url`, which is linked, or `address` with `unlinked`, which is only named.';
		problems.push({ path: [], what, remedy });
	} else if ((address === undefined) !== (unlinked === undefined)) {
		problems.push(
			address === undefined
				? {
						path: ['unlinked'],
						what: 'The place is linked, and says why it is not.',
						remedy: 'Remove `unlinked`, or call the address `address` instead of `url`.'
					}
				: {
						path: ['address'],
						what: 'The place is not linked, and does not say why.',
						remedy: 'Add `unlinked` with the reason, or call the address `url`.'
					}
		);
	}
	const words = unlinked?.match(/\S+/g)?.length ?? 0;
	if (words > UNLINKED_WORDS) {
		const what = `The reason has ${words} words; it has at most ${UNLINKED_WORDS}.`;
		problems.push({ path: ['unlinked'], what, remedy: 'Say it more shortly.' });
	}
	if (shows === undefined && look === undefined) {
		const what = 'The place does not say how far it bears the fact out.';
		problems.push({
			path: [],
			what,
			remedy: 'Add `shows`: yes, partly, existence or pattern.'
		});
	}
	if (shows !== undefined && shows !== 'yes' && finds === undefined) {
		const what = `The place shows the fact by “${shows}” only, and does not say what a reader will find.`;
		problems.push({ path: ['shows'], what, remedy: 'Add `finds` with it, in a line.' });
	}
	if (address !== undefined) problems.push(...checkAddress(address));
	if (url !== undefined) problems.push(...checkUrl(url));
	return problems;
}

/** Whether an address leads to a page, and to nobody in person. */
function checkUrl(url: string): PlacedProblem[] {
	const [, path = '', query = ''] = /^https?:\/\/[^/?#]*([^?#]*)(\?[^#]*)?/i.exec(url) ?? [];
	const at = { path: ['url'] };
	if (/[^/\s@](@|%40)[^/\s@]/i.test(path + query)) {
		const what = 'The address holds a name with @, and would be linked.';
		const remedy =
			'Call it `address`, without https:// and what stands before the @, and say in `unlinked` why.';
		return [{ ...at, what, remedy }];
	}
	if (/^\/?$/.test(path) && query === '') {
		const what = 'The address is a home page, on which nobody finds the fact.';
		return [{ ...at, what, remedy: 'Give the address of the page itself, or `without`.' }];
	}
	if (/\/search\b/i.test(path) || /[?&](q|query|wd|s)=/i.test(query)) {
		const what = 'The address is a search, which gives another answer every day.';
		return [{ ...at, what, remedy: 'Give the address of a page that it finds, or `without`.' }];
	}
	return [];
}

/** Whether an address that is only named would be taken for a link, or for somebody’s. */
const checkAddress = (address: string): PlacedProblem[] =>
	/^[a-z]+:\/\/|^[^/\s]*@|[^/\s@]@[^/\s@]+\.[a-z]/i.test(address)
		? [
				{
					path: ['address'],
					what: 'The address is written as a link.',
					remedy: 'Leave out https:// and what stands before an @; or call it `url`.'
				}
			]
		: [];

/** Of few references one may be without a place, too. */
function checkShare(entries: readonly [string, Entry][]): PlacedProblem[] {
	const without = entries.filter(([, { places }]) => places.length === 0);
	const most = Math.max(1, Math.floor(entries.length / ONE_IN));
	const beyond = without[most];
	if (!beyond) return [];
	return [
		{
			path: ['references', beyond[0]],
			subject: beyond[0],
			what: `${without.length} of ${entries.length} references have no place; at most ${most} may.`,
			remedy: `Find a place for ${without.length - most} of them: ${without.map(([id]) => id).join(', ')}.`
		}
	];
}
