import { defineConfig } from '@playwright/test';

const port = Number(process.env.TEST_PORT ?? 4399);

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: true,
	workers: 2,
	/** A test that passes only at its second try is named at the end (`scripts/test.mjs`): it is to be looked into. */
	retries: 1,
	/** axe on a long page takes its time on a busy machine. */
	timeout: 90_000,
	forbidOnly: true,
	reporter: [['list'], ['json']],
	use: {
		actionTimeout: 15_000,
		baseURL: `http://localhost:${port}`,
		reducedMotion: 'reduce',
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
	webServer: {
		command: `node scripts/start.mjs`,
		env: { PORT: String(port) },
		port,
		reuseExistingServer: false,
		timeout: 120_000,
	},
});
