import { error } from '@sveltejs/kit';
import { tables } from '$lib/evidence/data/tables';
import { toCsv } from '$lib/parts/table/csv';
import { toJson } from '$lib/parts/table/table';
import { openLibrary } from '$lib/library/open-library.server';
import { siteUrl } from '$lib/parts/site-url';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const FORMATS = {
	csv: { write: toCsv, type: 'text/csv; charset=utf-8' },
	json: { write: toJson, type: 'application/json' }
};

export const GET: RequestHandler = async ({ params }) => {
	const [, id, extension] = /^(.+)\.(csv|json)$/.exec(params.file) ?? [];
	const table = tables(await openLibrary()).get(id ?? '');
	if (!table) error(404, 'There is no such table.');
	const { write, type } = FORMATS[extension as keyof typeof FORMATS];
	return new Response(write(table, siteUrl), { headers: { 'content-type': type } });
};
