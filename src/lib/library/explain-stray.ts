import { nearestWord } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { isHidden, type Place } from './places.ts';
import { revealUnusual } from '../source/unusual-characters.ts';

/** What is wrong with something that lies in a folder of the library and is not read; nothing where it may lie there. */
export function explainStray(
	{ folder, names = [], endings = [], beside = [] }: Place,
	name: string,
	kind: 'file' | 'folder' | 'other' | 'nowhere'
): Problem[] {
	if (isHidden(name) || beside.includes(name)) return [];
	const at = { file: revealUnusual(`${folder}/${name}`), line: 1 };
	if (kind === 'nowhere') {
		const what = 'The link leads nowhere.';
		return [{ ...at, what, remedy: 'Put the file itself in its place, or remove the link.' }];
	}
	const isNamed = names.includes(name) || endings.some((ending) => name.endsWith(ending));
	if (kind === 'folder' && isNamed) {
		const what = 'This is a folder, and should be a file.';
		return [{ ...at, what, remedy: 'Put the file in its place.' }];
	}
	if (kind === 'folder') {
		const what = 'Nobody looks into this folder.';
		return [{ ...at, what, remedy: `Move its files into ${folder}/, or remove it.` }];
	}
	if (kind === 'other') {
		const what = `This is no file that can be read${isNamed ? ', whatever its name' : ''}.`;
		return [{ ...at, what, remedy: 'Put a file in its place, or remove it.' }];
	}
	const ending = /\.[^.]*$/.exec(name)?.[0] ?? '';
	const stem = ending === '' ? name : name.slice(0, -ending.length);
	const nearest = endings.includes(ending) ? undefined : nearestWord(ending.toLowerCase(), endings);
	return [
		{
			...at,
			what: `Nobody reads this file: names ${endings.length ? `end in ${endings.join(' or ')}` : `are ${names.join(', ')}`} here.`,
			...(nearest !== undefined && { nearest: revealUnusual(`${folder}/${stem}${nearest}`) }),
			remedy:
				nearest === undefined
					? `Move it out of ${folder}/.`
					: `Rename it, or move it out of ${folder}/.`
		}
	];
}
