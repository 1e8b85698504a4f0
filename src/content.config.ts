import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { advisorFiles } from './core/advisor/schema';
import { guideSchema } from './core/lesson/guide-schema';
import { pictureSchema } from './core/lesson/picture-schema';
import { lessonSchema } from './core/lesson/schema';
import { quizSchema } from './core/quiz/schema';
import { scenarioSchema } from './core/scenario/schema';

const yaml = (folder: string) => glob({ pattern: '*.yaml', base: `./content/${folder}` });

export const collections = {
	advisor: defineCollection({ loader: yaml('advisor'), schema: z.union(Object.values(advisorFiles)) }),
	lessons: defineCollection({
		loader: glob({ pattern: '{ru,en}/*.mdx', base: './content/lessons' }),
		schema: lessonSchema,
	}),
	guides: defineCollection({
		loader: glob({ pattern: '{ru,en}/*.mdx', base: './content/guides' }),
		schema: guideSchema,
	}),
	pictures: defineCollection({ loader: yaml('pictures'), schema: pictureSchema }),
	scenarios: defineCollection({ loader: yaml('scenarios'), schema: scenarioSchema }),
	quizzes: defineCollection({ loader: yaml('quizzes'), schema: quizSchema }),
};
