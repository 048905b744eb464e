import type { AnnotatedDocument } from '../library/document.ts';
import { paragraphPath } from './paths.ts';

/** The address of the paragraph that holds a block. */
export const blockPath = ({ slug, paragraphs }: AnnotatedDocument, block: number): string =>
	paragraphPath(
		slug,
		paragraphs.findIndex(({ blocks }) => blocks.includes(block))
	);
