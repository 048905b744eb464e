import { defineConfig } from '@playwright/test';
import { builtPages } from './tests/built-pages.ts';
import { launchOptions } from './tests/chromium.ts';

// Where nothing is built, this says so once, and not in every test.
builtPages();

const baseURL = 'http://localhost:4173';

export default defineConfig({
	testDir: 'tests',
	testMatch: '*.e2e.ts',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	reporter: [['list'], ['./tests/closing-line-playwright.ts']],
	use: { baseURL, launchOptions },
	webServer: {
		command: 'npm run preview',
		url: baseURL,
		reuseExistingServer: !process.env.CI
	}
});
