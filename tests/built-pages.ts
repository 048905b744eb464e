import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const build = fileURLToPath(new URL('../build', import.meta.url));

/** The path of every page in build/, in order. Throws where no site is built. */
export function builtPages(): string[] {
	if (!existsSync(`${build}/index.html`)) {
		throw new Error(
			`No site is built in ${build}: run “npm run build” first, or “npm test”, which builds and tests.`
		);
	}
	return globSync('**/*.html', { cwd: build })
		.map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
		.sort();
}
