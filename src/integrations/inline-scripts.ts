import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { transform } from 'esbuild';

const prefix = 'inline:';

/** `import theme from 'inline:theme'` gives the minified text of `inline/theme.js`, to stand inside a page. */
export function inlineScripts(): AstroIntegration {
	return {
		name: 'inline-scripts',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [plugin] } });
			},
		},
	};
}

const plugin: NonNullable<ViteUserConfig['plugins']>[number] = {
	name: 'inline-scripts',
	resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
	async load(id) {
		if (!id.startsWith(`\0${prefix}`)) return;
		const file = fileURLToPath(new URL(`./inline/${id.slice(prefix.length + 1)}.js`, import.meta.url));
		this.addWatchFile(file);
		return `export default ${JSON.stringify(await minified(await readFile(file, 'utf8')))}`;
	},
};

async function minified(source: string): Promise<string> {
	const { code } = await transform(source, { minify: true, format: 'iife', target: 'es2022' });
	return code.trim();
}
