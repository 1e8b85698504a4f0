import './node-version.mjs';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from './serve.mjs';

const sources = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];
const built = 'dist/index.html';
const port = Number(process.env.PORT ?? 4321);
// Other machines see the course only where they are meant to: HOST=0.0.0.0 npm start
const host = process.env.HOST || 'localhost';

if (!Number.isInteger(port) || port < 1 || port > 65535) {
	stop(`PORT is "${process.env.PORT}", and a port is a whole number from 1 to 65535.`);
}
if (!existsSync(built) || Math.max(...sources.map(newest)) > statSync(built).mtimeMs) {
	try {
		execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { stdio: 'inherit' });
	} catch {
		stop('The course could not be built; the reason stands above.');
	}
}
try {
	await serve({ folder: 'dist', port, host });
	console.log(`Общий язык / Common Ground: http://${host}:${port}/   (stop with Ctrl+C)`);
} catch (error) {
	stop(error.message);
}

/** @param {string} path @returns {number} when the newest file at or below it was changed, in ms */
function newest(path) {
	const stats = statSync(path);
	if (!stats.isDirectory()) return stats.mtimeMs;
	return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** @param {string} sentence */
function stop(sentence) {
	console.error(sentence);
	process.exit(1);
}
