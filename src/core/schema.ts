import { z } from 'zod';

/** Lower-case words joined by hyphens; stands in links and saved records, so it never changes. */
export const idSchema = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case latin words joined by hyphens');

/** A text in both languages, side by side. */
export const textSchema = z.strictObject({
	ru: z.string().trim().min(1, 'the text is empty'),
	en: z.string().trim().min(1, 'the text is empty'),
});

/** The six people of the course (see `content/` and the style page). */
export const castIds = ['marina', 'igor', 'oleg', 'sveta', 'timur', 'daria'] as const;
export type CastId = (typeof castIds)[number];

export const moods = ['calm', 'wary', 'hurt', 'angry', 'thoughtful', 'relieved'] as const;
export type Mood = (typeof moods)[number];

/** The five conflict-handling modes (Thomas & Kilmann 1974). */
export const modes = ['competing', 'collaborating', 'compromising', 'avoiding', 'accommodating'] as const;
export type Mode = (typeof modes)[number];
