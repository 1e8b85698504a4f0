import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const house = mkdtempSync(join(tmpdir(), 'rooms-'));
for (const file of ['biome.json', '.gitignore']) copyFileSync(file, join(house, file));
afterAll(() => rmSync(house, { recursive: true }));

/** Lints one file as if it stood in our house; returns what the linter says. */
function lint(file: string, source: string): string {
	const path = join(house, file);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, source);
	const { stdout, stderr } = spawnSync(
		process.execPath,
		[join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome'), 'lint', path],
		{
			cwd: house,
			encoding: 'utf8',
		},
	);
	rmSync(path);
	return stdout + stderr;
}

const use = (specifier: string) => `import { thing } from '${specifier}';\n\nexport const used = thing;\n`;

it.each([
	['src/core/quiz/grade.ts', '../../stores/progress', 'core holds pure rules'],
	['src/core/quiz/grade.ts', 'zod', 'core holds pure rules'],
	['src/core/quiz/grade.ts', 'preact', 'core holds pure rules'],
	['src/core/quiz/schema.ts', 'nanostores', 'core holds pure rules'],
	['src/stores/progress.ts', '../islands/quiz/Quiz', 'stores remember'],
	['src/islands/quiz/Quiz.tsx', '../../library/content', 'islands react'],
	['src/islands/quiz/Quiz.tsx', 'astro:content', 'islands react'],
	['src/i18n/ru.ts', '../core/locale', 'i18n holds words'],
	['src/library/content.ts', '../components/mdx', 'library is the door'],
	['src/build/relativise.ts', '../stores/progress', 'build prepares files'],
])('%s may not import %s', (file, specifier, sentence) => {
	expect(lint(file, use(specifier))).toContain(sentence);
});

it.each([
	['src/core/quiz/schema.ts', 'zod'],
	['src/core/quiz/grade.ts', '../locale'],
	['src/islands/quiz/Quiz.tsx', '../../stores/progress'],
	['src/library/content.ts', 'astro:content'],
])('%s may import %s', (file, specifier) => {
	expect(lint(file, use(specifier))).not.toContain('noRestrictedImports');
});

it('core may not look at the clock', () => {
	expect(lint('src/core/clock.ts', 'export const now = Date.now();\n')).toContain('core is pure');
});
