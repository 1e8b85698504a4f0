import { describe, expect, it } from 'vitest';
import { en } from '~/i18n/en';
import { tie } from '~/islands/advisor/tie';

const step = (strategy: string) => ({
	phase: 'decide' as const,
	strategy,
	afterwards: false,
	name: strategy.toUpperCase(),
	text: '',
	main: false,
});
const said = (leaders: string[], ...steps: string[]) => tie(leaders, steps.map(step), en.advice);

describe('what to do with ways that are close in front', () => {
	it('is all of them, in the order of the plan', () => {
		expect(said(['a', 'b'], 'b', 'c', 'a')).toBe(
			'They go together: first “B”, then “A”, as in the plan below.',
		);
	});

	it('is the one that the plan has', () => {
		expect(said(['a', 'b'], 'c', 'a')).toBe('One of them is enough. In the plan below it’s “A”.');
	});

	it('is those of several that the plan has', () => {
		expect(said(['a', 'b', 'c'], 'c', 'a')).toBe(
			'You don’t need all of them. The plan below keeps these: “C”, then “A”.',
		);
	});
});
