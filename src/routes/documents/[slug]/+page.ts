import { loadDocument } from '$lib/site/library';
import type { PageLoad } from './$types';

// No `entries` here: the library links to every text. Kit can then tell from the source alone that
// no page wants a framework, and leaves out the build for the browser.
export const load: PageLoad = ({ params }) => loadDocument(params.slug);
