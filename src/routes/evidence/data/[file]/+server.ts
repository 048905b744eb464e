import { error } from '@sveltejs/kit';
import { tables } from '$lib/evidence/tables';
import { toCsv, toJson } from '$lib/evidence/table';
import { openLibrary } from '$lib/site/library';
import { siteUrl } from '$lib/site/site-url';
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
