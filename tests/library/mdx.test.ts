import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { textOf } from '~/core/lesson/tree';
import { parseProse } from '~/library/mdx';
import { lessonProse } from '../fixtures/lesson';

const parser = unified().use(remarkParse).use(remarkMdx);
const isReadable = (text: string) => {
	try {
		parser.parse(text);
		return true;
	} catch {
		return false;
	}
};

it('says something of every text that MDX can’t read, and keeps the rest', () => {
	const sound = lessonProse('ru');
	const spoilt = [...sound.matchAll(/[<>{}"/=]|\n/g)].flatMap(({ index }) => [
		sound.slice(0, index) + sound.slice(index + 1),
		`${sound.slice(0, index)}<${sound.slice(index)}`,
		`${sound.slice(0, index)}{${sound.slice(index)}`,
	]);
	const unread = spoilt.filter((text) => !isReadable(text));
	expect(unread.length).toBeGreaterThan(50);
	for (const text of unread) {
		const { tree, problems } = parseProse('a.mdx', text);
		expect(problems.length, text).toBeGreaterThan(0);
		expect(textOf(tree), text).toContain('Марина');
	}
});

it('says nothing of a text that MDX can read', () => {
	expect(parseProse('a.mdx', lessonProse('en')).problems).toEqual([]);
});
