import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotli } from '../page/brotli.ts';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2'
};
/** These travel as they are. */
const COMPRESSED = ['.woff2', '.png'];

export interface ServedSite {
	/** Without a slash at its end. */
	url: string;
	close(): void;
}

/**
 * Serves a built site, and `pages` by address beside it, on a free port. All is brotli 11, as many static
 * hosts send it, and is compressed before it is first sent, so that no answer waits for that but the first.
 *
 * `edit` changes each page and style sheet before that.
 */
export async function serveSite(
	site: string,
	pages: Record<string, string> = {},
	edit: (content: string) => string = (content) => content
): Promise<ServedSite> {
	const read = async (address: string) => {
		const file = address.endsWith('/') ? `${address}index.html` : address;
		const type = extname(file);
		const found = pages[address] ?? (await readFile(join(site, file)));
		const content = ['.html', '.css'].includes(type) ? edit(String(found)) : found;
		const headers = { 'content-type': TYPES[type] ?? 'text/plain; charset=utf-8' };
		return COMPRESSED.includes(type)
			? { headers, body: content }
			: { headers: { ...headers, 'content-encoding': 'br' }, body: brotli(content) };
	};
	const answers = new Map<string, ReturnType<typeof read>>();
	const server = createServer(async (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const answer = answers.get(pathname) ?? read(pathname);
		answers.set(pathname, answer);
		try {
			const { headers, body } = await answer;
			response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
		} catch (error) {
			response.writeHead(404).end(String(error));
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (!address || typeof address === 'string')
		throw new Error('The bench got no port to serve on.');
	return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
