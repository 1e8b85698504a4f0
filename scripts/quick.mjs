import './node-version.mjs';
import { spawn } from 'node:child_process';

// What can be said in half a minute about what changed since the last commit: format, lint, types, and the tests that
// import a changed file, side by side. Example: npm run quick
const steps = [
	['biome', ['check', '.']],
	['astro', ['check']],
	['vitest', ['run', '--changed', '--config', 'vitest.quick.config.ts']],
];
const broken = (await Promise.all(steps.map(run))).filter(Boolean);
if (broken.length > 0) console.error(`\nNot in order: ${broken.join(', ')}`);
process.exitCode = broken.length > 0 ? 1 : 0;

/**
 * @param {[string, string[]]} step
 * @returns {Promise<string | undefined>} the command when it found something
 */
function run([command, parameters]) {
	return new Promise((resolve) => {
		const child = spawn(command, parameters, { shell: process.platform === 'win32' });
		let said = '';
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
		child.on('close', (status) => {
			console.log(`\n— ${command}\n${said.trim()}`);
			resolve(status === 0 ? undefined : command);
		});
	});
}
