import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';

const parent = await mkdtemp(join(tmpdir(), 'install-'));
afterAll(() => rm(parent, { recursive: true }));

/** Stands in for npm: notes that it was asked, puts packages there, and ends as `HOW` says. */
const NPM = `
import { appendFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
appendFileSync('calls', process.argv[2] + (existsSync('node_modules') ? ' on top' : '') + '\\n');
mkdirSync('node_modules/.bin', { recursive: true });
writeFileSync('node_modules/half', '');
if (process.env.HOW === 'fails') process.exit(1);
if (process.env.HOW === 'is killed') process.kill(process.ppid, 'SIGKILL');
else if (process.env.HOW !== 'leaves out') {
	mkdirSync('node_modules/here');
	writeFileSync('node_modules/here/package.json', '{}');
}
symlinkSync(process.execPath, 'node_modules/.bin/node');
`;

const LOCKFILE = {
	packages: {
		'': {},
		'node_modules/anywhere': { optional: true },
		'node_modules/here': { os: [process.platform], cpu: process.arch },
		'node_modules/elsewhere': { os: [`!${process.platform}`] },
		'node_modules/other-machine': { os: process.platform, cpu: ['wasm32'] }
	}
};

/** A folder with a lockfile and the script, in which nothing is installed. */
async function makeFolder(name: string): Promise<string> {
	const folder = join(parent, name);
	await rm(folder, { recursive: true, force: true });
	await mkdir(join(folder, 'scripts'), { recursive: true });
	await copyFile('scripts/install.js', join(folder, 'scripts/install.js'));
	await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
	await writeFile(join(folder, 'package-lock.json'), JSON.stringify(LOCKFILE));
	await writeFile(join(folder, 'npm.js'), NPM);
	return folder;
}

let folder: string;
beforeEach(async () => {
	folder = await makeFolder('plain');
});

const install = (environment: Record<string, string> = {}) =>
	new Promise<{ code: unknown; said: string }>((resolve) => {
		const env = {
			...process.env,
			npm_node_execpath: process.execPath,
			npm_execpath: join(folder, 'npm.js'),
			npm_config_user_agent: 'npm/11.0.0 node/v24.0.0',
			...environment
		};
		execFile(
			process.execPath,
			['scripts/install.js'],
			{ cwd: folder, env },
			(error, stdout, stderr) =>
				resolve({ code: error ? (error.signal ?? error.code) : 0, said: stdout + stderr })
		);
	});

const at = (name: string) => join(folder, name);
const calls = async () =>
	existsSync(at('calls')) ? (await readFile(at('calls'), 'utf8')).trim().split('\n') : [];

it('installs once for a lockfile', async () => {
	expect(await install()).toEqual({ code: 0, said: '' });
	expect(await install()).toEqual({ code: 0, said: '' });
	expect(await calls()).toEqual(['ci']);
	expect(existsSync(at('.installing'))).toBe(false);
});

it('begins from nothing for another lockfile', async () => {
	await install();
	await writeFile(at('package-lock.json'), JSON.stringify({ ...LOCKFILE, name: 'other' }));
	expect(await install()).toMatchObject({ code: 0 });
	expect(await calls()).toEqual(['ci', 'ci']);
});

it('begins from nothing for another machine', async () => {
	await install();
	const [hash = ''] = (await readFile(at('node_modules/.installed'), 'utf8')).split(' ');
	await writeFile(at('node_modules/.installed'), `${hash} other machine`);
	await install();
	expect(await calls()).toEqual(['ci', 'ci']);
});

/** name, how npm ends, the code, what is said */
it.each([
	['was killed', 'is killed', 'SIGKILL', /^$/],
	['failed', 'fails', 1, /npm says why above/],
	['left out a package for this machine', 'leaves out', 1, /npm left out node_modules\/here:/]
])('begins from nothing where an install %s', async (_, HOW, code, said) => {
	expect(await install({ HOW })).toEqual({ code, said: expect.stringMatching(said) });
	expect(existsSync(at('node_modules/half'))).toBe(true);
	expect(existsSync(at('node_modules/.installed'))).toBe(false);
	expect(await install()).toEqual({ code: 0, said: '' });
	expect(await calls()).toEqual(['ci', 'ci']);
	expect(existsSync(at('node_modules/.installed'))).toBe(true);
});

it('begins from nothing where packages came in another way', async () => {
	await mkdir(at('node_modules/other'), { recursive: true });
	await install();
	expect(await calls()).toEqual(['ci']);
	expect(existsSync(at('node_modules/other'))).toBe(false);
});

it('waits for an install that is under way, and takes what it brought', async () => {
	await install();
	const mark = await readFile(at('node_modules/.installed'), 'utf8');
	await rm(at('node_modules/.installed'));
	const other = spawn(process.execPath, [
		'-e',
		`setTimeout(() => fs.writeFileSync(${JSON.stringify(at('node_modules/.installed'))}, '${mark}'), 1500)`
	]);
	await writeFile(at('.installing'), String(other.pid));
	expect(await install()).toEqual({
		code: 0,
		said: 'Waiting for an install that is under way.\n'
	});
	expect(await calls()).toEqual(['ci']);
});

it('refuses an npm that cannot read the lockfile', async () => {
	const { code, said } = await install({ npm_config_user_agent: 'npm/6.14.18 node/v14.21.3' });
	expect(code).toBe(1);
	expect(said).toMatch(/^npm 6 cannot read package-lock\.json: .*npm install --global npm/);
	expect(await calls()).toEqual([]);
});

it.each(['a#b', 'a?b', 'a:b'])('refuses the folder %s in a sentence', async (name) => {
	folder = await makeFolder(name);
	const { code, said } = await install();
	expect(code).toBe(1);
	expect(said).toMatch(/^\S+ has “[#?:]” in its path, .*: move the folder elsewhere\.\n$/);
	expect(await calls()).toEqual([]);
});
