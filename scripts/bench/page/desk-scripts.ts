import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pageBytes } from './page-bytes.ts';

/** The most brotli bytes of scripts that any page of the evidence desk names. */
export async function deskScripts(site: string): Promise<number> {
	const pages = (await readdir(join(site, 'evidence'), { recursive: true })).filter((name) =>
		name.endsWith('index.html')
	);
	let most = 0;
	for (const page of pages) {
		const address = join('/evidence', dirname(page), '/');
		most = Math.max(most, (await pageBytes(site, address)).scriptOffered);
	}
	return most;
}
