import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { hostileStrings } from '../library/made/hostile-strings.ts';
import {
	fromAnnotationPage,
	toAnnotationPage,
	type AnnotationPage
} from '../annotation/json-ld.ts';
import type { Reading } from '../annotation/reading.ts';
import { definitionOf } from '../codebook/vocabulary.ts';
import { readLibrary } from '../library/read-library.server.ts';
import { toReading } from './to-reading.ts';

const SITE = 'https://reader.example';
const library = await readLibrary('.');
const { documents, codebook } = library;
const readings = [...documents.values()].map((document) => toReading(document, library));
const schema = JSON.parse(await readFile('src/lib/annotation/web-annotation.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: false }).compile(schema);

const isList = (kind: Parameters<typeof definitionOf>[1], facet: string) =>
	definitionOf(codebook!.vocabulary, kind).facets.some(
		({ id, form }) => id === facet && form === 'voices'
	);
const throughJson = (reading: Reading): AnnotationPage =>
	JSON.parse(JSON.stringify(toAnnotationPage(reading, SITE)));

/** A note without what only the page needs. */
const exported = (reading: Reading) =>
	reading.notes.map(
		({ number: _, passage: __, checks: ___, claims: ____, conflicts, ...note }) => ({
			...note,
			conflicts: conflicts.map(({ slug, id }) => ({ slug, id }))
		})
	);

describe.each(readings.map((reading) => [reading.slug, reading] as const))(
	'%s',
	(slug, reading) => {
		it('is a valid AnnotationPage', () => {
			validate(throughJson(reading));
			expect(validate.errors).toBeNull();
		});

		it('comes back as it went out', () => {
			expect(fromAnnotationPage(throughJson(reading), isList)).toEqual(exported(reading));
		});

		it('has both selectors at every target, and they agree with the text', () => {
			const { text } = documents.get(slug)!.projection;
			for (const { target } of throughJson(reading).items) {
				for (const { selector } of target) {
					const [{ exact, prefix, suffix }, { start, end }] = selector;
					expect(text.slice(start, end)).toBe(exact);
					expect(text.slice(0, start).endsWith(prefix)).toBe(true);
					expect(text.slice(end).startsWith(suffix)).toBe(true);
					expect(prefix !== '' || start === 0).toBe(true);
					expect(suffix !== '' || end === text.length).toBe(true);
				}
			}
		});
	}
);

describe('the interchange', () => {
	it('keeps hostile strings as they are', () => {
		const [reading] = readings;
		const note = reading!.notes[0]!;
		for (const string of hostileStrings) {
			const made = {
				...reading!,
				notes: [{ ...note, title: string, note: string, rival: string, question: string }]
			};
			const page = throughJson(made);
			expect(validate(page)).toBe(true);
			expect(fromAnnotationPage(page, isList)).toEqual(exported(made));
		}
	});

	it.each([
		['no items', (page: Record<string, unknown>) => delete page.items],
		['a relative id', (page: Record<string, unknown>) => (page.id = '/annotations')],
		['no target', (page: { items: { target?: unknown }[] }) => delete page.items[0]!.target],
		[
			'an invented motivation',
			(page: { items: { motivation: string }[] }) => (page.items[0]!.motivation = 'doubting')
		]
	])('the schema refuses %s', (_, damage) => {
		const page = throughJson(readings[0]!);
		damage(page as never);
		expect(validate(page)).toBe(false);
	});

	it('refuses annotations of another codebook, by name', () => {
		const page = throughJson(readings[0]!);
		page.items[0]!.body = [];
		expect(() => fromAnnotationPage(page, isList)).toThrow(page.items[0]!.id);
	});
});
