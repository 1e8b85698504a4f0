import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** For `npm run mutate`: the examples alone must notice a fault; the long random runs would take hours. */
export default defineConfig({
	...base,
	test: {
		...base.test,
		include: ['tests/core/{advisor,export}/*.test.ts'],
		// Also left out: texts that are printed at large, since they would make every rule run before any test.
		exclude: ['properties', 'speed', 'words', 'own-words', 'sentence-words', 'templates'].map(
			(name) => `**/${name}.test.ts`,
		),
	},
});
