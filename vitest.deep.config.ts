import { mergeConfig } from 'vitest/config';
import base from './vitest.config';

/** `npm run test:deep`: the properties of the advisor on fifty times as many situations. */
export default mergeConfig(base, {
	test: {
		include: ['tests/core/advisor/properties.test.ts'],
		env: { PROPERTY_ROUNDS: '100000' },
		testTimeout: 900_000,
	},
});
