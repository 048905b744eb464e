import { execFile } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const ask = (SITE_URL: string) =>
	promisify(execFile)(process.execPath, ['scripts/free-port.ts'], {
		env: { ...process.env, SITE_URL }
	}).then(
		({ stdout }) => ({ code: 0, said: stdout }),
		({ code, stderr }) => ({ code: Number(code), said: String(stderr) })
	);

it('tells a taken port with a way out that works', async () => {
	const server = createServer().listen(0, 'localhost');
	await new Promise((resolve) => server.once('listening', resolve));
	const { port } = server.address() as AddressInfo;
	const { code, said } = await ask(`http://localhost:${port}/reader`);
	expect(code).toBe(1);
	expect(said).toContain(`http://localhost:${port} already`);
	const [, way = ''] = /^SITE_URL=(\S+) npm start$/m.exec(said) ?? [];
	expect(await ask(way)).toEqual({ code: 0, said: '' });

	await new Promise((resolve) => server.close(resolve));
	expect(await ask(`http://localhost:${port}`)).toEqual({ code: 0, said: '' });
});

it('tells what is no address', async () => {
	const { code, said } = await ask('localhost:4173');
	expect(code).toBe(1);
	expect(said).toContain('SITE_URL: "localhost:4173" is not the address of a site.');
});
