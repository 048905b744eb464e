import { describe, expect, it } from 'vitest';
import { readSiteAddress } from './site-address.ts';

describe('readSiteAddress', () => {
	it.each([
		['left out', undefined, 'http://localhost:4173', ''],
		['a host', 'https://example.org', 'https://example.org', ''],
		['a slash at its end', 'https://example.org/', 'https://example.org', ''],
		['a path', 'https://example.org/class/4b', 'https://example.org/class/4b', '/class/4b'],
		['a path with a slash at its end', 'https://example.org/a/', 'https://example.org/a', '/a'],
		['http and a port', 'http://localhost:8080/a', 'http://localhost:8080/a', '/a'],
		['the port that goes without saying', 'https://example.org:443', 'https://example.org', ''],
		['capitals', 'HTTPS://Example.ORG/A', 'https://example.org/A', '/A'],
		['a step back', 'https://example.org/a/../b', 'https://example.org/b', '/b'],
		['another script', 'https://谁说.org/谁', 'https://xn--9e3aza.org/%E8%B0%81', '/%E8%B0%81']
	])('%s', (_, setting, url, base) => {
		expect(readSiteAddress(setting)).toMatchObject({ url, base });
	});

	it.each([
		['left out', undefined, 4173],
		['another host', 'https://example.org:8080', 4173],
		['this machine', 'http://localhost:8080/a', 8080],
		['this machine without a port', 'http://localhost', 4173]
	])('serves %s on a port', (_, setting, port) => {
		expect(readSiteAddress(setting).port).toBe(port);
	});

	it.each([
		['nothing', '', 'https://example.org/reader'],
		['no address', 'reader', 'https://example.org/reader'],
		['no scheme', 'example.org/reader', 'https://example.org/reader'],
		['no scheme, but slashes', '//example.org', 'https://example.org/'],
		['no scheme, on this machine', 'localhost:4200/a', 'http://localhost:4200/a'],
		['no slashes', 'https:example.org', 'https://example.org/'],
		['no host', 'https://', 'https://example.org/reader'],
		['no host, but a path', 'https:///example.org', 'https://example.org/'],
		['another scheme', 'ftp://example.org/a', 'https://example.org/a'],
		['a script', 'javascript:alert(1)', 'https://example.org/reader'],
		['a path of this machine', '/reader', 'https://example.org/reader'],
		['a query', 'https://example.org/a?b=c', 'https://example.org/a'],
		['an empty query', 'https://example.org/a?', 'https://example.org/a'],
		['a fragment', 'https://example.org/a/#b', 'https://example.org/a'],
		['a user', 'https://me:secret@example.org/', 'https://example.org'],
		['white space', ' https://example.org', 'https://example.org/'],
		['white space at its end', 'https://example.org/a ', 'https://example.org/a'],
		['a line feed', 'https://example.org/\n', 'https://example.org'],
		['two slashes', 'https://example.org//a', 'https://example.org/a'],
		['slashes the other way', 'https://example.org\\a', 'https://example.org/a'],
		['a port that is none', 'https://example.org:99999', 'https://example.org/reader']
	])('refuses %s', (_, setting, nearest) => {
		const refuse = () => readSiteAddress(setting);
		expect(refuse).toThrow(`SITE_URL: ${JSON.stringify(setting)} is not the address of a site.`);
		expect(refuse).toThrow(`nearest: ${nearest}\n`);
		expect(() => readSiteAddress(nearest)).not.toThrow();
	});
});
