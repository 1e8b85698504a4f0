import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCourse } from '~/library/authored';
import { coverageOf, intoReadme } from '~/library/uses';

const { authored } = readCourse('content');

it('leaves no statement of the article untaught, unpractised, unasked or without advice', () => {
	const rows = coverageOf(authored);
	expect(rows.length).toBeGreaterThan(30);
	expect(rows.filter(({ missing }) => missing.length > 0)).toEqual([]);
});

it('shows in the README what `npm run coverage -- --readme` writes there', () => {
	const readme = readFileSync('README.md', 'utf8');
	expect(readme).toMatch(/<!-- coverage -->\n\n\| .*\n<!-- end of coverage -->/s);
	const unpadded = (text: string) => text.replace(/ +/g, ' ').replace(/-+/g, '-');
	expect(unpadded(intoReadme(readme, authored))).toBe(unpadded(readme));
});
