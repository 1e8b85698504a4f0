import { readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

let server: Server;
beforeAll(async () => {
	server = await serve({ folder: 'dist', port: 0 });
});
afterAll(() => server.close());

/** Sends a request line as it stands, since clients tidy addresses up. */
function answerTo(path: string): Promise<string> {
	const { port, address } = server.address() as AddressInfo;
	return new Promise((resolve, reject) => {
		const socket = connect(port, address, () => {
			socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
		});
		let text = '';
		socket.setEncoding('utf8').on('data', (part) => {
			text += part;
		});
		socket.on('end', () => resolve(text)).on('error', reject);
	});
}

describe('the server of npm start', () => {
	it.each(['/%', '/ru/%zz', '/%E0%A4%A'])('answers the malformed address %s and goes on', async (path) => {
		expect(await answerTo(path)).toMatch(/^HTTP\/1\.1 404 /);
		expect(await answerTo('/ru/')).toMatch(/^HTTP\/1\.1 200 /);
	});

	it.each(['//evil.example/%2e%2e/ru', '/\\evil.example/%2e%2e/ru', '///evil.example/%2e%2e/en'])(
		'never redirects %s to another host',
		async (path) => {
			expect(await answerTo(path)).not.toMatch(/location: *[/\\]{2}/i);
		},
	);

	it('lets browsers keep what has a hash in its name, and asks again for pages', async () => {
		const [font] = readdirSync('dist/_astro').filter((name) => name.endsWith('.woff2'));
		expect(await answerTo(`/_astro/${font}`)).toMatch(/^cache-control: .*immutable/im);
		expect(await answerTo('/ru/')).not.toMatch(/^cache-control: .*(immutable|max-age=[1-9])/im);
	});

	it('names a type for every file of the search', async () => {
		const files = readdirSync('dist/pagefind', { recursive: true, encoding: 'utf8' }).filter((name) =>
			/\.\w+$/.test(name),
		);
		expect(files.length).toBeGreaterThan(10);
		for (const file of files) {
			const type = /^content-type: *(.*)$/im.exec(await answerTo(`/pagefind/${file}`))?.[1];
			expect(type, file).toMatch(
				file.endsWith('.js') ? /^text\/javascript/ : /^application\/(?:json|octet-stream)/,
			);
		}
	});

	it('listens on this machine only, unless it is told otherwise', () => {
		expect(['127.0.0.1', '::1']).toContain((server.address() as AddressInfo).address);
	});

	it('says in a sentence that the host is none of this machine', async () => {
		await expect(serve({ folder: 'dist', port: 0, host: '192.0.2.1' })).rejects.toThrow(
			'HOST is "192.0.2.1", and that is no address of this machine.',
		);
	});
});
