import { expect, it } from 'vitest';
import { z } from 'zod';
import { builtPages } from './built-pages';

/* Properties of Course, CourseInstance and LearningResource, and of CreativeWork and Thing above them, as schema.org has them. */
const text = z.string().trim().min(3);
const duration = z.string().regex(/^PT(?=\d)(?:\d+H)?(?:\d+M)?$/);
const thing = {
	name: text,
	'@id': z.url().optional(),
	url: z.url().optional(),
};
const work = {
	...thing,
	'@context': z.literal('https://schema.org'),
	description: text,
	inLanguage: z.enum(['ru', 'en']),
	isAccessibleForFree: z.literal(true),
	license: z.url(),
	timeRequired: duration,
};
const courseShape = z.strictObject({
	...work,
	'@type': z.literal('Course'),
	teaches: z.array(text).min(1),
	hasCourseInstance: z.strictObject({
		'@type': z.literal('CourseInstance'),
		courseMode: z.literal('Online'),
		courseWorkload: duration,
	}),
});
const lessonShape = z.strictObject({
	...work,
	'@type': z.literal('LearningResource'),
	learningResourceType: text,
	teaches: text,
	position: z.int().min(1),
	isPartOf: z.strictObject({ ...thing, '@type': z.literal('Course') }),
});

const told = builtPages.flatMap(({ address, html }) =>
	[...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(([, json = '']) => ({
		address,
		data: JSON.parse(json),
	})),
);

it('tells search engines of the course on each home page and course map and of every lesson on its own', () => {
	const pages = builtPages.filter(({ address }) => /^(?:ru|en)\/(?:course\/|lessons\/.*)?$/.test(address));
	expect(told.map(({ address }) => address)).toEqual(pages.map(({ address }) => address));
});

it.each(told.map(({ address, data }) => [address, data] as const))(
	'of /%s in a shape of schema.org',
	(address, data) => {
		const shape = address.includes('/lessons/') ? lessonShape : courseShape;
		expect(shape.safeParse(data).error?.issues ?? []).toEqual([]);
		expect(data.inLanguage).toBe(address.slice(0, 2));
	},
);
