import { fromCollection, toCollection } from '../annotation/work/collection.ts';
import { canPack, packLine, readLine, unpack } from '../annotation/work/line.ts';
import { toMarkdown } from '../annotation/work/markdown.ts';
import { mergeWork } from '../annotation/work/merge-work.ts';
import { moveWork } from '../annotation/work/move-work.ts';
import { toTsv } from '../annotation/work/table.ts';

/** Everything by which a work leaves a page and comes back: a third of all script, and not needed while one codes. */
export const files = {
	toCollection,
	fromCollection,
	toTsv,
	toMarkdown,
	canPack,
	packLine,
	readLine,
	unpack,
	mergeWork,
	moveWork
};

export type Files = typeof files;
