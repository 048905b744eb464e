import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

export interface Cost {
	milliseconds: number;
	/** The most that the process and all below it were seen to hold at one time; 0 where there is no /proc. */
	megabytes: number;
}

/** Between two looks at the memory, ms. */
const LOOK_EVERY = 250;

/**
 * Runs `command` in `folder` to its end, and says what that took.
 *
 * @throws with everything the command printed, if it ends with another code than 0
 */
export async function runMeasured(
	command: readonly [string, ...string[]],
	folder: string,
	environment: NodeJS.ProcessEnv
): Promise<Cost> {
	const [program, ...words] = command;
	const start = performance.now();
	const child = spawn(program, words, {
		cwd: folder,
		env: environment,
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let printed = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (words: string) => (printed += words));
	}
	let megabytes = 0;
	const timer = setInterval(async () => {
		if (child.pid) megabytes = Math.max(megabytes, await residentMegabytes(child.pid));
	}, LOOK_EVERY);
	const code = await new Promise((resolve, reject) =>
		child.on('close', resolve).on('error', reject)
	).finally(() => clearInterval(timer));
	if (code !== 0) throw new Error(`${command.join(' ')} failed in ${folder}:\n${printed}`);
	return { milliseconds: performance.now() - start, megabytes };
}

/** Resident memory of a process and all below it. */
async function residentMegabytes(root: number): Promise<number> {
	const processes = await listProcesses();
	const family = new Set([root]);
	for (let size = 0; size < family.size;) {
		size = family.size;
		for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
	}
	const kilobytes = processes
		.filter(({ pid }) => family.has(pid))
		.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
	return kilobytes / 1024;
}

async function listProcesses() {
	const names = await readdir('/proc').catch(() => []);
	return Promise.all(
		names
			.filter((name) => /^\d+$/.test(name))
			.map(async (pid) => {
				// A process may end before it is read.
				const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
				const field = (name: string) =>
					Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
				return { pid: Number(pid), parent: field('PPid'), kilobytes: field('VmRSS') };
			})
	);
}
