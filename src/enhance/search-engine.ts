import { type Found, isMeant } from '../core/search/found';

/** As far as we use it: pagefind comes as a file beside its index, without types. */
interface Pagefind {
	createInstance(options: Record<string, unknown>): {
		preload(words: string): Promise<void>;
		search(words: string | null): Promise<{ results: { data(): Promise<Found> }[] }>;
	};
}

/** @returns every place found, the best first; quizzes, which say little of themselves, come last */
export type Search = (query: string) => Promise<Found[]>;

/** Pagefind fetches the part of the index in which a word would lie; with these it fetches all of them. */
const everyLetter = [...'0123456789abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюя'].join(' ');

/**
 * Fetches pagefind and the whole index of the language of the page. Whatever is typed later asks the host for nothing,
 * so that it cannot guess the words.
 * @param root of the site, with a slash at its end
 * @throws when a part of it cannot be had
 */
export async function loadSearch(root: URL): Promise<Search> {
	const folder = new URL('pagefind/', root);
	const { createInstance }: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
	// A worker would take a second copy of the same script, and the index is small.
	const { preload, search } = createInstance({
		basePath: folder.pathname,
		baseUrl: root.pathname,
		noWorker: true,
		excerptEllipsis: '…',
	});
	await preload(everyLetter);
	const [anyPlace] = (await search(null)).results;
	// Texts lie in one file, which comes with the first of them.
	await anyPlace?.data();
	if (!hasEveryPart(new URL('index/', folder))) throw new Error('A part of the index is missing.');
	return async (query) => {
		const { results } = await search(query);
		const found = await Promise.all(results.map(({ data }) => data()));
		return found
			.filter((one) => isMeant(one, query))
			.toSorted((a, b) => Number(a.meta.kind === 'quiz') - Number(b.meta.kind === 'quiz'));
	};
}

/** Pagefind itself searches on in what it has, and then finds nothing where there is something. */
function hasEveryPart(folder: URL): boolean {
	const fetched = performance
		.getEntriesByType('resource')
		.filter(({ name }) => name.startsWith(folder.href)) as PerformanceResourceTiming[];
	return fetched.every(
		({ responseStatus = 200, decodedBodySize }) => responseStatus < 400 && decodedBodySize > 0,
	);
}
