import type { AnnotatedDocument } from '../library/document.ts';
import { passagePath } from './paths.ts';

/** The address of the passage that holds a block. */
export const blockPath = ({ slug, passages }: AnnotatedDocument, block: number): string =>
	passagePath(
		slug,
		passages.findIndex(({ blocks }) => blocks.includes(block))
	);
