import { describe, expect, it } from 'vitest';
import { readContactAddress } from './contact-address.ts';

describe('readContactAddress', () => {
	it.each([
		['nobody', undefined, undefined],
		['a page', 'https://example.org/errors', 'https://example.org/errors'],
		['a page without encryption', 'http://example.org/errors', 'http://example.org/errors'],
		['a host', 'https://example.org', 'https://example.org/'],
		[
			'a page with a query',
			'https://example.org/new?label=error',
			'https://example.org/new?label=error'
		],
		['this machine', 'http://localhost:8080/errors', 'http://localhost:8080/errors'],
		['capitals', 'HTTPS://Example.org/A', 'https://example.org/A'],
		['another script', 'https://谁说.org/', 'https://xn--9e3aza.org/'],
		['a mailbox', 'mailto:notes@example.org', 'mailto:notes@example.org'],
		['a mailbox with a tag', 'mailto:notes+errors@example.org', 'mailto:notes+errors@example.org']
	])('takes %s', (_, setting, address) => {
		expect(readContactAddress(setting)).toBe(address);
	});

	it.each([
		['nothing', '', 'https://example.org/errors'],
		['a word', 'errors', 'https://example.org/errors'],
		['a host without its scheme', 'example.org/errors', 'https://example.org/errors'],
		['slashes without a scheme', '//example.org/errors', 'https://example.org/errors'],
		['a mailbox without its scheme', 'notes@example.org', 'mailto:notes@example.org'],
		['a mailbox without a host', 'mailto:notes', 'https://example.org/errors'],
		['two mailboxes', 'mailto:a@example.org,b@example.org', 'mailto:a@example.org'],
		['a mail with a subject', 'mailto:a@example.org?subject=b', 'mailto:a@example.org'],
		['a script', 'javascript:alert(1)', 'https://example.org/errors'],
		['a telephone', 'tel:110', 'https://example.org/errors'],
		['another scheme', 'ftp://example.org/errors', 'https://example.org/errors'],
		['a user', 'https://me:secret@example.org/errors', 'https://example.org/errors'],
		['a fragment', 'https://example.org/errors#new', 'https://example.org/errors'],
		['a path of this machine', '/errors', 'https://example.org/errors'],
		['white space', ' https://example.org/errors', 'https://example.org/errors'],
		['a line feed', 'mailto:a@example.org\n', 'mailto:a@example.org'],
		['a port that is none', 'https://example.org:99999/', 'https://example.org/errors']
	])('refuses %s', (_, setting, nearest) => {
		const refuse = () => readContactAddress(setting);
		expect(refuse).toThrow(
			`CONTACT_URL: ${JSON.stringify(setting)} is no address to report an error to.`
		);
		expect(refuse).toThrow(`nearest: ${nearest}\n`);
		expect(() => readContactAddress(nearest)).not.toThrow();
	});
});
