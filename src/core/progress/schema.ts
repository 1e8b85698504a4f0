import * as z from 'zod/mini';

const ids = z.array(z.string());

/**
 * All that is remembered about a learner, as it lies in storage. Only ids and a few own words: scores, percentages
 * and debriefs are derived from them and the content.
 */
export const progressSchema = z.object({
	version: z.literal(1),
	/** Lesson id → the day it was read, `2026-03-19`. */
	lessons: z.record(z.string(), z.string()),
	quizzes: z.record(
		z.string(),
		z.object({
			/** Question id → ids of the picked answers, in their order. */
			answers: z.record(z.string(), ids),
			/** Questions whose feedback has been asked for. */
			checked: ids,
		}),
	),
	plays: z.record(
		z.string(),
		z.object({
			/** The path of the present play. */
			choices: ids,
			/** Endings ever reached. */
			endings: ids,
			/** The phrase to keep, in the learner's words or one of the offered. */
			phrase: z.optional(z.string()),
		}),
	),
	/** Parameters of the advisor's page, e.g. `nature=goals&emotion=calm`. */
	advisor: z.optional(z.string()),
	/** Where the learner was last: address after the locale. */
	last: z.optional(z.string()),
});

export type Progress = z.infer<typeof progressSchema>;
