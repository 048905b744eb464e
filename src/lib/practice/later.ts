import {
	compareUnits,
	countByKind,
	countBySureness,
	inOrderOfWorth
} from '../annotation/work/compare.ts';
import { fromCollection, toCollection } from '../annotation/work/collection.ts';
import { packLine, readLine, unpack } from '../annotation/work/line.ts';
import { toMarkdown } from '../annotation/work/markdown.ts';
import { mergeWork } from '../annotation/work/merge-work.ts';
import { moveWork } from '../annotation/work/move-work.ts';
import { toTsv } from '../annotation/work/table.ts';
import { explain } from './explain.ts';
import { outcomeOf } from './outcome.ts';

/**
 * What is not needed while one codes, a third of all script: how a work leaves a page and comes back, and how it is laid beside a
 * key. Functions alone: a component would bring a second Svelte, whose state the first does not see.
 */
export const later = {
	toCollection,
	fromCollection,
	toTsv,
	toMarkdown,
	packLine,
	readLine,
	unpack,
	mergeWork,
	moveWork,
	compareUnits,
	inOrderOfWorth,
	countByKind,
	countBySureness,
	explain,
	outcomeOf
};

export type Later = typeof later;
