import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a room may import besides itself. The README shows the same table. */
const mayImport: Record<string, readonly string[]> = {
	core: ['zod in schema files', 'fastest-levenshtein', 'diff'],
	i18n: [],
	library: ['core', 'i18n', 'packages'],
	enhance: ['core', 'stores', 'i18n', 'uqr'],
	stores: ['core', 'nanostores'],
	islands: ['core', 'stores', 'enhance', 'i18n', 'preact', 'nanostores'],
	components: ['core', 'stores', 'i18n', 'library', 'islands', 'enhance', 'styles', 'packages'],
	layouts: ['core', 'i18n', 'library', 'components', 'styles', 'packages'],
	pages: ['core', 'i18n', 'library', 'islands', 'enhance', 'components', 'layouts', 'styles', 'packages'],
	integrations: ['core', 'library', 'packages'],
	styles: [],
	fonts: [],
};

/** @returns a sentence for each import of the file that its room may not have */
function forbiddenImports(file: string, source: string): string[] {
	const [, room = ''] = file.split('/');
	const allowed = [room, ...(mayImport[room] ?? [])];
	const specifiers = [
		...source.matchAll(
			/^(?:import|export|\}).*?(?:\bfrom|\bimport)\s*'([^'\n]+)'|\bimport\s*\(\s*'([^'\n]+)'/gm,
		),
	].map(([, name, late]) => name ?? late ?? '');
	return specifiers
		.filter((specifier) => {
			const target = targetOf(file, specifier);
			if (target === 'zod' && room === 'core' && /schema\.ts$/.test(file))
				return !allowed.includes('zod in schema files');
			return !allowed.includes(target) && (target in mayImport || !allowed.includes('packages'));
		})
		.map((specifier) => `${file} may not import ${specifier}`);
}

/** @returns the room or the package that an import leads to */
function targetOf(file: string, specifier: string): string {
	if (specifier.startsWith('~/')) return specifier.split('/')[1] ?? '';
	if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier).split('/')[1] ?? '';
	return specifier.replace(/^@/, '').split('/')[0] ?? '';
}

describe('rooms', () => {
	it('import only what the table allows', () => {
		const files = globSync('src/*/**/*.{ts,tsx,astro}').map((file) => file.replaceAll('\\', '/'));
		expect(files.length).toBeGreaterThan(150);
		expect(files.flatMap((file) => forbiddenImports(file, readFileSync(file, 'utf8')))).toEqual([]);
	});

	it('all stand in the table, which the README repeats', () => {
		const rooms = globSync('src/*/').map((folder) => folder.split(/[\\/]/)[1]);
		expect(rooms.toSorted()).toEqual(Object.keys(mayImport).toSorted());
		const rows = readFileSync('README.md', 'utf8').matchAll(/^\| `src\/(\w+)\/` .*\|([^|]*)\|$/gm);
		const inReadme = Object.fromEntries([...rows].map(([, room, cell = '']) => [room, cell.trim()]));
		const inCode = Object.entries(mayImport).map(([room, names]) => [room, names.join(', ') || '–']);
		expect(inReadme).toEqual(Object.fromEntries(inCode));
	});

	it.each([
		['src/core/quiz/grade.ts', '../../stores/progress'],
		['src/core/quiz/grade.ts', 'zod'],
		['src/core/quiz/schema.ts', 'nanostores'],
		['src/stores/progress.ts', 'preact'],
		['src/islands/quiz/Quiz.tsx', '~/library/content'],
		['src/islands/quiz/Quiz.tsx', 'astro:content'],
		['src/i18n/ru.ts', '../core/locale'],
		['src/components/scenario/Play.astro', '../../integrations/finish-html'],
		['src/integrations/finish-html.ts', '../stores/progress'],
	])('%s may not import %s', (file, specifier) => {
		const say = [`${file} may not import ${specifier}`];
		expect(forbiddenImports(file, `import { thing } from '${specifier}';`)).toEqual(say);
		expect(forbiddenImports(file, `const late = import('${specifier}');`)).toEqual(say);
	});

	it.each([
		['src/core/quiz/schema.ts', 'zod'],
		['src/islands/quiz/Quiz.tsx', '@nanostores/preact'],
		['src/library/content.ts', 'astro:content'],
	])('%s may import %s', (file, specifier) => {
		expect(forbiddenImports(file, `import { thing } from '${specifier}';`)).toEqual([]);
	});
});

it('core may not look at the clock', () => {
	const folder = mkdtempSync(join(tmpdir(), 'clock-'));
	mkdirSync(join(folder, 'src/core'), { recursive: true });
	for (const file of ['biome.json', '.gitignore']) copyFileSync(file, join(folder, file));
	writeFileSync(join(folder, 'src/core/clock.ts'), 'export const now = Date.now();\n');
	const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
	const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', 'src'], {
		cwd: folder,
		encoding: 'utf8',
	});
	rmSync(folder, { recursive: true });
	expect(stdout + stderr).toContain('core is pure');
});
