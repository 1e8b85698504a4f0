import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { entriesOf } from './search-entries';

/** Words of the interface inside a text, what a neighbour says of itself, and answers that wait to be opened. */
const notWhatPeopleLookFor = [
	'nav, button, details, .kind, .hint, .term-card, .save-notice, .arrivals, .check, .scenario-door, .sources',
	'.lesson-end > p, .lesson-end > h2:not([id])',
];

/** Of all files that pagefind writes: what our own page of search asks for. */
const needed =
	/^(?:pagefind\.js|pagefind-entry\.json|wasm\.(?:ru|en)\.pagefind|.*\.pf_(?:meta|index|fragment))$/;

/** Writes `pagefind/`, the index of what built pages offer to be found, for each language. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				// All texts of a language in one file, and a host cannot tell from requests what was found.
				const { index, errors } = await createIndex({
					excludeSelectors: notWhatPeopleLookFor,
					maxFragments: 1,
				});
				if (!index) throw new Error(errors.join('\n'));
				for (const page of pagesIn(folder)) await addEntries(index, folder, page);
				await write(index, join(folder, 'pagefind'));
				await close();
			},
		},
	};
}

/** Paths of the pages below the folder; not the 404, which is shown at any address. */
function pagesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('index.html'))
		.toSorted();
}

async function addEntries(index: PagefindIndex, folder: string, page: string): Promise<void> {
	const address = page
		.split(sep)
		.join('/')
		.replace(/index\.html$/, '');
	for (const { url, html } of entriesOf(readFileSync(join(folder, page), 'utf8'), address)) {
		const { errors } = await index.addHTMLFile({ url, content: html });
		if (errors.length > 0) throw new Error(`${url} cannot be indexed: ${errors.join('; ')}`);
	}
}

async function write(index: PagefindIndex, folder: string): Promise<void> {
	const { files } = await index.getFiles();
	for (const { path, content } of files.filter(({ path }) => needed.test(path))) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
}
