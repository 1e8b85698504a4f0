import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

const pure = ['tests/core/**', 'tests/library/**', 'tests/i18n/**'];
const own = (name: string, test: object) => ({
	...base,
	test: { ...base.test, name, env: { PROPERTY_ROUNDS: '200' }, ...test },
});

/** For `npm run quick`: pure rules keep no state, so their tests share a process and read each module once. */
export default defineConfig({
	test: {
		projects: [
			own('pure', { include: pure.map((folder) => `${folder}/*.test.ts`), isolate: false }),
			own('rest', { exclude: [...pure, 'tests/e2e/**', 'tests/build/**'] }),
		],
	},
});
