import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { guideSchema } from './core/lesson/guide-schema';

/** Prose only: all other content is read by `library/course.ts`. */
export const collections = {
	lessons: defineCollection({ loader: glob({ pattern: '*/{ru,en}.mdx', base: './content/lessons' }) }),
	guides: defineCollection({
		loader: glob({ pattern: '{ru,en}/*.mdx', base: './content/guides' }),
		schema: guideSchema,
	}),
};
