import { z } from 'zod';
import { idSchema, textSchema } from '../schema';

const advised = z.array(idSchema).describe('strategies, or `refer`');

/** A situation for which people who know the theory said beforehand what should and what must not come first. */
export const goldenSchema = z.strictObject({
	id: idSchema,
	text: textSchema.describe('the conflict in a sentence or two'),
	answers: z.record(idSchema, idSchema).describe('factor: level; what is not known is left out'),
	flags: z.array(idSchema).default([]).describe('flags that are set'),
	best: advised.min(1),
	acceptable: advised.default([]),
	unacceptable: advised
		.default([])
		.describe('strategies, or `refer`; what is in none of the lists was not judged'),
	reason: textSchema.describe('why theory expects this'),
	sources: z.array(z.string().min(1)).min(1).describe('keys of sources.yaml'),
});

/** A golden case told as a story, from the place of one of its people. */
export const predictSchema = z.strictObject({
	id: idSchema.describe('of the golden case'),
	title: textSchema.describe('a few words'),
	story: textSchema.describe('told to “you”; the answers that decide can be read from it'),
});

export type GoldenCase = z.infer<typeof goldenSchema>;
