import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatProblems } from '~/core/problem';
import { checkContent } from '~/library/check-content';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The problems of a sound little course in which one file is replaced by its faulty twin. */
function problemsOf(defect: string): string {
	const course = mkdtempSync(join(tmpdir(), 'course-'));
	for (const layer of ['sound', defect]) {
		cpSync(folder(`../fixtures/content/${layer}`), course, { recursive: true });
	}
	const report = formatProblems(checkContent(course));
	rmSync(course, { recursive: true });
	return report;
}

describe('the content check', () => {
	it('finds nothing wrong with the real content', () => {
		expect(formatProblems(checkContent(folder('../../content')))).toBe('');
	});

	it('finds nothing wrong with a sound little course', () => {
		expect(problemsOf('sound')).toBe('');
	});

	it.each([
		[
			'unknown-key',
			'quizzes/01-first.yaml · lessson · The key "lessson" is not known here. Check its spelling, or delete it.',
		],
		[
			'missing-language',
			'quizzes/01-first.yaml · title.en · The text in "en" is missing. Every text needs both ru and en.',
		],
		[
			'empty-text',
			'quizzes/01-first.yaml · title.en · The text is empty. Change it so that it stays within this limit.',
		],
		[
			'wrong-type',
			'lessons/ru/01-first.mdx · minutes · Invalid input: expected number, received string. Write a value of type number here.',
		],
		[
			'missing-twin',
			'lessons/ru/02-second.mdx · The page has no twin in "en". Write lessons/en/02-second.mdx.',
		],
		[
			'unknown-quiz',
			'lessons/en/01-first.mdx · quiz · There is no quiz "01-frist". Did you mean "01-first"?',
		],
		[
			'unknown-scenario',
			'lessons/ru/01-first.mdx · practice.0 · There is no scenario "cold-leads". Nothing of this kind exists yet.',
		],
		['unknown-tag', 'lessons/ru/01-first.mdx · line 2 · There is no tag <Hok>. Did you mean "Hook"?'],
		[
			'missing-attribute',
			'lessons/ru/01-first.mdx · line 10 · <Example> lacks title="…". Write the attribute title with a value.',
		],
		[
			'unknown-picture',
			'lessons/en/01-first.mdx · line 8 · <Picture> has the unknown name "two". Use one of: one.',
		],
		[
			'unknown-speaker',
			'lessons/ru/01-first.mdx · line 4 · <Bubble> has the unknown who "marnia". Did you mean "marina"?',
		],
		[
			'import-in-lesson',
			'lessons/ru/01-first.mdx · A lesson has an import or export. Delete it: the tags of the README need no import.',
		],
		[
			'missing-part',
			'lessons/en/01-first.mdx · The lesson has no <IfThen>. Every lesson follows the recipe in the README.',
		],
	])('reports %s and says what to do', (defect, line) => {
		expect(problemsOf(defect)).toBe(line);
	});

	it('reports a file that is not YAML without stopping at it', () => {
		expect(problemsOf('broken-yaml')).toContain('quizzes/01-first.yaml · This is not valid YAML:');
	});

	it('reports a quiz whose lesson does not exist', () => {
		expect(problemsOf('unknown-lesson')).toContain('Did you mean "01-first"?');
	});
});
