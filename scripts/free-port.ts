/** Tells, before minutes of work, that the port is taken on which the site is to be served. */
import { connect } from 'node:net';
import { readSiteAddress } from '../src/lib/parts/site-address.ts';

const { port } = readSiteAddress(process.env.SITE_URL);

/** Whether anybody answers at `localhost`, which is one address or the other. */
async function isTaken(port: number): Promise<boolean> {
	const answers = ['127.0.0.1', '::1'].map(
		(host) =>
			new Promise<boolean>((resolve) => {
				const socket = connect({ host, port });
				socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
				socket.once('connect', () => socket.destroy());
			})
	);
	return (await Promise.all(answers)).includes(true);
}

if (await isTaken(port)) {
	let free = port + 1;
	while (await isTaken(free)) free++;
	console.error(
		`Something is served on http://localhost:${port} already, perhaps by an earlier “npm start”: end that, or serve this site elsewhere:

SITE_URL=http://localhost:${free} npm start`
	);
	process.exitCode = 1;
}
