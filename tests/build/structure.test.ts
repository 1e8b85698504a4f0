import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { builtPages } from './built-pages';

const validator = new HtmlValidate({
	root: true,
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: {
		// The buttons of a quiz come with its script; without it every answer is explained.
		'wcag/h32': 'off',
		// An aside inside an article is no landmark, as browsers see it.
		'unique-landmark': 'off',
		// A table that scrolls is a region by role, on the very element that scrolls.
		'prefer-native-element': 'off',
	},
});
/** Astro prints it beside the first island of a page; browsers apply it wherever it stands. */
const islandStyle = '<style> element is not permitted as content under <div>';

it.each(builtPages.map(({ address, html }) => [address, html] as const))(
	'/%s is HTML without a fault of structure',
	async (_, html) => {
		const { results } = await validator.validateString(html);
		const faults = results
			.flatMap(({ messages }) => messages)
			.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`);
		expect(faults.filter((fault) => !fault.includes(islandStyle))).toEqual([]);
	},
);
