import { z } from 'zod';
import { idSchema, textSchema } from '../schema';

const rowSchema = z.strictObject({
	id: idSchema.describe('stands in saved records'),
	label: textSchema,
	filled: textSchema.describe('the line in the sheet shown filled in'),
	half: textSchema
		.optional()
		.describe('the line in the half-filled sheet; left out where the learner completes it'),
	answer: textSchema.optional().describe('where half is left out: one good completion'),
});

/** The exercise of a lesson: shown filled in, half filled, and blank. */
const sheetSchema = z.strictObject({
	title: textSchema,
	minutes: z.int().min(2).max(20),
	steps: z.array(textSchema).min(2).max(6).describe('one act each'),
	rows: z.array(rowSchema).min(2).max(8),
	checks: z.array(textSchema).length(2).describe('by which one marks one’s own sheet'),
});

/** `lesson.yaml`: the facts of a lesson and its texts outside the prose. Its id is the name of its folder. */
export const lessonSchema = z.strictObject({
	title: textSchema,
	summary: textSchema.describe('one sentence for the course map'),
	objective: textSchema.describe('what the learner can do afterwards; a measurable verb'),
	minutes: z.int().min(3).max(15).describe('reading and questions, without the sheet'),
	practice: z.array(idSchema).default([]).describe('scenarios that practise it'),
	sources: z.array(z.string().min(1)).min(1).describe('keys of sources.yaml'),
	picture: z.strictObject({
		alt: textSchema.describe('what a person who cannot see the picture should know'),
		labels: z.record(z.string(), textSchema).describe('words inside the drawing, by their data-label'),
	}),
	sheet: sheetSchema,
	next: textSchema.describe('the last words of the lesson, a hook to what comes next'),
});

export type Lesson = z.infer<typeof lessonSchema>;
export type Sheet = Lesson['sheet'];
