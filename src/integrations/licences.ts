import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';

/** Travel to browsers without standing in a bundle: Astro's and Vite's inline runtime, and the font. */
const always = ['astro', 'vite', '@fontsource-variable/golos-text'];

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
	const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
	if (!file)
		throw new Error(`${name} travels to browsers, and there is no licence in ${fileURLToPath(folder)}.`);
	const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
	return `${name} ${version}\n\n${readFileSync(new URL(file, folder), 'utf8').trim()}`;
}
