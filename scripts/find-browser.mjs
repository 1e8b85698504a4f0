import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const installed = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser for the tests: CHROMIUM_PATH, then Playwright's own, then an installed one, then a
 * download by Playwright, then Debian's package where the user is root.
 * @returns {string} path of the program
 */
export function findBrowser() {
	const found = present();
	if (found) return found;
	attempt('npx', ['playwright', 'install', 'chromium']);
	const downloaded = present();
	if (downloaded) return downloaded;
	if (process.getuid?.() === 0) {
		attempt('apt-get', ['update']);
		attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
	}
	const last = present();
	if (last) return last;
	throw new Error(
		'The tests need Chromium or Chrome and could not install one. Install it and run CHROMIUM_PATH=/path/to/chromium npm test.',
	);
}

/** @returns {string | undefined} */
function present() {
	return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...installed].find(
		(path) => path && existsSync(path),
	);
}

/** @param {string} command @param {string[]} parameters */
function attempt(command, parameters) {
	console.log(`No browser yet. Trying: ${command} ${parameters.join(' ')}`);
	try {
		execFileSync(command, parameters, { stdio: 'inherit', timeout: 600_000 });
	} catch {
		console.log(`That did not work: ${command}`);
	}
}
