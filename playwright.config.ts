import { defineConfig } from '@playwright/test';
import { readSiteAddress } from './src/lib/parts/site-address.ts';
import { builtPages } from './tests/built-pages.ts';
import { launchOptions } from './tests/chromium.ts';

// Where nothing is built, this says so once, and not in every test.
builtPages();

const baseURL = `http://localhost:${readSiteAddress(process.env.SITE_URL).port}`;

export default defineConfig({
	testDir: 'tests',
	testMatch: '*.e2e.ts',
	fullyParallel: true,
	workers: '100%', // a page waits more than it works
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['./tests/closing-line-playwright.ts']],
	use: { baseURL, launchOptions },
	webServer: {
		command: 'npm run preview',
		url: baseURL,
		reuseExistingServer: !process.env.CI
	}
});
