import { createHash } from 'node:crypto';

/** A file that a page fetches later. Its name holds a hash of the content, so that a file left in a cache never meets a newer page. */
export function payloadFile(kind: string, content: unknown): { file: string; text: string } {
	const text = JSON.stringify(content);
	const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
	return { file: `${kind}.${hash}`, text };
}
