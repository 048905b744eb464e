import { spawn } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';

export interface BuildCost {
	milliseconds: number;
	/** The most that all processes of the build held at one time. */
	megabytes: number;
}

/** Builds `pages` of another library’s site into `<folder>/build` and measures what that takes. */
export async function build(folder: string, pages: string[]): Promise<BuildCost> {
	await rm(`${folder}/build`, { recursive: true, force: true });
	const start = performance.now();
	const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));
	const [command, ...words] = scripts.build.split(' ') as [string, ...string[]];
	const child = spawn(command, [...words, '--logLevel', 'error'], {
		env: { ...process.env, LIBRARY: folder, OUTPUT: folder, PAGES: pages.join() },
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let complaints = '';
	child.stderr.on('data', (data) => (complaints += data));
	let most = 0;
	const timer = setInterval(async () => (most = Math.max(most, await residentOf(child.pid!))), 250);
	const code = await new Promise((resolve) => child.on('close', resolve));
	clearInterval(timer);
	if (code !== 0) throw new Error(`The build of ${folder} failed:\n${complaints}`);
	return { milliseconds: performance.now() - start, megabytes: most };
}

/** Resident memory in MB of a process and all below it (Linux; 0 elsewhere). */
async function residentOf(root: number): Promise<number> {
	const processes = await Promise.all(
		(await readdir('/proc').catch(() => []))
			.filter((name) => /^\d+$/.test(name))
			.map(async (pid) => {
				const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
				const field = (name: string) =>
					Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
				return { pid: Number(pid), parent: field('PPid'), kilobytes: field('VmRSS') || 0 };
			})
	);
	let sum = 0;
	const family = new Set([root]);
	for (let grown = true; grown;) {
		grown = false;
		for (const { pid, parent } of processes) {
			if (!family.has(pid) && family.has(parent)) {
				family.add(pid);
				grown = true;
			}
		}
	}
	for (const { pid, kilobytes } of processes) if (family.has(pid)) sum += kilobytes;
	return sum / 1024;
}
