import { createHash } from 'node:crypto';
import adapter from '@sveltejs/adapter-static';
import { readSiteAddress } from './src/lib/parts/site-address.ts';
import { headScript } from './src/lib/site/head-script.ts';

const { base } = readSiteAddress(process.env.SITE_URL);

const hash = createHash('sha256').update(headScript).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: true,
		// A class of five characters instead of fourteen: it stands on hundreds of elements of a page.
		cssHash: ({ filename, hash }) => `s${hash(filename).slice(-4)}`,
		// `role="comment"` is ARIA 1.3, which Svelte’s list does not hold yet.
		warningFilter: ({ code }) => code !== 'a11y_unknown_role'
	},
	kit: {
		adapter: adapter(),
		alias: { $annotations: 'annotations' },
		// One build runs under any path, so Kit is told of none.
		paths: { relative: true },
		// A fixed name: the default is the clock, and no two builds would be the same.
		version: { name: '1' },
		// A page’s styles travel in the page: nothing waits for a second request.
		inlineStyleThreshold: 20_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'font-src': ['self'],
				'img-src': ['self'],
				'script-src': ['self', `sha256-${hash}`],
				'style-src': ['self']
			}
		},
		prerender: {
			entries: ['*', '/404'],
			concurrency: 4,
			handleHttpError: ({ path, referrer, message }) => {
				// 404.html alone has the path of the site in its links, of which Kit knows nothing.
				const isBelow = base !== '' && path.startsWith(`${decodeURI(base)}/`);
				if (referrer !== '/404' || !isBelow) throw new Error(message);
			}
		},
		// Commands are type-checked too.
		typescript: {
			config: (config) => ({ ...config, include: [...config.include, '../scripts/**/*.ts'] })
		}
	}
};
