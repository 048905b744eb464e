/**
 * Installs the packages, from nothing, unless an install for this very lockfile has come to its end here: then it left a
 * mark. Runs before there is a package or the right Node, so it is plain JavaScript that a Node of 2021 understands.
 */
import { spawnSync } from 'child_process';
import { createHash } from 'crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { join } from 'path';
import { fileURLToPath } from 'url';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = join(root, 'node_modules');
const mark = join(packages, '.installed');
const lock = join(root, '.installing');
const lockfile = readFileSync(join(root, 'package-lock.json'));

/** Packages of one machine are of no use to another. */
const wanted = [
	createHash('sha256').update(lockfile).digest('hex'),
	process.platform,
	process.arch
].join(' ');
const isInstalled = () => existsSync(mark) && readFileSync(mark, 'utf8') === wanted;

refuseFolder();
awaitOther();
if (!isInstalled()) {
	writeFileSync(lock, String(process.pid));
	process.once('exit', () => rmSync(lock, { force: true }));
	install();
	writeFileSync(mark, wanted);
}

/** Vite takes what follows # or ? for part of an address, and a colon ends an entry of the PATH. */
function refuseFolder() {
	const found = (process.platform === 'win32' ? /[#?]/ : /[#?:]/).exec(root);
	if (found)
		stop(
			`${root} has “${found[0]}” in its path, which the build cannot read: move the folder elsewhere.`
		);
}

/** An install goes on when the command that began it is killed alone. Two at once would spoil each other. */
function awaitOther() {
	const LIMIT = 10 * 60;
	for (let seconds = 0; isUnderWay(); seconds++) {
		if (seconds === 0) console.log('Waiting for an install that is under way.');
		if (seconds === LIMIT)
			stop(`An install is still under way, says ${lock}: if that is not so, delete this file.`);
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
	}
}

function isUnderWay() {
	try {
		return process.kill(Number(readFileSync(lock, 'utf8')) || NaN, 0);
	} catch {
		return false;
	}
}

function install() {
	const [, npm] = /\bnpm\/(\d+)/.exec(process.env.npm_config_user_agent ?? '') ?? [];
	if (Number(npm) < 7)
		stop(
			`npm ${npm} cannot read package-lock.json: get a newer one with “npm install --global npm”.`
		);
	rmSync(packages, { recursive: true, force: true });
	const words = [
		'ci',
		'--include=dev',
		'--include=optional',
		'--ignore-scripts',
		'--loglevel=error'
	];
	// By name npm could be run by a Node that it is about to replace.
	const { npm_node_execpath: node, npm_execpath: cli } = process.env;
	const { status } =
		node && cli
			? spawnSync(node, [cli, ...words], { cwd: root, stdio: 'inherit' })
			: spawnSync('npm', words, {
					cwd: root,
					stdio: 'inherit',
					shell: process.platform === 'win32'
				});
	if (status !== 0)
		stop(
			'The packages could not be installed; npm says why above. Run it again when that is mended.'
		);
	const missing = leftOut();
	if (missing.length) {
		stop(`npm left out ${missing.join(', ')}: the network may have failed. Run it again.`);
	}
	refuseNode();
}

/** Packages for this kind of machine that are not there: they are optional, so npm goes on where it cannot fetch one. */
function leftOut() {
	const libc = process.platform === 'linux' && (isGlibc() ? 'glibc' : 'musl');
	const fits = (named, mine) => {
		const list = [].concat(named ?? []);
		const isOpen = list.every((one) => one.startsWith('!'));
		return !mine || ((isOpen || list.includes(mine)) && !list.includes(`!${mine}`));
	};
	return Object.entries(JSON.parse(String(lockfile)).packages)
		.filter(([, { os, cpu }]) => os || cpu)
		.filter(([, { os, cpu }]) => fits(os, process.platform) && fits(cpu, process.arch))
		.filter(([, one]) => fits(one.libc, libc))
		.map(([path]) => path)
		.filter((path) => !existsSync(join(root, path, 'package.json')));
}

function isGlibc() {
	process.report.excludeNetwork = true;
	return Boolean(process.report.getReport().header.glibcVersionRuntime);
}

/** No package brings Node to some machines, and others cannot run it: then the one that is there has to do. */
function refuseNode() {
	const brought = join(packages, '.bin/node');
	const shell = process.platform === 'win32';
	if (spawnSync(brought, ['--version'], { stdio: 'ignore', shell }).status === 0) return;
	rmSync(brought, { force: true });
	if (Number(process.versions.node.split('.')[0]) >= 24) return;
	stop(
		`No package brings a Node to this machine that it can run (${process.platform}, ${process.arch}): install Node 24 and run this again.`
	);
}

function stop(why) {
	console.error(why);
	process.exit(1);
}
