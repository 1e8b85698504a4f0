import { test } from 'vitest';
import { judgedApart } from '~/core/funnel/rules';
import { run } from '~/core/funnel/run';

// Ten years in far less than 5 ms; the page plays one, twice for each step of a slider.
test('a hundred and twenty months', async ({ bench }) => {
	let seed = 0;
	await bench('plays ten years', () => {
		run(judgedApart, seed++, 120);
	}).run();
});
