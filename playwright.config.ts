import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/chromium.ts';

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
