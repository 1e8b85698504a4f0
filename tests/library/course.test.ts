import { expect, it } from 'vitest';
import { course } from '~/library/course';

it('puts the other chair of a role-play behind the one it belongs to', () => {
	const { scenarios } = course('en');
	const chairs = scenarios.filter(({ scenario }) => scenario.chair);
	expect(chairs.length).toBeGreaterThan(0);
	for (const { id, scenario } of chairs) {
		const ids = scenarios.map((one) => one.id);
		expect(ids.indexOf(id), id).toBeGreaterThan(ids.indexOf(scenario.chair ?? ''));
	}
});
