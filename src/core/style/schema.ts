import { z } from 'zod';

const words = z.array(
	z.strictObject({
		words: z.array(z.string().trim().min(1)).min(1).describe('* stands for any ending'),
		instead: z.string().trim().min(1).describe('what to write, for the author'),
	}),
);

/** The house style: words that the course does not use, and texts that may wait. Numbers stand in `core/limits.ts`. */
export const styleSchema = z.strictObject({
	banned: z.strictObject({ ru: words, en: words }),
	exceptions: z
		.array(
			z.strictObject({
				file: z.string().trim().min(1).describe('as the problem names it; a folder ends in a slash'),
				rules: z.array(z.string().trim().min(1)).min(1).describe('as npm run check:content prints them'),
				since: z.iso.date(),
				why: z.string().trim().min(1),
			}),
		)
		.describe('today’s faults that the build lets pass; to be emptied'),
});

export type Style = z.infer<typeof styleSchema>;
