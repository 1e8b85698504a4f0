import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';

const start = (port: string) =>
	spawnSync(process.execPath, ['scripts/start.mjs'], {
		encoding: 'utf8',
		env: { ...process.env, PORT: port },
	});

describe('npm start', () => {
	it('says in a sentence that a port is taken', async () => {
		const server = createServer().listen(0);
		const { port } = server.address() as AddressInfo;
		const child = spawn(process.execPath, ['scripts/start.mjs'], {
			env: { ...process.env, PORT: String(port) },
		});
		let said = '';
		child.stderr.on('data', (text) => {
			said += text;
		});
		const code = await new Promise((resolve) => child.on('close', resolve));
		server.close();
		expect(code).toBe(1);
		expect(said.trim()).toBe(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
	});

	it.each(['abc', '0', '70000', '80.5'])('refuses PORT=%s in a sentence', (port) => {
		const { status, stderr } = start(port);
		expect(status).toBe(1);
		expect(stderr).toBe(`PORT is "${port}", and a port is a whole number from 1 to 65535.\n`);
	});
});

describe('an old Node', () => {
	it('gets one clear sentence', () => {
		const pretend =
			"Object.defineProperty(process.versions, 'node', { value: '20.11.0' }); await import('./scripts/node-version.mjs')";
		const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', pretend], {
			encoding: 'utf8',
		});
		expect(status).toBe(1);
		expect(stderr.trim().split('\n')).toHaveLength(1);
		expect(stderr).toContain('needs Node 22.19 or newer, and this is Node 20.11.0');
	});
});
