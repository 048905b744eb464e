import { execFileSync } from 'node:child_process';
import { constants, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { mkdir, open, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Library } from '../../src/lib/library/library.ts';
import { readLibrary } from '../../src/lib/library/read-library.server.ts';
import type { Problem } from '../../src/lib/source/problem.ts';
import { whyUnclear, type Class } from './judge.ts';
import { SOUND, type Content, type WrongInput } from './wrong-input.ts';

/** Of the processor, so that a busy machine changes nothing, ms. */
const SLOW = 2000;
/** For what waits and computes nothing, ms. */
const STUCK = 10_000;
/** More than the process has ever held before, megabytes. */
const LARGE = 500;

export interface Outcome {
	class: Class;
	/** Why it is not clear. */
	why?: string;
	problems?: Problem[];
	library?: Library;
}

/** A copy of the sound library in a temporary folder, in which one input at a time is tried. */
export class Trial {
	readonly root = mkdtempSync(join(tmpdir(), 'wrong-input-'));

	constructor() {
		cpSync(SOUND, this.root, { recursive: true });
	}

	remove(): void {
		rmSync(this.root, { recursive: true, force: true });
	}

	/** Reads the library with these changes, and leaves it sound again. */
	async read(
		changes: Record<string, Content>
	): Promise<Omit<Outcome, 'class'> & { crash?: string }> {
		for (const [path, content] of Object.entries(changes)) await this.#put(path, content);
		const before = process.cpuUsage();
		const memory = process.resourceUsage().maxRSS;
		let timer: NodeJS.Timeout | undefined;
		const stuck = new Promise<never>((_, reject) => {
			timer = setTimeout(() => reject(new Error(`It waits for ${STUCK} ms.`)), STUCK);
		});
		try {
			const { library, problems } = await Promise.race([readLibrary(this.root), stuck]);
			const { user, system } = process.cpuUsage(before);
			const milliseconds = (user + system) / 1000;
			const megabytes = (process.resourceUsage().maxRSS - memory) / 1024;
			if (milliseconds > SLOW) return { crash: `It takes ${milliseconds.toFixed(0)} ms.` };
			if (megabytes > LARGE) return { crash: `It takes ${megabytes.toFixed(0)} MB.` };
			return library ? { library } : { problems };
		} catch (error) {
			return { crash: `It throws: ${String(error).slice(0, 200)}` };
		} finally {
			clearTimeout(timer);
			await this.#restore(changes);
		}
	}

	/** Tries an input and says what became of it. */
	async try(input: WrongInput): Promise<Outcome> {
		const { crash, library, problems = [] } = await this.read(input.changes);
		if (crash !== undefined) return { class: 'crash', why: crash };
		if (library) return { class: 'accepted', library };
		const why = whyUnclear(input, problems);
		return why === undefined ? { class: 'clear', problems } : { class: 'unclear', why, problems };
	}

	async #put(path: string, content: Content): Promise<void> {
		const place = join(this.root, path);
		await rm(place, { recursive: true, force: true });
		if (content === undefined) return;
		await mkdir(dirname(place), { recursive: true });
		if (typeof content === 'string' || content instanceof Uint8Array) {
			await writeFile(place, content);
		} else if (content.is === 'folder') await mkdir(place);
		else if (content.is === 'link') await symlink('nowhere', place);
		else execFileSync('mkfifo', [place]);
	}

	async #restore(changes: Record<string, Content>): Promise<void> {
		for (const [path, content] of Object.entries(changes)) {
			if (typeof content !== 'object' || !('is' in content) || content.is !== 'fifo') continue;
			// Whoever waits for its other end is let go.
			const end = await open(join(this.root, path), constants.O_RDWR | constants.O_NONBLOCK);
			await end.close();
		}
		rmSync(this.root, { recursive: true });
		cpSync(SOUND, this.root, { recursive: true });
	}
}
