import { expect, it } from 'vitest';
import { checked, goldenCases } from '~/library/golden-cases';

it('tells the stories of the golden cases in both languages', () => {
	expect(goldenCases.length).toBeGreaterThan(0);
	for (const { ru, en } of goldenCases) expect([ru, en]).not.toContain('');
});

it('stops the build on faulty golden cases and names every fault with its place', () => {
	const [first, second] = goldenCases;
	const faulty = [
		{ ...first, en: undefined },
		{ ...second, bset: [] },
	];
	expect(() => checked(faulty)).toThrow(
		[
			'2 problem(s) in content:',
			'advisor/golden-cases.json · o01.en · The text in "en" is missing. Every text needs both ru and en.',
			'advisor/golden-cases.json · o02.bset · The key "bset" is not known here. Check its spelling, or delete it.',
		].join('\n'),
	);
});
