import { z } from 'zod';
import { idSchema } from '../schema';

const line = z.string().trim().min(1, 'the text is empty');

/** Front matter of a lesson. Its id is the file name, the same in both languages. */
export const lessonSchema = z.strictObject({
	title: line,
	summary: line.describe('one sentence for the course map'),
	objective: line.describe('what the learner can do afterwards; a measurable verb'),
	module: z.int().min(1).max(5),
	minutes: z.int().min(3).max(12),
	quiz: idSchema.describe('file name in content/quizzes'),
	practice: z.array(idSchema).default([]).describe('scenarios that practise it'),
	sources: z
		.array(
			z.strictObject({
				cite: line.describe('author, year, title'),
				url: z.url().optional(),
				says: line.describe('what the lesson takes from it, in one sentence'),
			}),
		)
		.min(1),
});

export type Lesson = z.infer<typeof lessonSchema>;
