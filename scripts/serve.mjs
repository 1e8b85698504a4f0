import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built folder as a plain static host would.
 * @param {{ folder: string, port: number, host?: string, base?: string }} options `base` is the path it appears
 * under, with slashes at both ends; only `host` is listened on
 * @returns {Promise<import('node:http').Server>} rejects with a sentence when the port or the host cannot be had
 */
export function serve({ folder, port, host = 'localhost', base = '/' }) {
	const files = sirv(folder, {
		dev: true,
		// Their names hold a hash of what is in them. Without this no page ever has the font in time.
		setHeaders: (response, path) => {
			if (path.startsWith('/_astro/'))
				response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
			if (/^\/pagefind\/.*\.(?:pagefind|pf_\w+)$/.test(path))
				response.setHeader('Content-Type', 'application/octet-stream');
		},
	});
	const lost = join(folder, '404.html');
	const server = createServer((request, response) => {
		const answerLost = () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(existsSync(lost) ? readFileSync(lost) : '404');
		};
		if (!request.url?.startsWith(base)) return answerLost();
		// Browsers read a path that begins with two slashes as the name of another host.
		request.url = `/${request.url.slice(base.length).replace(/^[/\\]+/, '')}`;
		const [path = '', query] = request.url.split('?');
		const file = decoded(path);
		if (file === undefined) return answerLost();
		if (!path.endsWith('/') && existsSync(join(folder, file, 'index.html'))) {
			response.writeHead(301, { location: `${base}${path.slice(1)}/${query ? `?${query}` : ''}` });
			return response.end();
		}
		files(request, response, answerLost);
	});
	return new Promise((resolve, reject) => {
		server.on('error', (error) => {
			const code = 'code' in error ? error.code : undefined;
			if (code === 'EADDRINUSE')
				reject(new Error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`));
			else if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL')
				reject(new Error(`HOST is "${host}", and that is no address of this machine.`));
			else reject(error);
		});
		server.listen(port, host, () => resolve(server));
	});
}

/** @param {string} path @returns {string | undefined} nothing for a malformed address */
function decoded(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}
