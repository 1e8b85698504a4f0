import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** For `npm run mutate`: the examples alone must notice a fault; the long random runs would take hours. */
export default defineConfig({
	...base,
	test: {
		...base.test,
		include: ['tests/core/advisor/*.test.ts'],
		exclude: ['**/properties.test.ts', '**/speed.test.ts', '**/words.test.ts'],
	},
});
