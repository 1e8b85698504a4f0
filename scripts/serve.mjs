import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built folder as a plain static host would.
 * @param {{ folder: string, port: number, base?: string }} options `base` is the path it appears under, with slashes at both ends
 * @returns {Promise<import('node:http').Server>} rejects with a sentence when the port is taken
 */
export function serve({ folder, port, base = '/' }) {
	const files = sirv(folder, { dev: true });
	const lost = join(folder, '404.html');
	const server = createServer((request, response) => {
		const answerLost = () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(existsSync(lost) ? readFileSync(lost) : '404');
		};
		if (!request.url?.startsWith(base)) return answerLost();
		request.url = `/${request.url.slice(base.length)}`;
		const [path = '', query] = request.url.split('?');
		if (!path.endsWith('/') && existsSync(join(folder, decodeURIComponent(path), 'index.html'))) {
			response.writeHead(301, { location: `${base}${path.slice(1)}/${query ? `?${query}` : ''}` });
			return response.end();
		}
		files(request, response, answerLost);
	});
	return new Promise((resolve, reject) => {
		server.on('error', (error) => {
			const taken = 'code' in error && error.code === 'EADDRINUSE';
			reject(taken ? new Error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`) : error);
		});
		server.listen(port, () => resolve(server));
	});
}
