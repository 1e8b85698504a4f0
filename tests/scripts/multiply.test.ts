import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { problemsIn } from '~/library/course';
import { multiply } from '../../scripts/multiply.mjs';

it('a course filled up with copies of its lessons builds: npm run bench:build found its list of exceptions broken', () => {
	const content = join(mkdtempSync(join(tmpdir(), 'multiply-')), 'content');
	cpSync('content', content, { recursive: true });
	const own = readdirSync(join(content, 'lessons')).length;
	multiply(content, own + 28);
	expect(readdirSync(join(content, 'lessons'))).toHaveLength(own + 28);
	expect(problemsIn(content)).toEqual([]);
	rmSync(content, { recursive: true });
});
