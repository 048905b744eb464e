import { toAnnotationPage, type AnnotationPage } from '../annotation/json-ld.ts';
import type { Library } from '../library/library.ts';
import { siteUrl } from '../parts/site-url.ts';

/** What is published beside the page of a document; nothing where there is no such slug, or the text has no notes. */
export function publishedAnnotations(
	{ documents }: Library,
	slug: string
): AnnotationPage | undefined {
	const document = documents.get(slug);
	return document?.annotations.length ? toAnnotationPage(document, siteUrl) : undefined;
}
