import { execFile } from 'node:child_process';
import { glob, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layOutSite } from '../scripts/lay-out-site.ts';
import {
	madeAnnotation,
	madeAnnotations,
	madeDocument,
	writeMadeLibrary
} from '../src/lib/library/made/made-library.ts';

const URL_OF_SITE = 'https://reader.example/class/4b';

const NAMED = '# yaml-language-server: $schema=annotations.schema.json\n';

/** One text with a note, and one without any. */
const library = await writeMadeLibrary({
	'annotations/text.yaml': NAMED + madeAnnotations(madeAnnotation()),
	'documents/bare.md': madeDocument('One 😀 two.', { title: 'Bare', shortTitle: 'Bare', order: 2 }),
	'annotations/bare.yaml': NAMED + madeAnnotations()
});
await promisify(execFile)(process.execPath, ['scripts/write-schema.ts', library]);
const folder = await mkdtemp(join(tmpdir(), 'site-url-'));
afterAll(() => Promise.all([library, folder].map((one) => rm(one, { recursive: true }))));

describe('a site that is published under a path', () => {
	const built = new Map<string, string>();
	beforeAll(async () => {
		const site = await layOutSite(folder, library);
		await site.build({ SITE_URL: `${URL_OF_SITE}/`, CONTACT_URL: 'https://errors.example/new' });
		const cwd = join(folder, 'build');
		for await (const file of glob('**/*.{html,jsonld,json,csv,txt}', { cwd })) {
			built.set(file, await readFile(join(cwd, file), 'utf8'));
		}
	}, 180_000);

	it('has the path in every address that it publishes', () => {
		const addresses = [...built].flatMap(([file, content]) =>
			Array.from(
				content.matchAll(/https?:\/\/(?:reader\.example|localhost)[^\s"<),]*/g),
				([url]) => ({
					file,
					url
				})
			)
		);
		expect(new Set(addresses.map(({ file }) => file.replace(/^.*\./, '')))).toEqual(
			new Set(['html', 'jsonld', 'json', 'csv'])
		);
		expect(addresses.filter(({ url }) => !url.startsWith(`${URL_OF_SITE}/`))).toEqual([]);
	});

	it('leads home from 404.html by that path', () => {
		const addresses = Array.from(
			(built.get('404.html') ?? '').matchAll(/(?:(?:href|src)="|url\()([^"#)]+)/g),
			([, address]) => address
		);
		expect(addresses).toContain('/class/4b/');
		expect(addresses.filter((one) => !one?.startsWith('/class/4b/'))).toEqual([]);
	});

	it('has the text beside each page, and annotations where there are notes', () => {
		expect(built.get('documents/text/text.txt')).toBe('One two three.');
		expect(built.get('documents/bare/text.txt')).toBe('One 😀 two.');
		expect(built.has('documents/text/annotations.jsonld')).toBe(true);
		expect(built.has('documents/bare/annotations.jsonld')).toBe(false);
		expect(built.get('documents/text/index.html')).toContain('The annotations as a file');
		expect(built.get('documents/bare/index.html')).not.toContain('The annotations as a file');
	});

	it('says where an error is reported, with the address of what is wrong', () => {
		const about = built.get('about/index.html') ?? '';
		const address = encodeURIComponent(`${URL_OF_SITE}/about/`);
		expect(about).toContain(`href="https://errors.example/new?about=${address}"`);
		expect(about).not.toContain('CONTACT_URL');
	});

	it.each([
		['SITE_URL', 'reader.example/class', 'https://reader.example/class'],
		['CONTACT_URL', 'errors@reader.example', 'mailto:errors@reader.example']
	])(
		'is not built where %s is no address',
		async (setting, value, nearest) => {
			const site = await layOutSite(folder, library, ['/']);
			await expect(site.build({ [setting]: value })).rejects.toThrow(`nearest: ${nearest}\n`);
		},
		180_000
	);
});
