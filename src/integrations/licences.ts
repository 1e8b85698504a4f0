import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';

/** Travel to browsers without standing in a bundle: Astro's and Vite's inline runtime, the font, and the search. */
const always = ['astro', 'vite', '@fontsource-variable/golos-text', 'pagefind'];

/** Writes `licences.txt`: MIT and OFL ask that their text goes along with what travels to browsers. */
export function licences(): AstroIntegration {
	const bundled = new Set(always);
	return {
		name: 'licences',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [collecting(bundled)] } });
			},
			'astro:build:done': ({ dir }) => {
				const notices = [...bundled].toSorted().map(noticeOf);
				writeFileSync(new URL('licences.txt', dir), notices.join('\n\n---\n\n'));
			},
		},
	};
}

function collecting(bundled: Set<string>): NonNullable<ViteUserConfig['plugins']>[number] {
	return {
		name: 'collect-licences',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle(_, bundle) {
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk') continue;
				for (const id of chunk.moduleIds) {
					const name = packageOf(id);
					if (name) bundled.add(name);
				}
			}
		},
	};
}

/** @returns the package a module comes from, or undefined for one of our own */
export function packageOf(moduleId: string): string | undefined {
	return [...moduleId.matchAll(/node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/g)]
		.at(-1)?.[1]
		?.replace('\\', '/');
}

function noticeOf(name: string): string {
	const folder = new URL(`../../node_modules/${name}/`, import.meta.url);
	const licence = licenceIn(folder);
	if (!licence)
		throw new Error(`${name} travels to browsers, and there is no licence in ${fileURLToPath(folder)}.`);
	const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
	return `${name} ${version}\n\n${readFileSync(licence, 'utf8').trim()}`;
}

/** The file, which may lie in a folder of that name beside licences of what only builds. */
function licenceIn(folder: URL): URL | undefined {
	const found = readdirSync(folder, { withFileTypes: true }).find(({ name }) => /^licen[cs]e/i.test(name));
	if (found?.isDirectory()) return licenceIn(new URL(`${found.name}/`, folder));
	return found && new URL(found.name, folder);
}
